// The short code that both screens show: from both public keys and from a nonce that neither side could choose alone.
import { createHash } from 'node:crypto'
import { spelled } from '../identity/tokens.ts'

/**
 * SHA-256 over the sorted public keys and both nonces, as eight signs (40 bits): `K7QM-4TRW`. The device has bound
 * itself to its nonce before it learns the host's, so nobody between them can search for keys that give the same code.
 */
export function shortCode(publicKeys: readonly [string, string], deviceNonce: string, hostNonce: string): string {
  const hash = createHash('sha256')
  for (const key of publicKeys.toSorted()) hash.update(Buffer.from(key, 'base64'))
  hash.update(Buffer.from(deviceNonce, 'hex')).update(Buffer.from(hostNonce, 'hex'))
  return spelled(hash.digest().subarray(0, 8))
}

/** What the device sends before its nonce. */
export function commitmentOf(nonce: string): string {
  return createHash('sha256').update(Buffer.from(nonce, 'hex')).digest('hex')
}
