// The log: chained, gapless, refused by the database itself where somebody would change it.
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { append } from '../../../electron/core/log/append.ts'
import { chainHash, chainStart } from '../../../electron/core/log/chain.ts'
import { chainHead, eventsByKey, eventsOf } from '../../../electron/core/log/read.ts'
import type { Store } from '../../../electron/core/store/store.ts'
import { noted, someMeta } from '../../support/log-samples.ts'
import { tempStore } from '../../support/temp-data.ts'

function add(store: Store, streamId: string, expectedN: number, ...texts: string[]) {
  return store.write((tx) =>
    append(tx, { stream: 'case', streamId, expectedN, meta: someMeta, events: texts.map(noted) }),
  )
}

test('each event carries the hash of the one before it, across streams', async () => {
  const store = await tempStore()
  await add(store, 'a', 0, 'satu', 'dua')
  await add(store, 'b', 0, 'tiga')
  const rows = await store.read((tx) => tx.selectFrom('events').selectAll().orderBy('seq').execute())
  expect(rows.map((row) => row.seq)).toEqual([1, 2, 3])
  expect(rows.map((row) => row.n)).toEqual([1, 2, 1])
  expect(rows.map((row) => row.prev)).toEqual([chainStart, rows[0]?.hash, rows[1]?.hash])
  for (const row of rows) expect(chainHash(row)).toBe(row.hash)
  expect(await store.read(chainHead)).toEqual({ seq: 3, hash: rows[2]?.hash })
})

test('a stale version is answered as a value with the present one, and nothing is written', async () => {
  const store = await tempStore()
  await add(store, 'a', 0, 'satu', 'dua')
  expect(await add(store, 'a', 1, 'tiga')).toEqual({
    ok: false,
    error: { code: 'stale_version', expectedN: 1, currentN: 2 },
  })
  expect(await store.read((tx) => eventsOf(tx, 'case', 'a'))).toHaveLength(2)
})

test('events are read back as they were handed in, in NFC', async () => {
  const store = await tempStore()
  await add(store, 'a', 0, 'e\u0301 \ud800 "kutip"')
  const [event] = await store.read((tx) => eventsOf(tx, 'case', 'a'))
  expect(event).toMatchObject({
    ...someMeta,
    type: 'noted',
    v: 1,
    n: 1,
    stream: 'case',
    streamId: 'a',
    body: { text: '\u00e9 \ufffd "kutip"' },
  })
})

test('the events of a command are found by its idempotency key', async () => {
  const store = await tempStore()
  await store.write((tx) =>
    append(tx, {
      stream: 'case',
      streamId: 'a',
      expectedN: 0,
      meta: { ...someMeta, key: 'k1' },
      events: [noted('satu'), noted('dua')],
    }),
  )
  expect(await store.read((tx) => eventsByKey(tx, 'k1'))).toHaveLength(2)
  expect(await store.read((tx) => eventsByKey(tx, 'k2'))).toHaveLength(0)
})

test.each([
  ['UPDATE', sql`update events set body = '{}' where seq = 1`, 'never changed'],
  ['DELETE', sql`delete from events where seq = 1`, 'never deleted'],
  [
    'INSERT OR REPLACE',
    sql`insert or replace into events select seq, stream, stream_id, n, type, v, at, recorded_at, actor, 'other', post, capacity, key, body, prev, hash from events where seq = 1`,
    'never deleted',
  ],
  [
    'UPSERT',
    sql`insert into events select * from events where seq = 1 on conflict (seq) do update set body = '{}'`,
    'never changed',
  ],
])('the database refuses %s on the log', async (_name, statement, message) => {
  const store = await tempStore()
  await add(store, 'a', 0, 'satu')
  const before = await store.read(chainHead)
  await expect(store.write((tx) => statement.execute(tx))).rejects.toThrow(new RegExp(message))
  expect(await store.read(chainHead)).toEqual(before)
  expect((await store.read((tx) => eventsOf(tx, 'case', 'a')))[0]?.body).toEqual({ text: 'satu' })
})

test('a fraction has no place in the log', async () => {
  const store = await tempStore()
  const event = { type: 'noted', v: 1, body: { amount: 0.5 } }
  await expect(
    store.write((tx) => append(tx, { stream: 'case', streamId: 'a', expectedN: 0, meta: someMeta, events: [event] })),
  ).rejects.toThrow(RangeError)
})
