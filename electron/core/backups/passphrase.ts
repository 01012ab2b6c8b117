// The key of an encrypted place: made by chance, and opened by a passphrase through argon2id.
import { createHash, randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { decrypt, encrypt } from '../archive/sealed/aes.ts'
import type { PasswordCost } from '../identity/passwords.ts'
import { type BackupFault, backupFault } from './fault.ts'
import type { Encryption } from './manifest.ts'

/** An encrypted place: the key that its files are under, and what its manifests say of the way to it. */
export interface PlaceKey {
  /** 32 bytes. */
  readonly key: Uint8Array
  readonly encryption: Encryption
}

/** 64 MiB and four passes: about a tenth of a second for who knows the passphrase, years for who guesses. */
const passphraseCost: PasswordCost = { memory: 64 * 1024, passes: 4, lanes: 4 }

/** A new passphrase means a new key: what was written under the old one stays as it is. */
export async function newPlaceKey(passphrase: string, cost: PasswordCost = passphraseCost): Promise<PlaceKey> {
  const key = new Uint8Array(randomBytes(32))
  const salt = randomBytes(16)
  const opener = await stretched(passphrase, salt, cost)
  const encryption: Encryption = {
    kdf: 'argon2id',
    memoryKiB: cost.memory,
    passes: cost.passes,
    lanes: cost.lanes,
    salt: salt.toString('base64'),
    wrappedKey: Buffer.from(encrypt(opener, key)).toString('base64'),
    keyId: createHash('sha256').update('siladom place key').update(key).digest('hex').slice(0, 16),
  }
  return { key, encryption }
}

export async function openPlaceKey(encryption: Encryption, passphrase: string): Promise<Result<PlaceKey, BackupFault>> {
  const { memoryKiB: memory, passes, lanes, salt, wrappedKey } = encryption
  const opener = await stretched(passphrase, Buffer.from(salt, 'base64'), { memory, passes, lanes })
  try {
    return ok({ key: decrypt(opener, Buffer.from(wrappedKey, 'base64')), encryption })
  } catch {
    return fail(backupFault('passphrase_wrong'))
  }
}

/** The same passphrase from every keyboard. */
async function stretched(passphrase: string, salt: Uint8Array, cost: PasswordCost): Promise<Uint8Array> {
  const options = { memoryCost: cost.memory, timeCost: cost.passes, parallelism: cost.lanes, outputLen: 32, salt }
  return await hashRaw(passphrase.toWellFormed().normalize('NFC'), options)
}
