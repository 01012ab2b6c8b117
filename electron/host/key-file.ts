// Keeps the office's key in a file that only its owner can read, beside the database.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretBox } from '../core/secrets.ts'
import type { HostFault } from './host-fault.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

export const keySize = 32

/** The key as it is, and the key that the operating system protects for the desktop window. */
export const keyFiles = { plain: 'office.key', wrapped: 'office.key.wrapped' } as const

/**
 * The key file of a data folder, for hosts without a window. Nothing is written before the first `officeKey()`.
 * Fails where the key is protected by the desktop window or is damaged: making another would lose the sealed scans.
 */
export function fileSecrets(dataDir: string, randomBytes: (size: number) => Uint8Array): Result<SecretBox, HostFault> {
  const plain = join(dataDir, keyFiles.plain)
  if (!existsSync(plain) && existsSync(join(dataDir, keyFiles.wrapped))) return fail(keyProtected)
  if (existsSync(plain) && readFileSync(plain).length !== keySize) return fail(keyDamaged)
  return ok({
    officeKey: async () => {
      if (existsSync(plain)) return new Uint8Array(readFileSync(plain))
      const key = randomBytes(keySize)
      writeOwnerOnly(plain, key)
      return key
    },
  })
}

export const keyDamaged: HostFault = {
  code: 'key_damaged',
  sentence:
    'Kunci kantor di folder data rusak atau tidak dapat dibuka dengan akun komputer ini. Kembalikan berkas kunci dari cadangan, atau buka dengan akun yang biasa dipakai.',
}

const keyProtected: HostFault = {
  code: 'key_protected',
  sentence:
    'Kunci kantor di folder data ini dilindungi oleh jendela Siladom di komputer ini. Buka folder ini dengan jendela Siladom.',
}

/** Writes whole or not at all, readable by the owner alone, on disk when it returns. */
export function writeOwnerOnly(path: string, bytes: Uint8Array): void {
  const partial = `${path}.part`
  const file = openSync(partial, 'w', 0o600)
  try {
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(partial, path)
}
