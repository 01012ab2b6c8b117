// Tokens and codes: made by chance, kept only as their SHA-256.
import { sha256 } from '../log/canonical.ts'

export type RandomBytes = (size: number) => Uint8Array

/** 256 bits in base64url: what a window shows to be let in. */
export function newToken(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(32)).toString('base64url')
}

export function tokenHash(token: string): string {
  return sha256(token)
}

/** Without signs that look alike; 32 of them, so that each carries 5 bits. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A one-time code of 60 bits to be written down and typed: `K7QM-4TRW-9XHB`. */
export function newCode(randomBytes: RandomBytes): string {
  return spelled(randomBytes(12))
}

/** One sign for each byte, four in a group. */
export function spelled(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => signs[byte % signs.length] ?? 'A')
  const groups = Array.from({ length: Math.ceil(letters.length / 4) }, (_, index) =>
    letters.slice(index * 4, index * 4 + 4).join(''),
  )
  return groups.join('-')
}

/** The hash of a code, however it was typed: spaces, hyphens and small letters do not matter. */
export function codeHash(code: string): string {
  return sha256(code.toUpperCase().replaceAll(/[\s-]/g, ''))
}
