// Checks a letter number that was typed from the paper agenda or SRIKANDI, before it is bound.
import type { DateText } from '../time.ts'
import { type NumberSettings, sequenceIn } from './numbering.ts'

export interface TypedNumberCheck {
  /** The number must be changed: these sentences say how. */
  readonly problems: readonly string[]
  /** The number may stay; the person should look once more. */
  readonly warnings: readonly string[]
  /** The running number in it, or null where it does not follow the office's pattern. */
  readonly sequence: number | null
}

/** One form for comparing: capitals, spaces and dashes do not make another number. */
export function numberKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase()
}

/**
 * Looks at a typed number.
 * @param taken numbers already used or voided in the same year
 */
export function checkTypedNumber(
  text: string,
  settings: NumberSettings,
  date: DateText,
  taken: readonly string[],
): TypedNumberCheck {
  const typed = text.trim()
  if (typed === '')
    return {
      problems: ['Ketik nomor surat seperti tertulis di buku agenda atau SRIKANDI.'],
      warnings: [],
      sequence: null,
    }
  const problems: string[] = []
  if (typed.length > 100) problems.push(`Nomor surat terlalu panjang: ${typed.length} huruf, paling banyak 100.`)
  if (/\p{Cc}/u.test(typed)) problems.push('Nomor surat memuat karakter yang tidak tercetak. Ketik ulang nomornya.')
  if (!/\d/.test(typed)) problems.push('Nomor surat memuat paling sedikit satu angka. Periksa buku agenda.')
  const key = numberKey(typed)
  if (taken.some((one) => numberKey(one) === key))
    problems.push(`Nomor ${typed} sudah dipakai tahun ini. Periksa buku agenda, lalu ketik nomor lain.`)
  return { problems, warnings: warningsOf(typed, settings, date), sequence: sequenceIn(settings, typed) }
}

function warningsOf(typed: string, settings: NumberSettings, date: DateText): readonly string[] {
  const warnings: string[] = []
  const year = date.slice(0, 4)
  const named = [...typed.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((match) => match[0])
  if (settings.pattern.includes('{tahun}') && named.length > 0 && !named.includes(year))
    warnings.push(`Nomor menyebut tahun ${named.join(', ')}, sedangkan surat bertanggal tahun ${year}. Periksa lagi.`)
  if (sequenceIn(settings, typed) === null)
    warnings.push(
      `Nomor tidak mengikuti pola kantor (${settings.pattern}). Boleh diteruskan bila memang tertulis begitu.`,
    )
  return warnings
}
