// Every released schema becomes the newest; a migration that is killed at any of its statements leaves the old or the new.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import BetterSqlite from 'better-sqlite3'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { migrations } from '../../electron/core/store/migrations/all.ts'
import { migrate, newestVersion, versionOf } from '../../electron/core/store/migrations/migrate.ts'
import { inspect } from '../support/faults/inspect.ts'
import type { Mark } from '../support/faults/marks.ts'
import { officeCore } from '../support/faults/office-core.ts'
import { putBack } from '../support/faults/older-folder.ts'
import { quickFolder } from '../support/temp-data.ts'
import { testClock } from '../support/test-clock.ts'

const schemas = fileURLToPath(new URL('../fixtures/schemas', import.meta.url))
const released = readdirSync(schemas).filter((name) => name.endsWith('.zip'))

const worker = new URL('../support/faults/work.ts', import.meta.url)
const migrator = new URL('../support/faults/migrate-worker.ts', import.meta.url)

/** The schema from which migrations are tried one statement after the other: that of the search. */
const firstSchema = 90

test.each(released)('the office of schema %s opens with the present program and tells the same story', async (name) => {
  const dataDir = join(quickFolder(), 'data')
  unpack(name, dataDir)
  const before = logOf(dataDir)
  const told: readonly Mark[] = [
    { kind: 'command', key: 'surat-pagi-01' },
    { kind: 'command', key: 'pagi-langkah-16' },
    { kind: 'draft', scope: 'catatan', text: 'Ditulis sampai selesai.' },
  ]
  expect(await inspect({ dataDir, told, underWay: null })).toEqual([])
  expect(logOf(dataDir).slice(0, before.length)).toEqual(before)
  expect(before.length).toBeGreaterThan(100)
})

test('a schema of a newer program is refused, and nothing is changed', async () => {
  const dataDir = join(quickFolder(), 'data')
  unpack(released.at(-1) ?? '', dataDir)
  const path = join(dataDir, 'siladom.db')
  const database = new BetterSqlite(path)
  database.pragma(`user_version = ${newestVersion(migrations) + 10}`)
  database.close()
  const before = readFileSync(path)
  expect(await officeCore(dataDir, testClock(), 'newer')).toMatchObject({ ok: false, error: { code: 'newer' } })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('killed at any statement a migration is done or not begun, and the next start goes on', async () => {
  const home = quickFolder()
  const older = join(home, 'older', 'data')
  run(worker, 'office', older, join(home, 'marks'))
  putBack(older, firstSchema)
  const before = logOf(older)
  const whole = copied(older, join(home, 'whole', 'data'))
  const statements = Number(run(migrator, whole).stdout)
  expect(statements).toBeGreaterThan(migrations.filter(({ id }) => id > firstSchema).length * 3)
  const versions = new Set<number>()
  for (let last = 1; last <= statements; last += 1) {
    const dataDir = copied(older, join(home, `killed-${last}`, 'data'))
    expect(run(migrator, dataDir, String(last)).signal).toBe('SIGKILL')
    const database = new BetterSqlite(join(dataDir, 'siladom.db'))
    const version = versionOf(database)
    versions.add(version)
    expect(schemaOf(database), `statement ${last}`).toEqual(schemaAt(version))
    database.close()
    expect(logOf(dataDir), `statement ${last}`).toEqual(before)
    const told: readonly Mark[] = [{ kind: 'office', user: 'kabid' }]
    expect(await inspect({ dataDir, told, underWay: null }), `statement ${last}`).toEqual([])
  }
  // Every schema on the way was met; after the last statement nothing is left to kill.
  const ids = migrations.map(({ id }) => id).filter((id) => id >= firstSchema)
  expect([...versions]).toEqual(ids.slice(0, -1))
  expect(versionAt(whole)).toBe(ids.at(-1))
}, 600_000)

function unpack(name: string, dataDir: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(schemas, name))))) {
    mkdirSync(dirname(join(dataDir, path)), { recursive: true })
    writeFileSync(join(dataDir, path), bytes)
  }
}

function run(script: URL, ...words: string[]) {
  return spawnSync(process.execPath, [fileURLToPath(script), ...words], { encoding: 'utf8' })
}

function copied(from: string, to: string): string {
  cpSync(from, to, { recursive: true })
  return to
}

function versionAt(dataDir: string): number {
  const database = new BetterSqlite(join(dataDir, 'siladom.db'))
  const version = versionOf(database)
  database.close()
  return version
}

function logOf(dataDir: string): unknown[] {
  const database = new BetterSqlite(join(dataDir, 'siladom.db'))
  const rows = database.prepare('select * from events order by seq').raw().all()
  database.close()
  return rows
}

function schemaAt(version: number): unknown[] {
  const model = new BetterSqlite(':memory:')
  migrate(
    model,
    migrations.filter(({ id }) => id <= version),
  )
  const schema = schemaOf(model)
  model.close()
  return schema
}

function schemaOf(database: BetterSqlite.Database): unknown[] {
  return database.prepare('select type, name, sql from sqlite_schema order by type, name').raw().all()
}
