// Letter numbers from a pattern: tokens, counting scopes, sequence keys and inserted numbers.
import type { DateText } from '../time.ts'
import { partsOf, romanMonth } from './words.ts'

/** What counts by itself: all letters of a year, those of one code, or those of one unit. */
export type NumberScope = 'year' | 'year_code' | 'year_unit'

export interface NumberSettings {
  /** Tokens in braces, such as `{kode}/{urut}/{tahun}`. */
  readonly pattern: string
  readonly scope: NumberScope
  /** Fewest digits of the running number, 1 to 6; shorter ones get zeros in front. */
  readonly digits: number
}

/** How widely a letter may be known; it may stand before the code. */
export type Secrecy = 'biasa' | 'terbatas' | 'rahasia' | 'sangat_rahasia'

export interface NumberParts {
  readonly secrecy: Secrecy
  /** Classification code of Permendagri 83/2022, such as 500.12. */
  readonly code: string
  readonly sequence: number
  readonly unit: string
  readonly date: DateText
}

export const numberTokens = ['keamanan', 'kode', 'urut', 'unit', 'bulan', 'bulan_romawi', 'tahun'] as const
export type NumberToken = (typeof numberTokens)[number]

export const defaultNumberSettings: NumberSettings = { pattern: '{kode}/{urut}/{tahun}', scope: 'year', digits: 1 }

const secrecyPrefix: Readonly<Record<Secrecy, string>> = {
  biasa: 'B-',
  terbatas: 'T-',
  rahasia: 'R-',
  sangat_rahasia: 'SR-',
}

/** Sentences that say what is wrong with a pattern and how to mend it; empty where it can be used. */
export function patternProblems(settings: NumberSettings): readonly string[] {
  const { pattern, scope, digits } = settings
  const tokens = tokensOf(pattern)
  const problems: string[] = []
  if (pattern.trim() === '') return ['Tulis pola nomor, misalnya {kode}/{urut}/{tahun}.']
  if (pattern.length > 120)
    problems.push(`Pola nomor terlalu panjang: ${pattern.length} huruf, paling banyak 120. Ringkaslah.`)
  if (/\p{Cc}/u.test(pattern))
    problems.push('Pola nomor memuat karakter kendali. Ketik ulang polanya dalam satu baris.')
  if (/[{}]/.test(pattern.replace(/\{[^{}]*\}/g, '')))
    problems.push('Ada kurung kurawal yang tidak berpasangan. Tutup setiap { dengan }.')
  for (const token of tokens)
    if (!isToken(token))
      problems.push(`Isian {${token}} tidak dikenal. Pakai ${numberTokens.map((one) => `{${one}}`).join(', ')}.`)
  const counts = tokens.filter((token) => token === 'urut').length
  if (counts === 0) problems.push('Pola harus memuat {urut}, agar setiap surat bernomor lain.')
  if (counts > 1) problems.push('Pola memuat {urut} lebih dari sekali. Sisakan satu.')
  if (scope === 'year_code' && !tokens.includes('kode'))
    problems.push('Nomor urut dihitung per kode, jadi pola harus memuat {kode}.')
  if (scope === 'year_unit' && !tokens.includes('unit'))
    problems.push('Nomor urut dihitung per unit, jadi pola harus memuat {unit}.')
  if (!Number.isInteger(digits) || digits < 1 || digits > 6) problems.push('Lebar nomor urut adalah 1 sampai 6 angka.')
  return problems
}

/** The number of a letter. Throws nothing: unknown tokens stay as typed (`patternProblems` refuses them). */
export function formatNumber(settings: NumberSettings, parts: NumberParts): string {
  const date = partsOf(parts.date)
  const values: Readonly<Record<NumberToken, string>> = {
    keamanan: secrecyPrefix[parts.secrecy],
    kode: parts.code,
    urut: String(parts.sequence).padStart(settings.digits, '0'),
    unit: parts.unit,
    bulan: date === null ? '' : String(date.month).padStart(2, '0'),
    bulan_romawi: date === null ? '' : romanMonth(date.month),
    tahun: date === null ? '' : String(date.year),
  }
  return settings.pattern.replace(/\{([^{}]*)\}/g, (whole, token: string) => (isToken(token) ? values[token] : whole))
}

/** The book that a number counts in: the year, and what the scope adds. Numbers restart where this changes. */
export function sequenceKey(
  scope: NumberScope,
  parts: { readonly date: DateText; readonly code: string; readonly unit: string },
): string {
  const year = parts.date.slice(0, 4)
  if (scope === 'year_code') return `${year}|kode:${parts.code.trim()}`
  if (scope === 'year_unit') return `${year}|unit:${parts.unit.trim().toLowerCase()}`
  return year
}

/** The running number in a text that follows the pattern, or null where it does not. */
export function sequenceIn(settings: NumberSettings, text: string): number | null {
  const source = settings.pattern
    .split(/(\{[^{}]*\})/)
    .map((part) =>
      part === '{urut}' ? '(\\d{1,9})' : part.startsWith('{') ? '.*?' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  const found = new RegExp(`^${source}$`, 'u').exec(text.trim())?.[1]
  return found === undefined ? null : Number(found)
}

/**
 * An inserted number ("nomor sisipan"): the running number 12 with the first insertion is "12.a", the 27th "12.aa".
 * @param nth from 1
 */
export function insertedSequence(sequence: number, nth: number): string {
  let rest = nth
  let letters = ''
  while (rest > 0) {
    rest -= 1
    letters = String.fromCharCode(97 + (rest % 26)) + letters
    rest = Math.floor(rest / 26)
  }
  return `${sequence}.${letters}`
}

/** A whole number with its running part replaced by an inserted one: "500.12/12.a/2026". */
export function formatInserted(settings: NumberSettings, parts: NumberParts, nth: number): string {
  const pattern = settings.pattern.replace(
    '{urut}',
    insertedSequence(parts.sequence, nth).padStart(settings.digits + 2, '0'),
  )
  return formatNumber({ ...settings, pattern }, parts)
}

function tokensOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
}

function isToken(text: string): text is NumberToken {
  return numberTokens.some((token) => token === text)
}
