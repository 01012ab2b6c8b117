// Reads the directory of a ZIP by itself, so that duplicate names and header fields can be seen and set.

export interface ZipEntry {
  readonly name: string
  /** Offset of this entry in the central directory. */
  readonly directoryOffset: number
  /** Offset of its local header. */
  readonly localOffset: number
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50

/** The entries in the order of the central directory, doubles included; null where the bytes are no ZIP. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== directorySignature) return null
    const nameLength = view.getUint16(offset + 28, true)
    const rest = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true)
    const name = new TextDecoder().decode(bytes.subarray(offset + 46, offset + 46 + nameLength))
    entries.push({ name, directoryOffset: offset, localOffset: view.getUint32(offset + 42, true) })
    offset += 46 + nameLength + rest
  }
  return entries
}

function endOfDirectory(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let offset = view.byteLength - 22; offset >= least; offset -= 1)
    if (view.getUint32(offset, true) === endSignature) return offset
  return null
}
