// Cuts a master file (RFC 1035 section 5) into its entries: comments off, parentheses joined, quotes and escapes kept apart.

export interface ZoneToken {
  readonly text: string
  /** It stood in quotes, so it is no name, type or directive. */
  readonly quoted: boolean
}

export interface ZoneEntry {
  /** Line on which it begins, from 1. */
  readonly line: number
  /** It begins with a blank: the owner is the one of the entry before. */
  readonly continues: boolean
  readonly tokens: readonly ZoneToken[]
}

export interface ZoneFault {
  readonly line: number
  readonly sentence: string
}

interface Open {
  readonly line: number
  readonly continues: boolean
  readonly tokens: ZoneToken[]
}

const part = /"((?:[^"\\]|\\[\s\S])*)"|;[^\n]*|([()])|((?:[^\s";()\\]|\\[\s\S])+)|"/g

/** The entries in their order; an unclosed quote or parenthesis is a fault of its line. */
export function zoneEntries(text: string): {
  readonly entries: readonly ZoneEntry[]
  readonly faults: readonly ZoneFault[]
} {
  const entries: ZoneEntry[] = []
  const faults: ZoneFault[] = []
  let open: Open | null = null
  let depth = 0
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const number = index + 1
    open ??= { line: number, continues: /^\s/.test(line), tokens: [] }
    for (const match of line.matchAll(part)) {
      const [whole, quoted, parenthesis, bare] = match
      if (quoted !== undefined) open.tokens.push({ text: unescaped(quoted), quoted: true })
      else if (parenthesis === '(') depth += 1
      else if (parenthesis === ')') depth -= 1
      else if (bare !== undefined) open.tokens.push({ text: bare, quoted: false })
      else if (whole === '"') faults.push({ line: number, sentence: 'Tanda kutip pada baris ini tidak ditutup.' })
    }
    if (depth < 0) {
      faults.push({ line: number, sentence: 'Kurung tutup tanpa kurung buka.' })
      depth = 0
    }
    if (depth > 0) continue
    if (open.tokens.length > 0) entries.push(open)
    open = null
  }
  if (open !== null && depth > 0)
    faults.push({ line: open.line, sentence: 'Kurung buka pada baris ini tidak ditutup.' })
  return { entries, faults }
}

/** `\"` and `\059` as the signs they stand for. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(\d{3}|[\s\S])/g, (_, sign: string) =>
    sign.length === 3 ? String.fromCharCode(Number(sign)) : sign,
  )
}
