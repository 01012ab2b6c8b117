// A whole DNS message (RFC 1035 4, RFC 2136 2): encoded with compressed owner names, decoded without trust.
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { ByteReader, ByteWriter, Malformed } from './bytes.ts'
import { type KnownNames, readName, writeName } from './names.ts'
import { readRecord, type WireRecord, writeRecord } from './records.ts'

export const opcodes = { query: 0, update: 5 } as const

export const rcodes = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  YXDOMAIN: 6,
  YXRRSET: 7,
  NXRRSET: 8,
  NOTAUTH: 9,
  NOTZONE: 10,
  BADSIG: 16,
  BADKEY: 17,
  BADTIME: 18,
} as const

export function rcodeName(code: number): string {
  return Object.entries(rcodes).find(([, value]) => value === code)?.[0] ?? `RCODE${code}`
}

export interface Question {
  readonly name: string
  readonly type: number
  readonly class: number
}

/** In an update the sections are zone, prerequisites, changes and additional. */
export interface Message {
  readonly id: number
  readonly response: boolean
  readonly opcode: number
  readonly authoritative: boolean
  readonly truncated: boolean
  readonly recursionDesired: boolean
  readonly recursionAvailable: boolean
  readonly rcode: number
  readonly question: readonly Question[]
  readonly answer: readonly WireRecord[]
  readonly authority: readonly WireRecord[]
  readonly additional: readonly WireRecord[]
}

export interface Decoded extends Message {
  /** Where the last additional record begins: a TSIG stands there. Null without additional records. */
  readonly lastRecordAt: number | null
}

const bits = { response: 0x8000, authoritative: 0x0400, truncated: 0x0200, desired: 0x0100, available: 0x0080 } as const

/** @throws RangeError for names or addresses that are none. */
export function encodeMessage(message: Message): Uint8Array {
  const writer = new ByteWriter()
  const known: KnownNames = new Map()
  writer.u16(message.id)
  writer.u16(
    (message.response ? bits.response : 0) |
      (message.opcode << 11) |
      (message.authoritative ? bits.authoritative : 0) |
      (message.truncated ? bits.truncated : 0) |
      (message.recursionDesired ? bits.desired : 0) |
      (message.recursionAvailable ? bits.available : 0) |
      message.rcode,
  )
  for (const section of [message.question, message.answer, message.authority, message.additional])
    writer.u16(section.length)
  for (const question of message.question) {
    writeName(writer, question.name, known)
    writer.u16(question.type)
    writer.u16(question.class)
  }
  for (const record of [...message.answer, ...message.authority, ...message.additional])
    writeRecord(writer, record, known)
  return writer.done()
}

/** Never throws and always ends, whatever the octets are. */
export function decodeMessage(
  bytes: Uint8Array,
): Result<Decoded, { readonly code: 'malformed'; readonly detail: string }> {
  try {
    return ok(read(new ByteReader(bytes)))
  } catch (error) {
    if (error instanceof Malformed) return fail({ code: 'malformed', detail: error.message })
    throw error
  }
}

function read(reader: ByteReader): Decoded {
  const [id, flags] = [reader.u16(), reader.u16()]
  const [questions, answers, authorities, additionals] = [reader.u16(), reader.u16(), reader.u16(), reader.u16()]
  const question = times(questions, () => ({ name: readName(reader), type: reader.u16(), class: reader.u16() }))
  const answer = times(answers, () => readRecord(reader))
  const authority = times(authorities, () => readRecord(reader))
  let lastRecordAt: number | null = null
  const additional = times(additionals, () => {
    lastRecordAt = reader.offset
    return readRecord(reader)
  })
  if (reader.offset !== reader.bytes.length) throw new Malformed('octets after the end of the message')
  return {
    id,
    response: (flags & bits.response) !== 0,
    opcode: (flags >> 11) & 15,
    authoritative: (flags & bits.authoritative) !== 0,
    truncated: (flags & bits.truncated) !== 0,
    recursionDesired: (flags & bits.desired) !== 0,
    recursionAvailable: (flags & bits.available) !== 0,
    rcode: flags & 15,
    question,
    answer,
    authority,
    additional,
    lastRecordAt,
  }
}

/** Stops at the first record that does not fit, so that a false count costs nothing. */
function times<T>(count: number, one: () => T): T[] {
  const list: T[] = []
  for (let index = 0; index < count; index += 1) list.push(one())
  return list
}
