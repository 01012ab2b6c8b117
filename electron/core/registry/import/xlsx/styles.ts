// Which cell styles of a workbook show a number as a date, and the date that such a number is.
import { dateOfDay } from '../../../../../shared/calendar/dates.ts'
import { attributeOf, scanXml } from './scan.ts'

/** The style numbers that show dates (ECMA-376 part 1, 18.8.30 and 18.8.31). */
export function dateStyles(stylesXml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>()
  const dates = new Set<number>()
  let inCells = false
  let style = 0
  for (const sign of scanXml(stylesXml)) {
    if (sign.kind === 'text') continue
    if (sign.name === 'cellXfs') inCells = sign.kind === 'open'
    if (sign.kind !== 'open') continue
    if (sign.name === 'numFmt') own.set(Number(attributeOf(sign.attributes, 'numFmtId')), isDateCode(sign.attributes))
    if (sign.name !== 'xf' || !inCells) continue
    const format = Number(attributeOf(sign.attributes, 'numFmtId'))
    if (own.get(format) ?? isBuiltInDate(format)) dates.add(style)
    style += 1
  }
  return dates
}

function isDateCode(attributes: string): boolean {
  const code = attributeOf(attributes, 'formatCode')
    .replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .toLowerCase()
  return /[dy]/.test(code) && !/[#0?]/.test(code)
}

function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  )
}

/** Days from the start of 1900 (or 1904) as a date; 25,569 lie between Excel's first day and 1970. */
export function dateOfSerial(serial: number, from1904: boolean): string {
  return dateOfDay(Math.floor(serial) - 25_569 + (from1904 ? 1462 : 0))
}
