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

/** Equal with the time to live. */
export function sameSet(left: RrSet<string>, right: RrSet<string>): boolean {
  return left.ttl === right.ttl && sameValues(left, right)
}

function sameValues(left: RrSet<string>, right: RrSet<string>): boolean {
  return left.name === right.name && left.type === right.type && left.values.join('\n') === right.values.join('\n')
}

/** In the order in which they are shown and hashed. */
export function ordered<T extends string>(sets: readonly RrSet<T>[]): readonly RrSet<T>[] {
  return [...sets].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

function keyOf({ name, type }: RrSet<string>): string {
  return `${name} ${type}`
}

/** Whether both lists hold the same sets, in whatever order. */
export function sameSets(left: readonly RrSet<string>[], right: readonly RrSet<string>[]): boolean {
  const others = ordered(right)
  return (
    left.length === right.length &&
    ordered(left).every((set, index) => {
      const other = others[index]
      return other !== undefined && sameSet(set, other)
    })
  )
}

export function isManaged(type: string): type is RrType {
  return managedTypes.some((one) => one === type)
}

/** TXT strings as a zone file has them; octets that are not printable as `\ddd`. */
export function quoted(strings: readonly string[]): string {
  return strings.map((text) => `"${text.replaceAll(/[\u0000-\u001f"\\\u007f-\u00ff]/g, escaped)}"`).join(' ')
}

function escaped(letter: string): string {
  return letter === '"' || letter === '\\' ? `\\${letter}` : `\\${String(letter.charCodeAt(0)).padStart(3, '0')}`
}

/** The strings of a quoted TXT value; null where it is not written so. */
export function unquoted(value: string): string[] | null {
  if (!/^"(?:[^"\\]|\\.)*"(?: "(?:[^"\\]|\\.)*")*$/.test(value)) return null
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inner = '']) =>
    inner.replaceAll(/\\(\d{3}|.)/g, (_, what: string) =>
      what.length === 3 ? String.fromCharCode(Number(what) & 255) : what,
    ),
  )
}
