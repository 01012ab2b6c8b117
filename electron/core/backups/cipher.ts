// Files under a passphrase: AES-256-GCM in pieces, so that a large database needs no memory.
import { createCipheriv, createDecipheriv, type DecipherGCM, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { piecesOf } from './files.ts'

const nonceLength = 12
const tagLength = 16

/** Nonce, cipher text, tag. */
export function* encryptPieces(key: Uint8Array, plain: Iterable<Uint8Array>): Generator<Uint8Array> {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  yield nonce
  for (const piece of plain) yield cipher.update(piece)
  yield cipher.final()
  yield cipher.getAuthTag()
}

/** @throws Error at the end where the key is wrong or a bit has changed: what came before is not to be used then. */
export function* decryptPieces(key: Uint8Array, path: string): Generator<Uint8Array> {
  const bodyEnd = statSync(path).size - tagLength
  if (bodyEnd < nonceLength) throw new Error('too short for an encrypted file')
  let nonce = Buffer.alloc(0)
  let tag = Buffer.alloc(0)
  let position = 0
  let decipher: DecipherGCM | undefined
  for (const piece of piecesOf(path)) {
    const bytes = Buffer.from(piece)
    const body = bytes.subarray(Math.max(0, nonceLength - position), Math.max(0, bodyEnd - position))
    if (position < nonceLength) nonce = Buffer.concat([nonce, bytes.subarray(0, nonceLength - position)])
    if (position + bytes.length > bodyEnd) tag = Buffer.concat([tag, bytes.subarray(Math.max(0, bodyEnd - position))])
    position += bytes.length
    if (nonce.length < nonceLength) continue
    decipher ??= createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    if (body.length > 0) yield decipher.update(body)
  }
  if (decipher === undefined) throw new Error('too short for an encrypted file')
  decipher.setAuthTag(tag)
  yield decipher.final()
}
