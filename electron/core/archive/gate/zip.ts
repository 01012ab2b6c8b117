// Reads the directory of a ZIP and inflates each entry within limits, before any library is let near it.
import { crc32, inflateRawSync } from 'node:zlib'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type GateFault, gateFault } from './fault.ts'

const mostEntries = 2_000
const largestTotal = 100 * 1_048_576
const largestRatio = 200
/** Below this size a high ratio does no harm: short forms repeat themselves. */
const ratioMatters = 1_048_576

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** The entries of a sound ZIP by name, inflated. */
export function unpack(bytes: Uint8Array): Result<ReadonlyMap<string, Buffer>, GateFault> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listed = directory(view)
  if (!listed.ok) return listed
  const fault = limitsFault(listed.value)
  if (fault !== null) return fail(fault)
  const files = new Map<string, Buffer>()
  for (const entry of listed.value) {
    const content = inflate(view, entry)
    if (!content.ok) return content
    files.set(entry.name, content.value)
  }
  return ok(files)
}

function directory(view: Buffer): Result<Entry[], GateFault> {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > view.length || end + 22 + view.readUInt16LE(end + 20) !== view.length)
    return fail(gateFault('zip_damaged'))
  const count = view.readUInt16LE(end + 10)
  const start = view.readUInt32LE(end + 16)
  if (count === 0xffff || start === 0xffff_ffff) return fail(gateFault('zip_bomb'))
  if (count > mostEntries) return fail(gateFault('zip_bomb'))
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.readUInt32LE(at) !== 0x0201_4b50) return fail(gateFault('zip_damaged'))
    if ((view.readUInt16LE(at + 8) & 1) === 1) return fail(gateFault('zip_encrypted'))
    const nameLength = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return at <= end ? ok(entries) : fail(gateFault('zip_damaged'))
}

function limitsFault(entries: readonly Entry[]): GateFault | null {
  if (entries.some(({ name }) => isUnsafe(name))) return gateFault('zip_unsafe_name')
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) return gateFault('zip_damaged')
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > largestTotal) return gateFault('zip_bomb')
  const swollen = entries.some(({ size, packed }) => size > ratioMatters && size > packed * largestRatio)
  return swollen ? gateFault('zip_bomb') : null
}

function isUnsafe(name: string): boolean {
  return name === '' || /^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.(\/|$)/.test(name)
}

function inflate(view: Buffer, entry: Entry): Result<Buffer, GateFault> {
  const { at } = entry
  if (at + 30 > view.length || view.readUInt32LE(at) !== 0x0403_4b50) return fail(gateFault('zip_damaged'))
  const nameLength = view.readUInt16LE(at + 26)
  if (view.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name) return fail(gateFault('zip_damaged'))
  const start = at + 30 + nameLength + view.readUInt16LE(at + 28)
  const packed = view.subarray(start, start + entry.packed)
  if (packed.length !== entry.packed) return fail(gateFault('zip_damaged'))
  const content = plain(packed, entry)
  if (content === null || content.length !== entry.size || crc32(content) !== entry.crc)
    return fail(gateFault('zip_bomb'))
  return ok(content)
}

/** Never more than the directory says; null where the entry holds more, or is no deflate stream. */
function plain(packed: Buffer, { method, size }: Entry): Buffer | null {
  if (method === 0) return packed
  if (method !== 8) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    return null
  }
}
