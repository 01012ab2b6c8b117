// An office with letters and an identity scan in a closed folder, its backups, and ways of damaging them.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeSecretBox } from '../../electron/core/archive/sealed/office-secret-box.ts'
import type { BackupFault } from '../../electron/core/backups/fault.ts'
import { makeBackup } from '../../electron/core/backups/make.ts'
import type { ManifestBody } from '../../electron/core/backups/manifest.ts'
import { backupId, firstPlace } from '../../electron/core/backups/place.ts'
import type { RestoreOrder } from '../../electron/core/backups/restore.ts'
import { sealSeed } from '../../electron/core/backups/seal.ts'
import type { Result } from '../../shared/result.ts'
import { value } from './api-client.ts'
import { officeKey } from './core.ts'
import { pdf } from './gate-samples.ts'
import { accountFor, type Office, smallOffice } from './small-office.ts'
import { tempFolder } from './temp-data.ts'

export const seed = await sealSeed(officeSecretBox({ officeKey: async () => officeKey }))
export const someAt = Date.parse('2026-03-17T02:00:00Z')

/** An office with two files in its archive, one of them an identity scan. It is open; `close` it for what needs that. */
export async function officeWithFiles(options: Parameters<typeof smallOffice>[0] = {}): Promise<Office> {
  const office = await smallOffice(options)
  const clerk = await accountFor(office, 'jfu_sekretariat', 'sari')
  for (const [pages, kind] of [
    [1, 'surat_permohonan'],
    [2, 'identitas'],
  ] as const) {
    const content = new Blob([new Uint8Array(pdf(pages))])
    value(await clerk.api.files.upload({}, { name: `${kind}.pdf`, kind }, content))
  }
  return office
}

let made = 0

/** A new backup of the folder, whether or not it is in use. */
export function backUp(dataDir: string, at = someAt + ++made * 3_600_000): Result<ManifestBody, BackupFault> {
  const id = backupId(at, Buffer.from([made >> 8, made & 255, 0, 0]))
  return makeBackup({ dataDir, id, kind: 'manual', at, program: '0.1.0', seed }, () => {})
}

export function backupFolder(dataDir: string, { id }: ManifestBody): string {
  return join(firstPlace(dataDir), id)
}

export function restoreOrder(from: string, more: Partial<RestoreOrder> = {}): RestoreOrder {
  const into = join(tempFolder(), 'pulih')
  return { from, into, at: someAt, passphrase: null, recoveryKey: null, personId: null, ...more }
}

/** Changes one bit. @param at offset from the start, or from the end where it is negative */
export function flipBit(path: string, at: number, bit = 0): void {
  chmodSync(path, 0o600)
  const bytes = readFileSync(path)
  const offset = at < 0 ? bytes.length + at : at
  bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << bit), offset)
  writeFileSync(path, bytes)
}

/** Paths of the files below a folder, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
