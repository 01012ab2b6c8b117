// Keys for one purpose each, made of a key that is never used for itself (HKDF-SHA256, RFC 5869).
import { hkdfSync } from 'node:crypto'

/** 32 bytes. The secret needs the strength of a key already: a passphrase goes through argon2id first. */
export function deriveKey(secret: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `siladom ${purpose}`, 32))
}
