// Writing and reading: one writer at a time, nothing half done, nothing that waits for itself.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openWriter, unsafeSettings } from '../../../electron/core/store/connection.ts'
import { append } from '../../../electron/core/log/append.ts'
import { chainHead } from '../../../electron/core/log/read.ts'
import { noted, someMeta } from '../../support/log-samples.ts'
import { tempStore } from '../../support/temp-data.ts'

const one = { stream: 'case', streamId: 'a', meta: someMeta, events: [noted('satu')], expectedN: 'any' } as const

test('the settings that durability rests on are read back as they were set', async () => {
  const store = await tempStore()
  const second = openWriter(store.path)
  expect(unsafeSettings(second)).toEqual([])
  second.pragma('synchronous = normal')
  second.pragma('recursive_triggers = off')
  expect(unsafeSettings(second)).toEqual(['synchronous', 'recursive_triggers'])
  second.close()
})

test('an error in the work undoes all of it', async () => {
  const store = await tempStore()
  const work = store.write(async (tx) => {
    await append(tx, one)
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect((await store.read(chainHead)).seq).toBe(0)
  await store.write((tx) => append(tx, one))
  expect((await store.read(chainHead)).seq).toBe(1)
})

test('writes that are asked for at once run one after the other', async () => {
  const store = await tempStore()
  await Promise.all(Array.from({ length: 50 }, () => store.write((tx) => append(tx, one))))
  const rows = await store.read((tx) => tx.selectFrom('events').select(['seq', 'n']).orderBy('seq').execute())
  expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
})

test('a reader sees one state and does not wait for a writer', async () => {
  const store = await tempStore()
  let seen = -1
  await store.write(async (tx) => {
    await append(tx, one)
    seen = (await store.read(chainHead)).seq
  })
  expect(seen).toBe(0)
})

test('a reader cannot write', async () => {
  const store = await tempStore()
  await expect(store.read((tx) => append(tx, one))).rejects.toThrow(/readonly/)
})

test.each(['write', 'read'] as const)('%s inside %s throws instead of waiting for itself for ever', async (kind) => {
  const store = await tempStore()
  await expect(store[kind](() => store[kind](async () => 1))).rejects.toThrow(`${kind} inside ${kind}`)
})

test('what was overwritten is gone from the file once the write-ahead log is emptied', async () => {
  const store = await tempStore()
  const secret = 'rahasia-yang-harus-hilang'
  await store.write(async (tx) => {
    await sql`insert into drafts values ('d', 'p', 's', ${secret}, 1, 'x')`.execute(tx)
  })
  store.checkpoint()
  expect(readFileSync(store.path).includes(secret)).toBe(true)
  await store.write((tx) => tx.deleteFrom('drafts').execute())
  store.checkpoint()
  expect(readFileSync(store.path).includes(secret)).toBe(false)
})
