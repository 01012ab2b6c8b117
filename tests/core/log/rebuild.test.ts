// Projections follow from the log: a changed projector makes them anew, and old events are read in today's shape.
import { expect, test } from 'vitest'
import { append } from '../../../electron/core/log/append.ts'
import { projectAll } from '../../../electron/core/log/project.ts'
import type { Projector } from '../../../electron/core/log/projector.ts'
import { needsRebuild, rebuild, type RebuildProgress } from '../../../electron/core/log/rebuild.ts'
import { upcast, type Upcaster } from '../../../electron/core/log/upcast.ts'
import { noted, someMeta } from '../../support/log-samples.ts'
import { tempStore } from '../../support/temp-data.ts'

/** Keeps one row for each case stream: its number of events, times the factor. */
function counter(version: number, factor: number): Projector {
  return {
    name: 'counter',
    version,
    tables: ['office'],
    streams: ['case'],
    apply: async (tx, event) => {
      const row = { key: event.streamId, value: String(event.n * factor), updated_seq: event.seq }
      await tx
        .insertInto('office')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute()
    },
  }
}

async function filled(projectors: readonly Projector[]) {
  const store = await tempStore()
  await rebuild(store, projectors)
  await store.write(async (tx) => {
    for (const [stream, streamId] of [
      ['case', 'a'],
      ['letter', 'b'],
      ['case', 'a'],
      ['case', 'c'],
    ] as const) {
      const added = await append(tx, { stream, streamId, expectedN: 'any', meta: someMeta, events: [noted('x')] })
      if (added.ok) await projectAll(tx, projectors, added.value)
    }
  })
  const rows = () => store.read((tx) => tx.selectFrom('office').select(['key', 'value']).orderBy('key').execute())
  return { store, rows }
}

test('a projector hears only the streams that it names', async () => {
  const { rows } = await filled([counter(1, 1)])
  expect(await rows()).toEqual([
    { key: 'a', value: '2' },
    { key: 'c', value: '1' },
  ])
})

test('a projector of another version rebuilds its tables from the log, with progress', async () => {
  const { store, rows } = await filled([counter(1, 1)])
  expect(await store.read((tx) => needsRebuild(tx, [counter(1, 1)]))).toBe(false)
  expect(await store.read((tx) => needsRebuild(tx, [counter(2, 10)]))).toBe(true)
  const progress: RebuildProgress[] = []
  await rebuild(store, [counter(2, 10)], (step) => void progress.push(step))
  expect(await rows()).toEqual([
    { key: 'a', value: '20' },
    { key: 'c', value: '10' },
  ])
  expect(progress.at(-1)).toEqual({ done: 4, total: 4 })
  expect(await store.read((tx) => needsRebuild(tx, [counter(2, 10)]))).toBe(false)
})

test('a rebuild that fails leaves the old tables', async () => {
  const { store, rows } = await filled([counter(1, 1)])
  const broken: Projector = { ...counter(2, 1), apply: () => Promise.reject(new Error('broken')) }
  await expect(rebuild(store, [broken])).rejects.toThrow('broken')
  expect(await rows()).toHaveLength(2)
})

test('two projectors cannot have the same table', async () => {
  const store = await tempStore()
  await expect(rebuild(store, [counter(1, 1), { ...counter(1, 1), name: 'other' }])).rejects.toThrow(
    'office belongs to counter and to other',
  )
})

test('an old body is brought up step by step to the newest shape', () => {
  const steps = new Map<string, Upcaster>([
    ['noted:1', ({ text }) => ({ words: text ?? '' })],
    ['noted:2', (body) => ({ ...body, kind: 'plain' })],
  ])
  expect(upcast(noted('halo'), steps)).toEqual({ type: 'noted', v: 3, body: { words: 'halo', kind: 'plain' } })
  expect(upcast({ type: 'other', v: 1, body: {} }, steps)).toEqual({ type: 'other', v: 1, body: {} })
})
