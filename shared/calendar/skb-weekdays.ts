// The weekdays that a pasted line names beside its dates, and whether they agree.
import type { DateText } from '../time.ts'
import { weekdayOf } from './dates.ts'
import { weekdayName } from './format.ts'

const names: readonly string[] = ['senin', 'selasa', 'rabu', 'kamis', "jum['’]?at", 'sabtu', 'minggu|ahad']
const name = `(?:${names.join('|')})`
const joint = String.raw`\s*(?:,?\s*dan\s|,|-|–|—|s\.?d\.?\s|s\/d\s|sampai\s|&|\/)\s*`
const list = `${name}(?:${joint}${name})*`
const leading = new RegExp(`^[\\s,:;(|=\\-–]*(?:hari\\s+)?(${list})\\b[\\s,:;)|=]*`, 'i')
const trailing = new RegExp(`[\\s,:;(|=]*\\b(?:hari\\s+)?(${list})[\\s,:;)|=\\-–]*$`, 'i')

export interface WeekdaysTaken {
  readonly rest: string
  /** As written, or null where none stands there. */
  readonly weekdays: string | null
}

/** Takes weekdays off the beginning of a text. */
export function takeLeadingWeekdays(text: string): WeekdaysTaken {
  const match = leading.exec(text)
  return match === null
    ? { rest: text, weekdays: null }
    : { rest: text.slice(match[0].length), weekdays: match[1] ?? null }
}

/** Takes weekdays off the end of a text. */
export function takeTrailingWeekdays(text: string): WeekdaysTaken {
  const match = trailing.exec(text)
  return match === null
    ? { rest: text, weekdays: null }
    : { rest: text.slice(0, match.index), weekdays: match[1] ?? null }
}

/** A clause on the first disagreement between the written weekdays and the dates, or null. */
export function weekdayProblem(written: string, dates: readonly DateText[]): string | null {
  const said = [...written.matchAll(new RegExp(name, 'gi'))].map((match) => indexOf(match[0]))
  const isRange = said.length === 2 && dates.length !== 1 && !/,|dan|&|\//i.test(written)
  const asked = isRange ? [dates[0], dates.at(-1)] : dates
  if (said.length !== asked.length) return `menyebut ${said.length} hari untuk ${dates.length} tanggal`
  for (const [index, date] of asked.entries()) {
    if (date === undefined || said[index] === weekdayOf(date)) continue
    return `menyebut ${written}, padahal tanggal ${Number(date.slice(8))} adalah hari ${weekdayName(weekdayOf(date))}`
  }
  return null
}

function indexOf(word: string): number {
  return names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(word)) + 1
}
