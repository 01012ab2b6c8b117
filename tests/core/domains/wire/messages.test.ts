// The codec: every message comes back as it was written, and no octets whatever make it throw or hang.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeMessage, encodeMessage, type Message } from '../../../../electron/core/domains/wire/message.ts'
import { classes, type Rdata, types, type WireRecord } from '../../../../electron/core/domains/wire/records.ts'

const label = fc.stringMatching(/^[a-z0-9_*]([a-z0-9-]{0,10}[a-z0-9])?$/)
const shared = fc.constantFrom('contohkab.go.id', 'go.id', '')
const name = fc
  .tuple(fc.array(label, { maxLength: 3 }), shared)
  .map(([labels, rest]) => [...labels, ...(rest === '' ? [] : [rest])].join('.'))
const u16 = fc.integer({ min: 0, max: 0xffff })
const u32 = fc.integer({ min: 0, max: 0xffffffff })

function record(type: number, data: fc.Arbitrary<Rdata>): fc.Arbitrary<WireRecord> {
  return fc
    .tuple(name, u32, data)
    .map(([owner, ttl, value]) => ({ name: owner, type, class: classes.IN, ttl, data: value }))
}

const named = name.map((target): Rdata => ({ kind: 'name', name: target }))
const anyRecord = fc.oneof(
  record(
    types.A,
    fc.ipV4().map((address) => ({ kind: 'address', address })),
  ),
  record(
    types.AAAA,
    fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 8, maxLength: 8 }).map((words) => ({
      kind: 'address',
      address: words.map((word) => word.toString(16)).join(':'),
    })),
  ),
  record(types.CNAME, named),
  record(types.NS, named),
  record(
    types.SOA,
    fc.tuple(name, name, u32, u32, u32, u32, u32).map(([mname, rname, serial, refresh, retry, expire, minimum]) => ({
      kind: 'soa',
      mname,
      rname,
      serial,
      refresh,
      retry,
      expire,
      minimum,
    })),
  ),
  record(
    types.MX,
    fc.tuple(u16, name).map(([preference, exchange]) => ({ kind: 'mx', preference, exchange })),
  ),
  record(
    types.TXT,
    fc
      .array(
        fc.uint8Array({ maxLength: 255 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
        { minLength: 1, maxLength: 3 },
      )
      .map((strings) => ({ kind: 'txt', strings })),
  ),
  record(
    4711,
    fc
      .uint8Array({ minLength: 1, maxLength: 60 })
      .map((bytes) => ({ kind: 'raw', hex: Buffer.from(bytes).toString('hex') })),
  ),
)

const section = fc.array(anyRecord, { maxLength: 5 })
const message: fc.Arbitrary<Message> = fc.record({
  id: u16,
  response: fc.boolean(),
  opcode: fc.integer({ min: 0, max: 15 }),
  authoritative: fc.boolean(),
  truncated: fc.boolean(),
  recursionDesired: fc.boolean(),
  recursionAvailable: fc.boolean(),
  rcode: fc.integer({ min: 0, max: 15 }),
  question: fc.array(fc.record({ name, type: u16, class: u16 }), { maxLength: 2 }),
  answer: section,
  authority: section,
  additional: section,
})

function decoded(bytes: Uint8Array): Message {
  const read = decodeMessage(bytes)
  if (!read.ok) throw new Error(read.error.detail)
  const { lastRecordAt: _, ...rest } = read.value
  return rest
}

test('what was written is read again, whatever it holds', () => {
  fc.assert(
    fc.property(message, (one) => {
      expect(decoded(encodeMessage(one))).toEqual(one)
    }),
    { numRuns: 300 },
  )
})

test('random octets are read or refused, and never thrown at anybody', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      const read = decodeMessage(bytes)
      expect(read.ok || read.error.code === 'malformed').toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a message with octets changed or cut off is read or refused', () => {
  const spoil = fc.tuple(message, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat())
  fc.assert(
    fc.property(spoil, ([one, place, octet, length]) => {
      const bytes = encodeMessage(one)
      bytes[place % bytes.length] = octet
      const cut = bytes.subarray(0, length % (bytes.length + 1))
      for (const some of [bytes, cut]) expect(typeof decodeMessage(some).ok).toBe('boolean')
    }),
    { numRuns: 1000 },
  )
})

test('a name that points at itself or forward is refused at once', () => {
  const header = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
  for (const pointer of [12, 13, 14, 200]) {
    const read = decodeMessage(Uint8Array.from([...header, 0xc0, pointer, 0, 1, 0, 1]))
    expect(read.ok).toBe(false)
  }
})

test('a message that promises more records than it has is refused', () => {
  expect(decodeMessage(Uint8Array.from([0, 1, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0])).ok).toBe(false)
})

test('owner names are written once and pointed at from then on', () => {
  const answer = Array.from({ length: 20 }, (_, index) => ({
    name: `nama${index}.dinkes.contohkab.go.id`,
    type: types.A,
    class: classes.IN,
    ttl: 300,
    data: { kind: 'address', address: '10.0.0.1' } as const,
  }))
  const one = { ...decoded(Uint8Array.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])), answer }
  const bytes = encodeMessage(one)
  expect(bytes.length).toBeLessThan(20 * 26 + 40)
  expect(decoded(bytes).answer).toEqual(answer)
})

test('capitals of a name are the same name', () => {
  const bytes = encodeMessage({
    ...decoded(Uint8Array.from([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    question: [{ name: 'WWW.Contohkab.GO.ID', type: 1, class: 1 }],
  })
  expect(decoded(bytes).question[0]?.name).toBe('www.contohkab.go.id')
})
