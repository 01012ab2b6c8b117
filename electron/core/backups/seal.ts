// The seal of a manifest: an Ed25519 signature whose key follows from the office's key.
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { SecretBox } from '../archive/sealed/secret-box.ts'

export interface Seal {
  /** Base64 of the 32 bytes. */
  readonly publicKey: string
  readonly signature: string
}

/** PKCS#8 and SPKI around a bare Ed25519 key (RFC 8410). */
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicHead = Buffer.from('302a300506032b6570032100', 'hex')

/** The seed of the signing key; it is handed to the worker that seals and kept nowhere. */
export async function sealSeed(secrets: SecretBox): Promise<Uint8Array> {
  return await secrets.derive('backup seal')
}

export function publicKeyOf(seed: Uint8Array): string {
  const spki = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' })
  return spki.subarray(publicHead.length).toString('base64')
}

export function sealText(text: string, seed: Uint8Array): Seal {
  const signature = sign(null, Buffer.from(text), privateKey(seed)).toString('base64')
  return { publicKey: publicKeyOf(seed), signature }
}

/** Whether the text is the one that the owner of this public key sealed. */
export function isSealed(text: string, seal: Seal): boolean {
  const [bare, signature] = [Buffer.from(seal.publicKey, 'base64'), Buffer.from(seal.signature, 'base64')]
  // Base64 is read leniently: a changed sign that reads the same is a changed manifest all the same.
  if (bare.toString('base64') !== seal.publicKey || signature.toString('base64') !== seal.signature) return false
  try {
    const key = createPublicKey({ key: Buffer.concat([publicHead, bare]), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(text), key, signature)
  } catch {
    return false
  }
}

function privateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' })
}
