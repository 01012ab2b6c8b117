// Resource records on the wire: the types that the office's zones hold, and any other as its octets.
import { parseAddress, printAddress } from '../../../../shared/domains/address.ts'
import { type ByteReader, type ByteWriter, Malformed } from './bytes.ts'
import { type KnownNames, readName, writeName } from './names.ts'

export const types = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  TSIG: 250,
  AXFR: 252,
  ANY: 255,
  CAA: 257,
} as const

export const classes = { IN: 1, NONE: 254, ANY: 255 } as const

export interface Soa {
  readonly mname: string
  readonly rname: string
  readonly serial: number
  readonly refresh: number
  readonly retry: number
  readonly expire: number
  readonly minimum: number
}

export type Rdata =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'name'; readonly name: string }
  | ({ readonly kind: 'soa' } & Soa)
  | { readonly kind: 'mx'; readonly preference: number; readonly exchange: string }
  /** One octet of each string is one character. */
  | { readonly kind: 'txt'; readonly strings: readonly string[] }
  /** Hexadecimal; empty in prerequisites and deletions. */
  | { readonly kind: 'raw'; readonly hex: string }

export interface WireRecord {
  /** Lower case, no final dot; empty is the root. */
  readonly name: string
  readonly type: number
  readonly class: number
  /** Seconds. */
  readonly ttl: number
  readonly data: Rdata
}

export const noData: Rdata = { kind: 'raw', hex: '' }

export function writeRecord(writer: ByteWriter, record: WireRecord, known: KnownNames): void {
  writeName(writer, record.name, known)
  writer.u16(record.type)
  writer.u16(record.class)
  writer.u32(record.ttl)
  const at = writer.length
  writer.u16(0)
  writeData(writer, record.data)
  writer.patch16(at, writer.length - at - 2)
}

/** Names inside the data are written whole: a server that signs must not have to unpack them. */
function writeData(writer: ByteWriter, data: Rdata): void {
  switch (data.kind) {
    case 'address': {
      const address = parseAddress(data.address)
      if (address === null) throw new RangeError(`no address: ${data.address}`)
      return writer.put(Uint8Array.from(address.bytes))
    }
    case 'name':
      return writeName(writer, data.name, null)
    case 'soa':
      writeName(writer, data.mname, null)
      writeName(writer, data.rname, null)
      for (const value of [data.serial, data.refresh, data.retry, data.expire, data.minimum]) writer.u32(value)
      return
    case 'mx':
      writer.u16(data.preference)
      return writeName(writer, data.exchange, null)
    case 'txt':
      for (const text of data.strings) {
        writer.u8(text.length)
        writer.put(Buffer.from(text, 'latin1'))
      }
      return
    case 'raw':
      return writer.put(Buffer.from(data.hex, 'hex'))
  }
}

export function readRecord(reader: ByteReader): WireRecord {
  const name = readName(reader)
  const [type, klass, ttl, length] = [reader.u16(), reader.u16(), reader.u32(), reader.u16()]
  const end = reader.offset + length
  if (end > reader.bytes.length) throw new Malformed('a record ends after the message')
  const data = length === 0 ? noData : readData(reader, type, klass, length)
  if (reader.offset !== end) throw new Malformed('a record is longer or shorter than it says')
  return { name, type, class: klass, ttl, data }
}

function readData(reader: ByteReader, type: number, klass: number, length: number): Rdata {
  if (klass === classes.IN || klass === classes.NONE) {
    switch (type) {
      case types.A:
        return { kind: 'address', address: printAddress({ family: 4, bytes: octets(reader, length, 4) }) }
      case types.AAAA:
        return { kind: 'address', address: printAddress({ family: 6, bytes: octets(reader, length, 16) }) }
      case types.NS:
      case types.CNAME:
      case types.PTR:
        return { kind: 'name', name: readName(reader) }
      case types.SOA:
        return { kind: 'soa', ...readSoa(reader) }
      case types.MX:
        return { kind: 'mx', preference: reader.u16(), exchange: readName(reader) }
      case types.TXT:
        return { kind: 'txt', strings: readStrings(reader, length) }
      default:
    }
  }
  return { kind: 'raw', hex: Buffer.from(reader.take(length)).toString('hex') }
}

function octets(reader: ByteReader, length: number, expected: number): number[] {
  if (length !== expected) throw new Malformed('an address of the wrong length')
  return [...reader.take(length)]
}

function readSoa(reader: ByteReader): Soa {
  const [mname, rname] = [readName(reader), readName(reader)]
  const [serial, refresh, retry, expire, minimum] = [
    reader.u32(),
    reader.u32(),
    reader.u32(),
    reader.u32(),
    reader.u32(),
  ]
  return { mname, rname, serial, refresh, retry, expire, minimum }
}

function readStrings(reader: ByteReader, length: number): string[] {
  const end = reader.offset + length
  const strings: string[] = []
  while (reader.offset < end) strings.push(Buffer.from(reader.take(reader.u8())).toString('latin1'))
  return strings
}
