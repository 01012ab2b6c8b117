// Reads a typed text as the codes that it may be: tracking code, agenda number, name of a site, number of a letter.
import type { ExactCodes } from './queries.ts'

/** A number without its year is read as this year's. */
export function exactCodes(typed: string, thisYear: number, zones: readonly string[]): ExactCodes {
  const text = typed.replaceAll('\0', ' ').trim()
  const agenda = /^(.{1,40})\/(\d{4})$/s.exec(text)
  return {
    text,
    trackingCode: text.toUpperCase(),
    fqdns: [text, ...zones.map((zone) => `${text}.${zone}`)].map((name) => name.toLowerCase()),
    agenda:
      agenda?.[1] !== undefined && agenda[2] !== undefined
        ? { number: agenda[1], year: Number(agenda[2]) }
        : { number: /^\d{1,6}$/.test(text) ? text : '', year: thisYear },
  }
}
