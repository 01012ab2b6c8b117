// How much two labels look alike: a skeleton for look-alike letters, and Damerau-Levenshtein for slips of the finger.

const known = new Map<string, string>()
const most = 20_000

/** The label as a hurried eye sees it: look-alikes as one sign, no hyphens, doubled signs once (`dns.md` 1.4). */
export function skeleton(label: string): string {
  const found = known.get(label)
  if (found !== undefined) return found
  if (known.size >= most) known.clear()
  const made = bones(label)
  known.set(label, made)
  return made
}

function bones(label: string): string {
  return label
    .replaceAll('-', '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll(/(.)\1+/g, '$1')
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      current.push(best)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

const shortest = 4

/** One slip apart, both of four letters or more: shorter official abbreviations are often one letter apart. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length < shortest || b.length < shortest || Math.abs(a.length - b.length) > 1) return false
  const [first, second] = differing(a, b)
  return first.length <= 2 && second.length <= 2 && distance(first, second) === 1
}

/** What is left of two texts without their common beginning and end: of one slip at most two signs. */
function differing(a: string, b: string): readonly [string, string] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** One is the other with a part behind a hyphen, as `posyandu` and `posyandu-ilp`. */
export function isExtension(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortest && long.startsWith(`${short}-`)
}
