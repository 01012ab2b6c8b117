// Record sets of a name as plans, evidence and screens hold them.

export const managedTypes = ['A', 'AAAA', 'CNAME', 'TXT'] as const

/** The types that Siladom writes. */
export type RrType = (typeof managedTypes)[number]

/** All values of one type of a name. */
export interface RrSet<T extends string = RrType> {
  /** Whole name in lower case, no final dot. */
  readonly name: string
  readonly type: T
  /** Seconds. */
  readonly ttl: number
  /** Addresses in their one spelling, names without a final dot, TXT as quoted strings; sorted. */
  readonly values: readonly string[]
}

export function rrSet<T extends string>(name: string, type: T, ttl: number, values: readonly string[]): RrSet<T> {
  return { name, type, ttl, values: [...new Set(values)].sort() }
}

/** TXT strings as a zone file has them; octets that are not printable as `\ddd`. */
export function quoted(strings: readonly string[]): string {
  return strings.map((text) => `"${text.replaceAll(/[\u0000-\u001f"\\\u007f-\u00ff]/g, escaped)}"`).join(' ')
}

function escaped(letter: string): string {
  return letter === '"' || letter === '\\' ? `\\${letter}` : `\\${String(letter.charCodeAt(0)).padStart(3, '0')}`
}
