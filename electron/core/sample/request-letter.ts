// A one-page request letter as PDF, so that the practice office has something to read beside each request.

export interface RequestLetter {
  readonly region: string
  readonly unit: string
  readonly address: string
  readonly number: string
  readonly date: string
  readonly subject: string
  readonly addressee: string
  readonly paragraphs: readonly string[]
  readonly signer: string
}

const left = 80
const width = 76

/** Text only, in the fonts that every reader has; no compression, so that equal letters are equal bytes. */
export function requestLetterPdf(letter: RequestLetter): Uint8Array {
  const stream = contentOf(letter)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = body.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  body += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

function contentOf(letter: RequestLetter): string {
  const lines: string[] = []
  let y = 780
  const put = (text: string, font: 'F1' | 'F2', size: number, x = left): void => {
    lines.push(`BT /${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
  }
  const down = (by: number): void => {
    y -= by
  }
  for (const [text, size] of [
    [letter.region.toUpperCase(), 13],
    [letter.unit.toUpperCase(), 15],
  ] as const) {
    put(text, 'F2', size, centred(text, size))
    down(20)
  }
  put(letter.address, 'F1', 9, centred(letter.address, 9))
  down(12)
  lines.push(`1.5 w ${left - 10} ${y} m 525 ${y} l S`)
  down(30)
  for (const text of [`Nomor : ${letter.number}`, `Hal     : ${letter.subject}`]) {
    put(text, 'F1', 11)
    down(17)
  }
  put(letter.date, 'F1', 11, 400)
  down(30)
  for (const text of [`Yth. ${letter.addressee}`, 'di tempat', '']) {
    put(text, 'F1', 11)
    down(17)
  }
  for (const paragraph of letter.paragraphs) {
    for (const line of wrapped(paragraph)) {
      put(line, 'F1', 11)
      down(17)
    }
    down(8)
  }
  down(24)
  for (const [text, gap] of [
    [`Kepala ${letter.unit},`, 60],
    ['(bertanda tangan dan bercap)', 17],
    [letter.signer, 17],
  ] as const) {
    put(text, 'F1', 11, 320)
    down(gap)
  }
  return lines.join('\n')
}

function wrapped(text: string): readonly string[] {
  return text.split(' ').reduce<string[]>((rows, word) => {
    const last = rows.at(-1)
    if (last === undefined || last.length + word.length + 1 > width) return [...rows, word]
    return [...rows.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** About the middle: Helvetica capitals are some 0.68 of their size wide, other letters half. */
function centred(text: string, size: number): number {
  const share = text === text.toUpperCase() ? 0.68 : 0.5
  return Math.max(left, Math.round((595 - text.length * size * share) / 2))
}

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`).replaceAll(/[^\u0020-\u00ff]/g, '?')
}
