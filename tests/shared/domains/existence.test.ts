// The verdict as a function of the evidence: whatever is missing or wrong, a name is free only when the server says so.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { existenceOf, type NameAnswer, type NameEvidence } from '../../../shared/domains/existence.ts'
import type { RrSet } from '../../../shared/domains/records.ts'

const name = 'dinkes.contohkab.go.id'
const set: fc.Arbitrary<RrSet<string>> = fc.record({
  name: fc.constant(name),
  type: fc.constantFrom('A', 'CNAME', 'TXT', 'MX'),
  ttl: fc.constant(300),
  values: fc.constantFrom(['10.0.0.1'], ['x.contohkab.go.id']),
})
const answer: fc.Arbitrary<NameAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('none' as const),
    reason: fc.constantFrom('timeout' as const, 'unreachable' as const, 'unreadable' as const, 'stopped' as const),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    rcode: fc.constantFrom('NOERROR', 'NXDOMAIN', 'SERVFAIL', 'REFUSED', 'FORMERR', 'NOTAUTH'),
    authoritative: fc.boolean(),
    sets: fc.array(set, { maxLength: 2 }),
    referrals: fc.subarray(['contohkab.go.id', name]),
  }),
)
const evidence: fc.Arbitrary<NameEvidence> = fc.record({
  name: fc.constant(name),
  zone: fc.constant('contohkab.go.id'),
  server: fc.constant('127.0.0.1:53'),
  soa: answer,
  others: fc.dictionary(fc.constantFrom('A', 'CNAME', 'TXT'), answer),
  wildcard: fc.option(fc.array(set, { maxLength: 1 })),
  list: fc.oneof(
    fc.record({ kind: fc.constant('listed' as const), sets: fc.array(set, { maxLength: 1 }), below: fc.boolean() }),
    fc.constantFrom({ kind: 'absent' as const }, { kind: 'refused' as const }, { kind: 'not_asked' as const }),
  ),
})

test('free is said only upon an authoritative answer, and never beside a record of the name', () => {
  fc.assert(
    fc.property(evidence, (one) => {
      const verdict = existenceOf(one)
      expect(verdict.sentence).not.toBe('')
      if (verdict.state !== 'free') return
      expect(one.soa).toMatchObject({ kind: 'answer', authoritative: true })
      const listed = one.list.kind === 'absent'
      const denied = one.soa.kind === 'answer' && one.soa.rcode === 'NXDOMAIN'
      expect(listed || denied).toBe(true)
      if (!listed && one.soa.kind === 'answer')
        expect(one.soa.sets.filter((found) => found.type === 'CNAME')).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('an error or silence of the first question is never free, whatever else was answered', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom('SERVFAIL', 'REFUSED', 'FORMERR'), (one, rcode) => {
      const failed = { ...one, soa: { kind: 'answer', rcode, authoritative: true, sets: [], referrals: [] } as const }
      expect(existenceOf(failed).state).not.toBe('free')
      expect(existenceOf({ ...one, soa: { kind: 'none', reason: 'timeout' } }).state).toBe('unknown')
    }),
  )
})
