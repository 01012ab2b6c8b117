// The office's key for hosts without a window: the file in the data folder, opened when it is first needed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileSecretBox, officeKeyFile } from '../core/archive/sealed/file-secret-box.ts'
import type { SecretBox } from '../core/archive/sealed/secret-box.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { HostFault } from './host-fault.ts'

/** The key that the operating system protects, kept by the desktop window in place of the plain file. */
export const wrappedKeyFile = 'office.key.wrapped'

/**
 * Nothing is written before the core, which then holds the folder, first wraps or unwraps. Fails where the key is
 * protected by the desktop window or is damaged: a new key would lose every sealed scan.
 */
export function fileSecrets(dataDir: string): Result<SecretBox, HostFault> {
  if (!existsSync(join(dataDir, officeKeyFile)) && existsSync(join(dataDir, wrappedKeyFile))) return fail(keyProtected)
  if (!isSoundKeyFile(dataDir)) return fail(keyDamaged)
  return ok(openedLater(async () => fileSecretBox(dataDir)))
}

/** True where there is no key file yet, or one that holds a key of 32 bytes in hex. */
export function isSoundKeyFile(dataDir: string): boolean {
  const path = join(dataDir, officeKeyFile)
  return !existsSync(path) || /^[0-9a-f]{64}$/.test(readFileSync(path, 'latin1').trim())
}

/** A box that is opened at its first use, once. */
export function openedLater(open: () => Promise<SecretBox>): SecretBox {
  let opened: Promise<SecretBox> | undefined
  const box = () => (opened ??= open())
  return { wrap: async (plain) => (await box()).wrap(plain), unwrap: async (wrapped) => (await box()).unwrap(wrapped) }
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
