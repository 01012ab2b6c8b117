// Domain names on the wire (RFC 1035 3.1 and 4.1.4): labels, compression, and their text without a final dot.
import { type ByteReader, type ByteWriter, Malformed } from './bytes.ts'

const longestLabel = 63
const longestName = 255

/** Labels of a text such as `dinkes.contohkab.go.id`; `\.` and `\046` write octets that are no plain letters. Null where it is no name. */
function labelsOf(name: string): string[] | null {
  if (name === '') return []
  const labels: string[] = []
  let label = ''
  for (let index = 0; index < name.length; index += 1) {
    const letter = name[index] ?? ''
    if (letter === '.') {
      labels.push(label)
      label = ''
    } else if (letter === '\\') {
      const digits = /^\d{3}/.exec(name.slice(index + 1))?.[0]
      const next = name[index + 1]
      if (next === undefined || (digits !== undefined && Number(digits) > 255)) return null
      label += digits === undefined ? next : String.fromCharCode(Number(digits))
      index += digits === undefined ? 1 : 3
    } else label += letter
  }
  labels.push(label)
  const length = labels.reduce((sum, one) => sum + one.length + 1, 1)
  const sound = labels.every((one) => one !== '' && one.length <= longestLabel && /^[\u0000-\u00ff]*$/.test(one))
  return sound && length <= longestName ? labels.map(lowered) : null
}

/** RFC 4343: only A to Z have another case. */
function lowered(label: string): string {
  return label.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function textOf(labels: readonly string[]): string {
  return labels.map((label) => label.replaceAll(/[^a-z0-9_*/-]/g, escaped)).join('.')
}

function escaped(letter: string): string {
  return `\\${String(letter.charCodeAt(0)).padStart(3, '0')}`
}

/** Places of names that were written before, for compression. */
export type KnownNames = Map<string, number>

/**
 * Writes a name; with `known` its tail points back to where it stands already.
 * @throws RangeError for a text that is no name: a mistake of the caller, who checks names first.
 */
export function writeName(writer: ByteWriter, name: string, known: KnownNames | null): void {
  const labels = labelsOf(name)
  if (labels === null) throw new RangeError(`no domain name: ${name}`)
  for (const [index, label] of labels.entries()) {
    const rest = textOf(labels.slice(index))
    const place = known?.get(rest)
    if (place !== undefined) return writer.u16(0xc000 | place)
    if (writer.length < 0x4000) known?.set(rest, writer.length)
    writer.u8(label.length)
    writer.put(Buffer.from(label, 'latin1'))
  }
  writer.u8(0)
}

/** Reads a name, following pointers backwards only, so that no message can make it run for ever. */
export function readName(reader: ByteReader): string {
  const labels: string[] = []
  let length = 1
  let end: number | null = null
  let lowest = reader.offset
  for (;;) {
    const size = reader.u8()
    if (size === 0) break
    if (size >= 0xc0) {
      const place = ((size & 0x3f) << 8) | reader.u8()
      end ??= reader.offset
      if (place >= lowest) throw new Malformed('a name points forward')
      lowest = place
      reader.offset = place
    } else {
      if (size > longestLabel) throw new Malformed('an unknown kind of label')
      length += size + 1
      if (length > longestName) throw new Malformed('a name is too long')
      labels.push(Buffer.from(reader.take(size)).toString('latin1'))
    }
  }
  if (end !== null) reader.offset = end
  return textOf(labels.map(lowered))
}
