// AES-256-GCM over a block of bytes: nonce, tag and cipher text in one piece.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

export function newKey(): Uint8Array {
  return randomBytes(32)
}

export function encrypt(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = [cipher.update(plain), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...body])
}

/** @throws Error for a wrong key or changed bytes. */
export function decrypt(key: Uint8Array, stored: Uint8Array): Uint8Array {
  if (stored.byteLength < nonceLength + tagLength) throw new Error('too short for encrypted bytes')
  const decipher = createDecipheriv('aes-256-gcm', key, stored.subarray(0, nonceLength))
  decipher.setAuthTag(stored.subarray(nonceLength, nonceLength + tagLength))
  return Buffer.concat([decipher.update(stored.subarray(nonceLength + tagLength)), decipher.final()])
}
