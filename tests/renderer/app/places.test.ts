// Addresses, places and keys.
import { expect, test } from 'vitest'
import { keysInWords } from '../../../renderer/app/key-words.ts'
import { postInWords } from '../../../renderer/app/PersonMenu.tsx'
import { homeOf, placeOf, places } from '../../../renderer/app/places.ts'

test('every address below a place belongs to it, and only those', () => {
  expect(placeOf('/')).toBe('desk')
  expect(placeOf('/permohonan')).toBe('cases')
  expect(placeOf('/permohonan/abc/perjalanan')).toBe('cases')
  expect(placeOf('/registera')).toBeNull()
  expect(placeOf('/pengaturan/kalender')).toBe('settings')
})

test('the places stand in the order of the office', () => {
  expect(places.map((place) => place.label)).toEqual([
    'Meja saya',
    'Pemeriksaan',
    'Terima surat',
    'Permohonan',
    'Buku agenda',
    'Register sub domain',
    'Arsip',
    'Pemantauan',
    'Data pribadi',
    'Pengaturan',
  ])
})

test('whoever only examines begins at the books, whoever works at the desk', () => {
  expect(homeOf(['examine', 'cases'])).toBe('examine')
  expect(homeOf(['desk', 'examine', 'cases'])).toBe('desk')
  expect(homeOf(['settings'])).toBe('desk')
})

test('keys are named as they are printed', () => {
  expect(keysInWords('Ctrl+k')).toEqual(['Ctrl', 'K'])
  expect(keysInWords('ArrowDown')).toEqual(['↓'])
  expect(keysInWords('?')).toEqual(['?'])
})

test('a capacity other than definitif stands before the post', () => {
  expect(postInWords('Sekretaris', 'plt')).toBe('Plt. Sekretaris')
  expect(postInWords('Sekretaris', 'definitif')).toBe('Sekretaris')
})
