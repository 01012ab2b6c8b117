// The office's key under the protection of the operating system (safeStorage), for the desktop window.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { safeStorage } from 'electron'
import type { SecretBox } from '../core/archive/sealed/secret-box.ts'
import { keyFiles } from '../core/store/key-names.ts'
import { writeWhole } from '../core/store/write-whole.ts'
import type { HostFault } from '../host/host-fault.ts'
import * as keys from '../host/key-file.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

type Random = (size: number) => Uint8Array

/**
 * Opens the wrapped key, or takes the plain one under protection, or makes one at its first use. Where the system
 * protects nothing (Linux without a keyring) the key stays a file of its owner. Call when the app is ready.
 */
export async function safeSecrets(dataDir: string, random: Random): Promise<Result<SecretBox, HostFault>> {
  if (!(await isProtecting())) return keys.fileSecrets(dataDir, random)
  if (!keys.isSoundKeyFile(dataDir)) return fail(keys.keyDamaged)
  if (!existsSync(join(dataDir, keyFiles.wrapped))) {
    return ok(keys.keptBox(() => protect(dataDir, keys.plainKey(dataDir) ?? random(keys.keySize))))
  }
  const key = await openWrapped(dataDir)
  return key === null ? fail(keys.keyDamaged) : ok(keys.keptBox(async () => key))
}

/** `basic_text` is a fixed password in the program's text: no protection at all. */
async function isProtecting(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
}

/** The plain file goes only after the wrapped key is on disk and was opened once. */
async function protect(dataDir: string, key: Uint8Array): Promise<Uint8Array> {
  writeWhole(dataDir, keyFiles.wrapped, await safeStorage.encryptStringAsync(keys.printKey(key)))
  const opened = await openWrapped(dataDir)
  if (opened === null || !Buffer.from(opened).equals(key))
    throw new Error('the protected key could not be opened again')
  rmSync(join(dataDir, keyFiles.plain), { force: true })
  return key
}

async function openWrapped(dataDir: string): Promise<Uint8Array | null> {
  try {
    const { result } = await safeStorage.decryptStringAsync(readFileSync(join(dataDir, keyFiles.wrapped)))
    return keys.parseKey(result)
  } catch {
    return null
  }
}
