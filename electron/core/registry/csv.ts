// Writes a list as CSV that a spreadsheet opens as text: no cell of it is read as a formula.

/** What a file of lines begins with, so that a spreadsheet reads it as UTF-8. */
export const csvMark = '\uFEFF'

/** UTF-8 with its mark, semicolons (the separator of an Indonesian spreadsheet), CRLF. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const text = [head, ...rows].map(csvLine).join('')
  return new TextEncoder().encode(`${csvMark}${text}`)
}

/** One line with its end. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(cell).join(';')}\r\n`
}

/** A cell that begins like a formula gets an apostrophe, after which a spreadsheet takes it as text; a lone dash is none. */
function cell(value: string): string {
  const harmless = value !== '-' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[";\r\n\t,]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
