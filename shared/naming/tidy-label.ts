// The nearest allowed label to what was typed, for "mungkin maksudnya …" and for proposals.
import { homoglyphs } from './homoglyphs.data.ts'

const longest = 63

/** Letters without marks, look-alikes as Latin, everything else a hyphen; empty where nothing is left. */
export function tidyLabel(label: string): string {
  const plain = Array.from(label.normalize('NFKD').replace(/\p{M}/gu, ''), (sign) => homoglyphs[sign] ?? sign).join('')
  return plain
    .toLowerCase()
    .replace(/^xn--/, '')
    .replace(/^_+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
