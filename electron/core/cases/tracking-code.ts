// The code on the tanda terima: short, without letters that are read as others, found by the search.

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** "SD-7KQM-X3TB": eight of 31 characters, about 39 bits; not a secret, it opens nothing. */
export function trackingCode(randomBytes: (size: number) => Uint8Array): string {
  const picked = [...randomBytes(8)].map((byte) => letters.charAt(byte % letters.length)).join('')
  return `SD-${picked.slice(0, 4)}-${picked.slice(4)}`
}
