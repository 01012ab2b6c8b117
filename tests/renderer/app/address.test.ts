// Filters in the address: put there, taken away, read back as they were typed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressWith } from '../../../renderer/app/address.ts'

test('a word is added beside those that are there', () => {
  expect(addressWith('/agenda', '?buku=keluar', { cari: 'dinas kesehatan' })).toBe(
    '/agenda?buku=keluar&cari=dinas%20kesehatan',
  )
})

test('an empty word is taken away, and with the last one the question mark', () => {
  expect(addressWith('/register', '?cari=dinkes', { cari: '' })).toBe('/register')
})

test('whatever is typed is read back unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
      const search = addressWith('/permohonan', '', { cari: typed }).slice('/permohonan'.length)
      expect(new URLSearchParams(search).get('cari')).toBe(typed)
    }),
  )
})
