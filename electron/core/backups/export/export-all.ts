// Everything in the open: tables as CSV and JSON, every file by its case, a page that explains, and the hashes of all.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import type { Instant } from '../../../../shared/time.ts'
import { longInstant } from '../../../../shared/calendar/format.ts'
import { csvLine, csvMark } from '../../registry/csv.ts'
import { endingOf, numberedName } from '../../archive/dossier/file-name.ts'
import { objectFolder } from '../../archive/objects/object-path.ts'
import { decrypt } from '../../archive/sealed/aes.ts'
import { sha256 } from '../../log/canonical.ts'
import { databaseFile } from '../../store/connection.ts'
import { type Inspected, openInspected } from '../../store/inspect/open.ts'
import { rowsOf } from '../../store/inspect/rows.ts'
import { contentsOf } from '../../store/snapshot.ts'
import { makeFolder, syncFolder } from '../../store/sync-folder.ts'
import { type BackupFault, backupFault } from '../fault.ts'
import { hashFile, isAway, isFull, writePieces } from '../files.ts'
import { officeFacts } from '../office-facts.ts'
import { piecesIn } from '../pool.ts'
import type { TellProgress } from '../progress.ts'
import { readMe } from './read-me.ts'
import { exportedTables } from './tables.ts'
import { writeTable } from './write-tables.ts'

export interface ExportOrder {
  readonly dataDir: string
  /** A folder that is there; the export makes one of its own in it. */
  readonly folder: string
  readonly at: Instant
  /** Keys of encrypted scans, base64, by the SHA-256 of their object. */
  readonly keys: Readonly<Record<string, string>>
}

export interface Exported {
  readonly folder: string
  readonly files: number
  /** SHA-256 of SHA256SUMS.txt. */
  readonly digest: string
}

/** Written under another name until it is whole. */
export function exportAll(order: ExportOrder, tell: TellProgress): Result<Exported, BackupFault> {
  const name = `Siladom-ekspor-${new Date(order.at).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
  const [final, part] = [join(order.folder, name), join(order.folder, `.part-${name}`)]
  if (!existsSync(order.folder)) return fail(backupFault('folder_refused'))
  const opened = openInspected(join(order.dataDir, databaseFile))
  if (!opened.ok) return fail({ code: 'database_unsound', sentence: opened.error.sentence })
  try {
    rmSync(part, { recursive: true, force: true })
    makeFolder(part)
    const digest = fill(opened.value, part, order, tell)
    const files = filesBelow(part).length
    renameSync(part, final)
    syncFolder(order.folder)
    return ok({ folder: final, files, digest })
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (isFull(error)) return fail(backupFault('disk_full'))
    if (isAway(error)) return fail(backupFault('folder_refused'))
    throw error
  } finally {
    opened.value.close()
  }
}

function fill(connection: Inspected, part: string, order: ExportOrder, tell: TellProgress): string {
  const contents = contentsOf(connection)
  const { office, zone } = officeFacts(contents.office, contents.install)
  const data = join(part, 'data')
  makeFolder(data)
  tell({ step: 'copy', done: 0, total: 1 })
  const tables = tableNames.flatMap((table) => {
    const known = exportedTables[table]
    return known === null ? [] : [{ ...known, rows: writeTable(connection, table, data, known.name) }]
  })
  const { files, unread } = writeDocuments(connection, part, order, tell)
  const words = readMe({ office, madeAt: longInstant(order.at, zone), tables, files, unread })
  writePieces(join(part, 'LIHAT-SAYA.txt'), [Buffer.from(words, 'utf8')])
  const sums = filesBelow(part).map(
    (path) => `${hashFile(path).sha256}  ${relative(part, path).split(sep).join('/')}\n`,
  )
  writePieces(join(part, 'SHA256SUMS.txt'), [Buffer.from(sums.join(''), 'utf8')])
  return sha256(sums.join(''))
}

const tableNames = Object.keys(exportedTables).filter(
  (name): name is keyof typeof exportedTables => name in exportedTables,
)

function writeDocuments(connection: Inspected, part: string, { dataDir, keys }: ExportOrder, tell: TellProgress) {
  const agenda = new Map(
    [...rowsOf(connection, 'cases')].map((row) => [row['id'], String(row['agenda_no'] ?? row['id'])]),
  )
  const destroyed = new Set(
    [...rowsOf(connection, 'object_refs')].filter((row) => row['state'] === 'destroyed').map((row) => row['sha256']),
  )
  const documents = [...rowsOf(connection, 'documents')].filter((row) => !destroyed.has(row['object_sha'] ?? null))
  const source = { folder: join(dataDir, objectFolder), key: null }
  const sealed = new Set([...rowsOf(connection, 'object_keys')].map((row) => row['sha256']))
  const unread: string[] = []
  const counts = new Map<string, number>()
  const lines = [csvMark + csvLine(['berkas', 'permohonan', 'jenis', 'nama asal', 'sha256 tersimpan', 'ditambahkan'])]
  for (const [index, row] of documents.entries()) {
    const sha = String(row['object_sha'])
    const folder = folderName(agenda.get(row['case_id'] ?? null))
    const position = (counts.get(folder) ?? 0) + 1
    counts.set(folder, position)
    const path = join('berkas', folder, numberedName(position, String(row['kind']), endingOf(String(row['mime']))))
    const isLocked = sealed.has(sha) && keys[sha] === undefined
    const bytes = isLocked ? null : bytesOf(source, sha, keys[sha])
    if (bytes === null) unread.push(`${path} (${sha})`)
    else {
      makeFolder(dirname(join(part, path)))
      writePieces(join(part, path), [bytes])
      const added = new Date(Number(row['added_at'])).toISOString()
      lines.push(
        csvLine([path.split(sep).join('/'), folder, String(row['kind']), String(row['file_name']), sha, added]),
      )
    }
    tell({ step: 'files', done: index + 1, total: documents.length })
  }
  writePieces(join(part, 'daftar-berkas.csv'), [Buffer.from(lines.join(''), 'utf8')])
  return { files: documents.length - unread.length, unread }
}

function bytesOf(source: { readonly folder: string; readonly key: null }, sha: string, key: string | undefined) {
  try {
    const stored = Buffer.concat([...piecesIn(source, sha)].map((piece) => Buffer.from(piece)))
    if (sha256(stored) !== sha) return null
    return key === undefined ? stored : decrypt(Buffer.from(key, 'base64'), stored)
  } catch {
    return null
  }
}

function folderName(agenda: string | undefined): string {
  return agenda === undefined ? 'tanpa-permohonan' : agenda.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, 80)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
