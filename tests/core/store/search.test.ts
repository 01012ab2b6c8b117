// The search: words, beginnings and parts, newest first, and no text that breaks it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { putSearchEntry, removeSearchEntry, searchEntries } from '../../../electron/core/store/search-entries.ts'
import type { Store } from '../../../electron/core/store/store.ts'
import { tempStore } from '../../support/temp-data.ts'

async function filled(): Promise<Store> {
  const store = await tempStore()
  await store.write(async (tx) => {
    const entry = (ref: string, title: string, code: string, body: string) =>
      putSearchEntry(tx, { kind: 'case', ref, case_id: ref, title, code, body })
    await entry(
      'c1',
      'Permohonan sub domain posyandu',
      'SLD-7K2M 000.5.2/1/2026 posyandu.contohkab.go.id',
      'Dinas Kesehatan',
    )
    await entry(
      'c2',
      'Permohonan sub domain e-retribusi',
      'SLD-9QXA 551/22/2026 e-retribusi.contohkab.go.id',
      'Dinas Perhubungan, café',
    )
  })
  return store
}

test.each([
  ['permohonan', ['c2', 'c1']],
  ['posy', ['c1']],
  ['syandu', ['c1']],
  ['domain pos', ['c1']],
  ['000.5.2/1/2026', ['c1']],
  ['sld-9qxa', ['c2']],
  ['9QX', ['c2']],
  ['e-retribusi.contohkab.go.id', ['c2']],
  ['cafe', ['c2']],
  ['kesehatan posyandu', ['c1']],
  ['tidak ada', []],
  ['go', ['c2', 'c1']],
  ['NEAR(', []],
  ['posyandu OR', []],
  ['   ', []],
])('%j finds %j', async (text, refs) => {
  const store = await filled()
  expect((await store.read((tx) => searchEntries(tx, text, 10))).map((hit) => hit.ref)).toEqual(refs)
})

test('a changed entry is found by its new text only and keeps its place; a removed one not at all', async () => {
  const store = await filled()
  const found = async (text: string) => (await store.read((tx) => searchEntries(tx, text, 10))).map((hit) => hit.ref)
  await store.write((tx) =>
    putSearchEntry(tx, { kind: 'case', ref: 'c1', case_id: 'c1', title: 'Permohonan lain', code: 'x', body: '' }),
  )
  expect(await found('posyandu')).toEqual([])
  expect(await found('permohonan')).toEqual(['c2', 'c1'])
  await store.write((tx) => removeSearchEntry(tx, 'case', 'c2'))
  expect(await found('permohonan')).toEqual(['c1'])
})

test('no text that a person can type throws', async () => {
  const store = await filled()
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('"', "'", '*', '(', ')', ':', '-', '^', '+', '\0', ' ', 'a', 'AND', 'NEAR', 'go.id'),
    }),
  )
  await fc.assert(
    fc.asyncProperty(text, async (typed) => {
      expect(Array.isArray(await store.read((tx) => searchEntries(tx, typed, 5)))).toBe(true)
    }),
    { numRuns: 300 },
  )
})
