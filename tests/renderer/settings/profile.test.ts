// The profile of the office while it is typed: what changed, what is sent, where problems show.
import { expect, test } from 'vitest'
import { keyFor } from '../../../renderer/settings/profile/list-keys.ts'
import { changedKeys, keysInWords, withParts } from '../../../renderer/settings/profile/profile-changes.ts'
import { fieldProblems, typedProblems } from '../../../renderer/settings/profile/profile-form.ts'
import { contoh } from '../../../shared/office/profiles/contoh.data.ts'

test('only what differs counts as changed, and only on its page', () => {
  const typed = { ...contoh, phone: '(0299) 1', print: { ...contoh.print, paper: 'F4' as const } }
  expect(changedKeys(contoh, typed, ['phone', 'address'])).toEqual(['phone'])
  expect(keysInWords(['phone', 'kop'])).toBe('telepon, kop surat')
})

test('what another page saved meanwhile stays', () => {
  const newest = { ...contoh, address: 'Jalan Baru 1' }
  const typed = { ...contoh, phone: '(0299) 1' }
  expect(withParts(newest, typed, ['phone'])).toEqual({ ...contoh, address: 'Jalan Baru 1', phone: '(0299) 1' })
})

test('a sound profile has no problems', () => {
  expect(typedProblems(contoh)).toEqual([])
})

test('a wrong zone shows at the field of zones', () => {
  expect(typedProblems({ ...contoh, zones: ['contoh kab'] })).toEqual([
    { path: 'zones', sentence: 'Tulis zona seperti contohkab.go.id.' },
  ])
})

test('a pattern without a running number shows at its pattern', () => {
  const outgoingFormat = { ...contoh.numbering.outgoingFormat, pattern: '{kode}/{tahun}' }
  const problems = typedProblems({ ...contoh, numbering: { ...contoh.numbering, outgoingFormat } })
  expect(problems.map((one) => one.path)).toEqual(['numbering.outgoingFormat.pattern'])
})

test('a ground that was confirmed without its decree shows at the ground', () => {
  const grounds = [{ key: 'alasan_1', sentence: 'Kapasitas habis.', decree: '', confirmed: true }]
  expect(typedProblems({ ...contoh, work: { ...contoh.work, grounds } }).map((one) => one.path)).toEqual([
    'work.grounds.0.decree',
  ])
})

test('neither notice nor report is refused', () => {
  const problems = typedProblems({ ...contoh, work: { ...contoh.work, notice: false, report: false } })
  expect(problems.map((one) => one.path)).toEqual(['work.report'])
})

test('paths of the server lose the name of the whole', () => {
  expect(fieldProblems([{ path: 'profile.kop.region', sentence: 's' }])).toEqual([
    { path: 'kop.region', sentence: 's' },
  ])
})

test('a new line gets a key that no line has', () => {
  expect(keyFor('syarat', [{ key: 'syarat_1' }, { key: 'surat_kuasa' }, { key: 'syarat_3' }])).toBe('syarat_2')
})
