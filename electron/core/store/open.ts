// Opens the database of a data folder after every check that can say no, or makes a new one.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../../shared/result.ts'
import {
  type Connection,
  createWriter,
  databaseFile,
  openReader,
  openWriter,
  sqliteCode,
  unsafeSettings,
} from './connection.ts'
import { fileFault } from './file-fault.ts'
import { headerFault } from './file-header.ts'
import { folderFault } from './folder-check.ts'
import { holdFolder } from './hold.ts'
import { migrations as allMigrations } from './migrations/all.ts'
import { migrate, newestVersion, versionOf } from './migrations/migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { carryOutSwitch } from './pending-switch.ts'
import { sqliteStore } from './sqlite-store.ts'
import { type StartFault, startFault } from './start-fault.ts'
import type { Store } from './store.ts'
import { makeFolder, syncFolder } from './sync-folder.ts'

export interface OpenOptions {
  readonly dataDir: string
  /** Makes a new database where the folder has none. */
  readonly create: boolean
  /** Makes the backup without which nothing is migrated; a folder that needs none may do without. */
  readonly beforeMigration?: BeforeMigration
  /** Only tests give other migrations than the program's. */
  readonly migrations?: readonly Migration[]
}

/** Null once there is a backup that counts, else why there is none. */
export type BeforeMigration = (dataDir: string) => Promise<StartFault | null>

const noBackup: BeforeMigration = async () => startFault('backup_failed')

/** Holds the folder, takes restored data into use, checks it, migrates after a verified backup, and answers the store. */
export async function openStore({
  dataDir,
  create,
  beforeMigration = noBackup,
  migrations = allMigrations,
}: OpenOptions): Promise<Result<Store, StartFault>> {
  const refused = folderFault(dataDir)
  if (refused !== null) return fail(refused)
  try {
    if (create) makeFolder(dataDir)
    else if (!existsSync(dataDir)) return fail(startFault('missing'))
  } catch (error) {
    return fail(fileFault(error))
  }
  const held = holdFolder(dataDir)
  if (!held.ok) return held
  let opened: Result<Store, StartFault> | undefined
  try {
    opened = await openHeld({ dataDir, create, beforeMigration, migrations }, held.value)
    return opened
  } finally {
    if (opened?.ok !== true) held.value()
  }
}

async function openHeld(
  { dataDir, create, beforeMigration, migrations }: Required<OpenOptions>,
  release: () => void,
): Promise<Result<Store, StartFault>> {
  const path = join(dataDir, databaseFile)
  let writer: Connection | undefined
  try {
    carryOutSwitch(dataDir)
    if (!existsSync(path)) {
      const fault = create ? createFile(dataDir, path, migrations) : startFault('missing')
      if (fault !== null) return fail(fault)
    }
    const fault = headerFault(path)
    if (fault !== null) return fail(fault)
    writer = openWriter(path)
    const unready = await makeReady(writer, { dataDir, beforeMigration, migrations })
    if (unready === null) return ok(sqliteStore({ dataDir, path, writer, reader: openReader(path), release }))
    writer.close()
    return fail(unready)
  } catch (error) {
    writer?.close()
    return fail(fileFault(error))
  }
}

/** Made under another name first, so that a kill half-way leaves no half database in its place. */
function createFile(dataDir: string, path: string, migrations: readonly Migration[]): StartFault | null {
  const leftBehind = ['objects', 'backups'].map((name) => join(dataDir, name))
  if (leftBehind.some((folder) => existsSync(folder) && readdirSync(folder).length > 0))
    return startFault('missing_beside_files')
  const part = `${path}.part`
  for (const leftover of [part, `${part}-wal`, `${part}-shm`]) rmSync(leftover, { force: true })
  const connection = createWriter(part)
  try {
    migrate(connection, migrations)
    connection.pragma('wal_checkpoint(truncate)')
  } finally {
    connection.close()
  }
  renameSync(part, path)
  syncFolder(dataDir)
  return null
}

async function makeReady(
  writer: Connection,
  { dataDir, beforeMigration, migrations }: Pick<Required<OpenOptions>, 'dataDir' | 'beforeMigration' | 'migrations'>,
): Promise<StartFault | null> {
  if (unsafeSettings(writer).length > 0) return startFault('not_durable')
  writer.prepare('select count(*) from sqlite_schema').get()
  const version = versionOf(writer)
  if (version > newestVersion(migrations)) return startFault('newer')
  if (version < 1) return startFault('damaged')
  if (version === newestVersion(migrations)) return null
  const unsaved = await beforeMigration(dataDir)
  if (unsaved !== null) return unsaved
  try {
    migrate(writer, migrations)
    return null
  } catch (error) {
    const code = sqliteCode(error) ?? ''
    return /^SQLITE_(FULL|IOERR)/.test(code) ? fileFault(error) : startFault('migration_failed')
  }
}
