// The office's key for hosts without a window: a file in the data folder that only its owner can read.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeSecretBox, type OfficeKeySource } from '../core/archive/sealed/office-secret-box.ts'
import type { SecretBox } from '../core/archive/sealed/secret-box.ts'
import { keyFiles } from '../core/store/key-names.ts'
import { writeWhole } from '../core/store/write-whole.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { HostFault } from './host-fault.ts'

export const keySize = 32

type Random = (size: number) => Uint8Array

/**
 * Nothing is written before the core, which then holds the folder, first needs the key. Fails where the key is
 * protected by the desktop window or is damaged: a new key would lose every sealed scan.
 */
export function fileSecrets(dataDir: string, random: Random): Result<SecretBox, HostFault> {
  if (!existsSync(join(dataDir, keyFiles.plain)) && existsSync(join(dataDir, keyFiles.wrapped)))
    return fail(keyProtected)
  if (!isSoundKeyFile(dataDir)) return fail(keyDamaged)
  return ok(keptBox(async () => plainKey(dataDir) ?? makePlainKey(dataDir, random)))
}

/** True where there is no key file yet, or one that holds a whole key. */
export function isSoundKeyFile(dataDir: string): boolean {
  return !existsSync(join(dataDir, keyFiles.plain)) || plainKey(dataDir) !== null
}

/** Null where there is no file or no whole key in it. */
export function plainKey(dataDir: string): Uint8Array | null {
  const path = join(dataDir, keyFiles.plain)
  return existsSync(path) ? parseKey(readFileSync(path, 'latin1')) : null
}

export function parseKey(text: string): Uint8Array | null {
  return /^[0-9a-f]{64}$/.test(text.trim()) ? Buffer.from(text.trim(), 'hex') : null
}

export function printKey(key: Uint8Array): string {
  return Buffer.from(key).toString('hex')
}

/** A box whose key is fetched at the first use, once; a fetch that failed is tried again at the next. */
export function keptBox(fetchKey: OfficeKeySource['officeKey']): SecretBox {
  let kept: Promise<Uint8Array> | undefined
  return officeSecretBox({
    officeKey: () => {
      kept ??= fetchKey().catch((error: unknown) => {
        kept = undefined
        throw error
      })
      return kept
    },
  })
}

function makePlainKey(dataDir: string, random: Random): Uint8Array {
  const key = random(keySize)
  writeWhole(dataDir, keyFiles.plain, Buffer.from(printKey(key), 'latin1'))
  return key
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
