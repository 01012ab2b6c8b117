// Opening a data folder: every state in which it may be found, and what is answered.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { append } from '../../../electron/core/log/append.ts'
import { eventsOf } from '../../../electron/core/log/read.ts'
import { migrations } from '../../../electron/core/store/migrations/all.ts'
import { type BeforeMigration, openStore } from '../../../electron/core/store/open.ts'
import { noted, someMeta } from '../../support/log-samples.ts'
import { tempFolder, tempStore } from '../../support/temp-data.ts'

async function codeOf(dataDir: string, create = true): Promise<string> {
  const opened = await openStore({ dataDir, create })
  if (opened.ok) opened.value.close()
  return opened.ok ? 'ok' : opened.error.code
}

/** A folder with a closed database of one event. */
async function usedFolder(): Promise<string> {
  const store = await tempStore()
  await store.write((tx) =>
    append(tx, { stream: 'case', streamId: 'a', expectedN: 0, meta: someMeta, events: [noted('satu')] }),
  )
  store.close()
  return store.dataDir
}

test('a new database appears only where it is asked for, whole, and is found again', async () => {
  const folder = join(tempFolder(), 'data')
  expect(await codeOf(folder, false)).toBe('missing')
  expect(existsSync(folder)).toBe(false)
  expect(await codeOf(folder)).toBe('ok')
  expect(await codeOf(folder, false)).toBe('ok')
  expect(readdirSync(folder).toSorted()).toEqual(['lock.db', 'siladom.db'])
})

test('an empty file in place of the database is refused and left as it is', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'siladom.db'), '')
  expect(await codeOf(folder)).toBe('empty_file')
  expect(readFileSync(join(folder, 'siladom.db'))).toHaveLength(0)
})

test('a database that is missing beside archived files is not made anew', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'objects', 'ab'), { recursive: true })
  expect(await codeOf(folder)).toBe('missing_beside_files')
})

test('a file that is no database and a database of another program are refused', async () => {
  const text = tempFolder()
  writeFileSync(join(text, 'siladom.db'), 'Ini bukan basis data. '.repeat(20))
  expect(await codeOf(text)).toBe('foreign')
  const other = tempFolder()
  const database = new BetterSqlite(join(other, 'siladom.db'))
  database.exec('create table t (x)')
  database.close()
  expect(await codeOf(other)).toBe('foreign')
})

test('a database of a newer program is refused and not changed', async () => {
  const folder = await usedFolder()
  const path = join(folder, 'siladom.db')
  const database = new BetterSqlite(path)
  database.pragma('user_version = 100000')
  database.close()
  const before = readFileSync(path)
  const opened = await openStore({ dataDir: folder, create: false })
  expect(opened).toMatchObject({ ok: false, error: { code: 'newer' } })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test.each([
  ['cut in half', 0.5],
  ['cut after its first page', 0.01],
])('a database that was %s is refused as damaged', async (_name, share) => {
  const folder = await usedFolder()
  const path = join(folder, 'siladom.db')
  truncateSync(path, Math.max(4096, Math.floor(readFileSync(path).length * share)))
  expect(await codeOf(folder, false)).toBe('damaged')
})

test('a database of zeros is refused as damaged', async () => {
  const folder = await usedFolder()
  writeFileSync(join(folder, 'siladom.db'), Buffer.alloc(8192))
  expect(await codeOf(folder, false)).toBe('damaged')
})

test('a folder that is held by this process is refused to a second store, and free after closing', async () => {
  const store = await tempStore()
  expect(await codeOf(store.dataDir)).toBe('held')
  store.close()
  expect(await codeOf(store.dataDir)).toBe('ok')
})

test('a folder that another process holds is refused until that process is killed', async () => {
  const folder = await usedFolder()
  const script = new URL('../../support/kill-hold.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  expect(await codeOf(folder, false)).toBe('held')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await codeOf(folder, false)).toBe('ok')
})

test('an existing database is migrated only after a backup, and keeps its events', async () => {
  const folder = await usedFolder()
  const next = { id: 5_000, name: 'extra', sql: 'create table extra (id text primary key) strict;' }
  const withNext = { dataDir: folder, create: false, migrations: [...migrations, next] }
  expect(await openStore(withNext)).toMatchObject({ ok: false, error: { code: 'backup_failed' } })
  const backedUp: string[] = []
  const beforeMigration: BeforeMigration = async (dataDir) => {
    backedUp.push(dataDir)
    return null
  }
  const opened = await openStore({ ...withNext, beforeMigration })
  if (!opened.ok) throw new Error(opened.error.code)
  expect(await opened.value.read((tx) => eventsOf(tx, 'case', 'a'))).toHaveLength(1)
  expect(backedUp).toEqual([folder])
  opened.value.close()
})

test('a database that is missing beside backups is not made anew', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'backups', '2026-03-17T02-00-00Z-00000000'), { recursive: true })
  expect(await codeOf(folder)).toBe('missing_beside_files')
})

test('a migration that fails half-way leaves the old database as it was', async () => {
  const folder = await usedFolder()
  const broken = {
    id: 5_000,
    name: 'broken',
    sql: 'create table extra (id text) strict; insert into nowhere values (1);',
  }
  const opened = await openStore({
    dataDir: folder,
    create: false,
    migrations: [...migrations, broken],
    beforeMigration: async () => null,
  })
  expect(opened).toMatchObject({ ok: false, error: { code: 'migration_failed' } })
  const store = await tempStore(folder)
  expect(await store.read((tx) => eventsOf(tx, 'case', 'a'))).toHaveLength(1)
})
