// Reads single cells of a list as people type them: a mode, a capacity, a date.
import { dateText, isDateText } from '../../calendar/dates.ts'
import { monthNames } from '../../calendar/format.ts'
import type { DateText } from '../../time.ts'

export type ImportMode = 'langsung' | 'proxy' | 'alias' | 'alih-http' | 'cloud'

const modes: readonly (readonly [ImportMode, RegExp])[] = [
  ['alih-http', /alih|redirect|301|302|forward/],
  ['proxy', /proxy/],
  ['alias', /alias|cname/],
  ['langsung', /langsung|^a( record)?$|^aaaa$|dedicated|server fisik|server sendiri/],
  ['cloud', /cloud|hosting|cpanel|ruang simpan/],
]

/** `undefined` where the word is not known; null where it says that nobody knows. */
export function readMode(text: string): ImportMode | null | undefined {
  const word = text.trim().toLowerCase()
  if (word === '' || word === '-' || /tidak diketahui|belum diketahui/.test(word)) return null
  return modes.find(([, fits]) => fits.test(word))?.[0]
}

/** Whole gigabytes; null where nothing is written; `undefined` where it is no whole number of them. */
export function readCapacity(text: string): number | null | undefined {
  const word = text.trim().toLowerCase()
  if (word === '' || word === '-' || word === 'tidak berlaku') return null
  const [, digits, unit = 'gb'] = /^(\d{1,9}(?:[.,]\d+)?)\s*(mb|gb|tb|g|m|t)?$/.exec(word) ?? []
  if (digits === undefined) return undefined
  const amount = Number(digits.replace(',', '.'))
  const gigabytes = unit.startsWith('t') ? amount * 1024 : unit.startsWith('m') ? amount / 1024 : amount
  return Number.isInteger(gigabytes) && gigabytes <= 100_000 ? gigabytes : undefined
}

/** A date as `2023-05-02`, `2/5/2023`, `02-05-23` or `2 Mei 2023`; null where it is none of them. */
export function readDateCell(text: string): DateText | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (isDateText(words)) return words
  const [, day, month, year] = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,})[\s./-]+(\d{2}|\d{4})$/.exec(words) ?? []
  if (day === undefined || month === undefined || year === undefined) return null
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  return dateText(full, monthOf(month), Number(day))
}

/** 0, which no date has, where the word is no month. */
function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(word)) + 1
}
