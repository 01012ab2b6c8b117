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
  const letters = [...randomBytes(12)].map((byte) => signs[byte % signs.length] ?? 'A')
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((part) => part.join('')).join('-')
}

/** The hash of a code, however it was typed: spaces, hyphens and small letters do not matter. */
export function codeHash(code: string): string {
  return sha256(code.toUpperCase().replaceAll(/[\s-]/g, ''))
}
