// The recovery key as it is printed and typed: groups of signs that do not look alike, the last ones a check.

/** 32 signs, five bits each; none is I, O, 0 or 1. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Random signs: 28 of them, 140 bits. */
const length = 28
const checkLength = 4

/** Prints random bytes as `K7QM-4TRW-…` of eight groups. @param bytes at least 28 of them */
export function printRecoveryKey(bytes: Uint8Array): string {
  const random = [...bytes.subarray(0, length)].map((byte) => signs[byte % signs.length] ?? 'A').join('')
  if (random.length !== length) throw new RangeError('a recovery key needs 28 random bytes')
  return grouped(random + checkOf(random))
}

/** The key in its one spelling, or null where a sign is wrong or missing. Spaces, hyphens, small letters do not matter. */
export function readRecoveryKey(typed: string): string | null {
  const text = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const random = text.slice(0, length)
  const isWhole = text.length === length + checkLength && /^[A-HJ-NP-Z2-9]*$/.test(text)
  return isWhole && checkOf(random) === text.slice(length) ? grouped(text) : null
}

function grouped(text: string): string {
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** Weighted sums over a prime, so that one wrong sign and two that changed places are noticed before anything is tried. */
function checkOf(random: string): string {
  let [first, second] = [1, 0]
  for (const sign of random) {
    first = (first * 37 + signs.indexOf(sign) + 1) % 1_048_573
    second = (second + first) % 1_048_573
  }
  const mixed = (first * 31 + second) % 1_048_576
  return [15, 10, 5, 0].map((shift) => signs[(mixed >> shift) & 31] ?? 'A').join('')
}
