// Papers say what name servers answered, and no more.
import { expect, test } from 'vitest'
import { proofWords } from '../../../electron/core/letters/server-words.ts'
import { untouched } from '../../../shared/procedures/evolve-technical.ts'
import type { ItemTechnical, ServerRun } from '../../../shared/procedures/state.ts'

const at = Date.UTC(2026, 3, 8, 3)
const green = { at, record: { colour: 'green', sentence: 'Semua server nama menjawab sesuai rencana.', servers: [] } }
const run = (kind: ServerRun['kind']): ServerRun => ({
  runId: kind,
  kind,
  at,
  by: 'p1',
  provider: 'rfc2136',
  hash: 'h',
  plan: {},
  ended: { outcome: 'done', sentence: 'Tertulis.', serialBefore: 1, serialAfter: 2, log: [], at },
})
const words = (technical: ItemTechnical | undefined) => proofWords(technical, 'Asia/Jakarta')

test('a name that nobody asked for was not checked', () => {
  expect(words(undefined)).toBe('tidak diperiksa otomatis.')
})

test('a green proof is told with its day', () => {
  expect(words({ ...untouched, runs: [run('apply')], proof: green })).toBe(
    'Semua server nama menjawab sesuai rencana. Diperiksa pada Rabu, 8 April 2026.',
  )
})

test('the green proof of a rollback is no proof that the name is there', () => {
  const back = { ...untouched, runs: [run('apply'), run('rollback')], proof: green }
  expect(words(back)).toBe('nama ini dikembalikan seperti semula dan belum ditulis lagi.')
})
