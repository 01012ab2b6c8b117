// Wraps keys with the office's key, which a host keeps in a file or under the operating system's protection.
import { decrypt, encrypt } from './aes.ts'
import { deriveKey } from './derive-key.ts'
import type { SecretBox } from './secret-box.ts'

export interface OfficeKeySource {
  /** The office's key, 32 bytes. */
  officeKey(): Promise<Uint8Array>
}

/** The key is asked for at each use and never kept here. */
export function officeSecretBox(source: OfficeKeySource): SecretBox {
  return {
    wrap: async (plain) => encrypt(await source.officeKey(), plain),
    unwrap: async (wrapped) => decrypt(await source.officeKey(), wrapped),
    derive: async (purpose) => deriveKey(await source.officeKey(), purpose),
    wrapOwn: async (key) => encrypt(key, await source.officeKey()),
  }
}
