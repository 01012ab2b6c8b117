// Writes a list as CSV that a spreadsheet opens as text: no cell of it is read as a formula.

/** UTF-8 with its mark, semicolons (the separator of an Indonesian spreadsheet), CRLF. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const text = [head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')
  return new TextEncoder().encode(`\uFEFF${text}`)
}

/** A cell that begins like a formula gets an apostrophe, after which a spreadsheet takes it as text; a lone dash is none. */
function cell(value: string): string {
  const harmless = value !== '-' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[";\r\n\t,]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
