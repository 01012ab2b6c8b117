// Transaction signatures (RFC 8945): signing a request, checking the answer or each message of a transfer.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { ByteReader, ByteWriter, Malformed } from './bytes.ts'
import { type Decoded, rcodeName, rcodes } from './message.ts'
import { readName, writeName } from './names.ts'
import { classes, types, type WireRecord } from './records.ts'

export type TsigAlgorithm = 'hmac-sha256' | 'hmac-sha512'

export interface TsigKey {
  /** No final dot. */
  readonly name: string
  readonly algorithm: TsigAlgorithm
  readonly secret: Uint8Array
}

export interface TsigFault {
  readonly code: 'unsigned' | 'bad_signature' | 'refused_key'
  /** `BADSIG`, `BADKEY`, `BADTIME` where the server said so. */
  readonly detail: string
  /** Seconds since 1970 by the server's clock, where it told. */
  readonly serverTime: number | null
}

interface Tsig {
  readonly algorithm: string
  readonly time: number
  readonly fudge: number
  readonly mac: Uint8Array
  readonly originalId: number
  readonly error: number
  readonly other: Uint8Array
}

/** Seconds that the two clocks may differ. */
const fudge = 300

/** The message with its signature; `time` is in seconds since 1970. The MAC is what the answer is checked with. */
export function signMessage(message: Uint8Array, key: TsigKey, time: number): { bytes: Uint8Array; mac: Uint8Array } {
  const mac = hmac(key, [message, variables(key, time, fudge, 0, new Uint8Array())])
  const writer = new ByteWriter()
  writer.put(message)
  writer.patch16(10, new ByteReader(message, 10).u16() + 1)
  writeName(writer, key.name, null)
  writer.u16(types.TSIG)
  writer.u16(classes.ANY)
  writer.u32(0)
  const at = writer.length
  writer.u16(0)
  writeName(writer, key.algorithm, null)
  writer.u48(time)
  writer.u16(fudge)
  writer.u16(mac.length)
  writer.put(mac)
  writer.u16(new ByteReader(message).u16())
  writer.u16(0)
  writer.u16(0)
  writer.patch16(at, writer.length - at - 2)
  return { bytes: writer.done(), mac }
}

/** Checks the answers to one signed request, message by message. */
export interface TsigChecker {
  /** `now` in seconds since 1970. A message without a signature inside a transfer counts with the next one. */
  check(bytes: Uint8Array, message: Decoded, now: number): Result<null, TsigFault>
  /** Whether the last message was signed: a transfer must end so. */
  endsSigned(): boolean
}

export function tsigChecker(key: TsigKey, requestMac: Uint8Array): TsigChecker {
  let before = requestMac
  let waiting: Uint8Array[] = []
  let first = true
  return {
    check: (bytes, message, now) => {
      const record = message.additional.at(-1)
      if (record?.type !== types.TSIG || message.lastRecordAt === null) {
        if (first) return fail({ code: 'unsigned', detail: rcodeName(message.rcode), serverTime: null })
        waiting.push(bytes)
        return waiting.length > 100 ? fail(badSignature) : ok(null)
      }
      const tsig = readTsig(record)
      if (tsig === null) return fail(badSignature)
      if (tsig.error !== rcodes.NOERROR && tsig.mac.length === 0) return fail(refusedKey(tsig))
      if (record.name !== key.name.toLowerCase() || tsig.algorithm !== key.algorithm) return fail(badSignature)
      const signed = first
        ? variables(key, tsig.time, tsig.fudge, tsig.error, tsig.other)
        : timers(tsig.time, tsig.fudge)
      const bare = withoutTsig(bytes, message.lastRecordAt, tsig.originalId)
      const expected = hmac(key, [lengthOf(before), before, ...waiting, bare, signed])
      if (tsig.mac.length !== expected.length || !timingSafeEqual(tsig.mac, expected)) return fail(badSignature)
      if (tsig.error !== rcodes.NOERROR) return fail(refusedKey(tsig))
      if (Math.abs(now - tsig.time) > tsig.fudge)
        return fail({ ...badSignature, detail: 'BADTIME', serverTime: tsig.time })
      before = tsig.mac
      waiting = []
      first = false
      return ok(null)
    },
    endsSigned: () => waiting.length === 0,
  }
}

const badSignature: TsigFault = { code: 'bad_signature', detail: 'BADSIG', serverTime: null }

function refusedKey(tsig: Tsig): TsigFault {
  const serverTime = tsig.other.length === 6 ? new ByteReader(tsig.other).u48() : null
  return { code: 'refused_key', detail: rcodeName(tsig.error), serverTime }
}

function readTsig({ data }: WireRecord): Tsig | null {
  if (data.kind !== 'raw') return null
  try {
    const reader = new ByteReader(Buffer.from(data.hex, 'hex'))
    const algorithm = readName(reader)
    const [time, allowed] = [reader.u48(), reader.u16()]
    const mac = reader.take(reader.u16())
    const [originalId, error] = [reader.u16(), reader.u16()]
    return { algorithm, time, fudge: allowed, mac, originalId, error, other: reader.take(reader.u16()) }
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

/** RFC 8945 4.3.3: the variables that are digested with the first message. */
function variables(key: TsigKey, time: number, allowed: number, error: number, other: Uint8Array): Uint8Array {
  const writer = new ByteWriter()
  writeName(writer, key.name, null)
  writer.u16(classes.ANY)
  writer.u32(0)
  writeName(writer, key.algorithm, null)
  writer.u48(time)
  writer.u16(allowed)
  writer.u16(error)
  writer.u16(other.length)
  writer.put(other)
  return writer.done()
}

function timers(time: number, allowed: number): Uint8Array {
  const writer = new ByteWriter()
  writer.u48(time)
  writer.u16(allowed)
  return writer.done()
}

function lengthOf(mac: Uint8Array): Uint8Array {
  const writer = new ByteWriter()
  writer.u16(mac.length)
  return writer.done()
}

function withoutTsig(bytes: Uint8Array, at: number, id: number): Uint8Array {
  const writer = new ByteWriter()
  writer.put(bytes.subarray(0, at))
  writer.patch16(0, id)
  writer.patch16(10, new ByteReader(bytes, 10).u16() - 1)
  return writer.done()
}

function hmac(key: TsigKey, parts: readonly Uint8Array[]): Uint8Array {
  const digest = createHmac(key.algorithm === 'hmac-sha256' ? 'sha256' : 'sha512', key.secret)
  for (const part of parts) digest.update(part)
  return digest.digest()
}
