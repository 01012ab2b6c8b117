// The manifest of a backup: what is in it, what it was checked for, and the seal over all of that.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { backupKinds } from '../../../shared/backups/kinds.ts'
import { officeZones } from '../../../shared/calendar/zone.ts'
import { z } from '../../../shared/contract/zod.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { fileErrorCode } from '../archive/objects/retry.ts'
import { canonical } from '../log/canonical.ts'
import { type BackupFault, backupFault } from './fault.ts'
import { backupFiles } from './place.ts'
import { isSealed, sealText } from './seal.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const file = z.object({ sha256: hash, size: z.int() })

/** How a passphrase becomes the key that opens the key of the place. */
export const encryption = z.object({
  kdf: z.literal('argon2id'),
  memoryKiB: z.int(),
  passes: z.int(),
  lanes: z.int(),
  salt: z.string(),
  wrappedKey: z.string(),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
})
export type Encryption = z.infer<typeof encryption>

const body = z.object({
  format: z.literal(1),
  id: z.string(),
  kind: z.enum(backupKinds),
  madeAt: z.int(),
  checkedAt: z.int(),
  program: z.string(),
  schema: z.int(),
  office: z.string(),
  zone: z.enum(officeZones),
  head: z.object({ seq: z.int(), hash }),
  tables: z.record(z.string(), z.int()),
  /** The database as it lies in the folder. */
  database: file,
  /** The database in the clear; the same where nothing is encrypted. */
  content: hash,
  objects: z.object({ sha256: hash, count: z.int(), bytes: z.int() }),
  encryption: encryption.nullable(),
  /** The office's key under the recovery key; null where none was printed. Base64. */
  recovery: z.string().nullable(),
})
export type ManifestBody = z.infer<typeof body>

const manifest = body.extend({ seal: z.object({ publicKey: z.string(), signature: z.string() }) })
export type Manifest = z.infer<typeof manifest>

/** The text to be written. */
export function sealedManifest(made: ManifestBody, seed: Uint8Array): string {
  return `${JSON.stringify({ ...made, seal: sealText(canonical(made), seed) }, null, 2)}\n`
}

/** The manifest of a backup folder, its seal checked. */
export function readManifest(folder: string): Result<Manifest, BackupFault> {
  const text = manifestText(folder)
  if (text === null) return fail(backupFault('no_manifest'))
  const parsed = parse(text)
  if (parsed === null) return fail(backupFault('manifest_damaged'))
  const { seal, ...rest } = parsed
  return isSealed(canonical(rest), seal) ? ok(parsed) : fail(backupFault('manifest_damaged'))
}

function manifestText(folder: string): string | null {
  try {
    return readFileSync(join(folder, backupFiles.manifest), 'utf8')
  } catch (error) {
    const code = fileErrorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}

function parse(text: string): Manifest | null {
  try {
    return manifest.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
