// Statements built once: every call carries its own values, a name may stand in several places, constants stay.
import { expect, test } from 'vitest'
import { prepared } from '../../../electron/core/store/prepared.ts'
import { tempStore } from '../../support/temp-data.ts'

interface Entry {
  readonly name: string
  readonly version: number
  readonly seq: number
}

const put = prepared<Entry>((tx, row) =>
  tx
    .insertInto('projector_state')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ version: row.version, seq: row.seq })),
)
let built = 0
const between = prepared<{ readonly limit: number; readonly low: number }, Entry>((tx, { limit, low }) => {
  built += 1
  return tx
    .selectFrom('projector_state')
    .selectAll()
    .where('seq', '>=', low)
    .where('version', '=', 1)
    .orderBy('seq')
    .limit(limit)
})

test('each call runs with its own values, and the statement is built once', async () => {
  const store = await tempStore()
  await store.write(async (tx) => {
    for (const seq of [1, 2, 3]) await put.run(tx, { name: `p${seq}`, version: 1, seq })
    await put.run(tx, { name: 'p2', version: 2, seq: 20 })
  })
  await store.read(async (tx) => {
    expect((await between.all(tx, { low: 1, limit: 10 })).map((row) => row.name)).toEqual(['p1', 'p3'])
    expect((await between.all(tx, { low: 2, limit: 10 })).map((row) => row.name)).toEqual(['p3'])
    expect(await between.first(tx, { low: 1, limit: 1 })).toEqual({ name: 'p1', version: 1, seq: 1 })
    expect(await between.first(tx, { low: 4, limit: 1 })).toBeUndefined()
  })
  expect(built).toBe(1)
})

test('a value that looks like anything is a value', async () => {
  const store = await tempStore()
  const names = ["'; drop table events; --", '', 'value:name', '"', '\u0000']
  await store.write(async (tx) => {
    for (const [seq, name] of names.entries()) await put.run(tx, { name, version: 1, seq })
  })
  const rows = await store.read((tx) => between.all(tx, { low: 0, limit: 10 }))
  expect(rows.map((row) => row.name)).toEqual(names)
})
