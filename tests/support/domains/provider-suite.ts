// What every way of writing names must hold, on a real server: one suite for all of them.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Applied,
  applyPlan,
  makePlan,
  readBack,
  rollBack,
} from '../../../electron/core/domains/providers/carry-out.ts'
import type { DnsProvider } from '../../../electron/core/domains/providers/provider.ts'
import type { Plan } from '../../../shared/domains/plan.ts'
import { type RrSet, rrSet } from '../../../shared/domains/records.ts'
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import { wildZone, zone } from '../servers/zone.ts'
import { served, type Subject } from './subject.ts'

const at = (label: string, inZone = zone): string => `${label}.${inZone}`
const a = (label: string, ...addresses: string[]): RrSet => rrSet(at(label), 'A', 300, addresses)
const alias = (label: string, target: string): RrSet => rrSet(at(label), 'CNAME', 300, [at(target)])

export function providerSuite(title: string, start: () => Promise<Subject>): void {
  let subject: Subject
  beforeAll(async () => {
    subject = await start()
  })
  afterAll(async () => await subject.running.stop())

  const planned = async (label: string, desired: readonly RrSet[], provider = subject.provider, inZone = zone) => {
    const plan = await makePlan(provider, inZone, at(label, inZone), desired, defaultNamePolicy)
    if (!plan.ok) throw new Error(JSON.stringify(plan.error))
    return plan.value
  }
  const done = async (plan: Plan, provider = subject.provider): Promise<Applied> => {
    const applied = await applyPlan(provider, plan)
    if (!applied.ok) throw new Error(`${applied.error.code}: ${applied.error.sentence}`)
    return applied.value
  }
  const refusalOf = async (label: string, desired: readonly RrSet[], provider = subject.provider) => {
    const plan = await makePlan(provider, zone, at(label), desired, defaultNamePolicy)
    if (plan.ok) throw new Error('was planned')
    return plan.error
  }

  describe(`the contract of providers: ${title}`, () => {
    test('a new name is planned without a trace, made, served, and taken back', async () => {
      const before = await subject.zone()
      const plan = await planned('baru', [a('baru', '127.0.1.1', '127.0.1.2')])
      expect(plan.changes).toEqual([{ kind: 'create', before: null, after: a('baru', '127.0.1.1', '127.0.1.2') }])
      expect(await subject.zone()).toEqual(before)
      const { log } = await done(plan)
      expect(log[0]).toBe('sebelum: kosong')
      expect([...(await served(subject.server, at('baru'), 'A'))].sort()).toEqual(['127.0.1.1', '127.0.1.2'])
      expect((await rollBack(subject.provider, plan)).ok).toBe(true)
      expect(await subject.zone()).toEqual(before)
    })

    test('the same plan a second time writes nothing and says that all is there', async () => {
      const plan = await planned('ulang', [a('ulang', '127.0.1.1')])
      await done(plan)
      const again = await applyPlan(subject.provider, plan)
      expect(again.ok ? null : again.error).toMatchObject({ code: 'conflict', mayHaveWritten: false })
      expect(again.ok ? '' : again.error.sentence).toContain('sudah seperti yang direncanakan')
      expect((await planned('ulang', [a('ulang', '127.0.1.1')])).changes).toEqual([])
    })

    test('an address is replaced, and so is a time to live', async () => {
      await done(await planned('ganti', [a('ganti', '127.0.1.1')]))
      const plan = await planned('ganti', [rrSet(at('ganti'), 'A', 600, ['127.0.1.9'])])
      expect(plan.changes.map((change) => change.kind)).toEqual(['replace'])
      await done(plan)
      expect(await served(subject.server, at('ganti'), 'A')).toEqual(['127.0.1.9'])
      const slower = await planned('ganti', [rrSet(at('ganti'), 'A', 3600, ['127.0.1.9'])])
      expect(slower.changes).toHaveLength(1)
      await done(slower)
    })

    test('an address becomes an alias and an address again', async () => {
      const text = rrSet(at('balik'), 'TXT', 300, ['"milik \\"dinas\\"" "dua"'])
      await done(await planned('balik', [a('balik', '127.0.1.1'), text]))
      const before = await subject.zone()
      const plan = await planned('balik', [alias('balik', 'dinkominfo')])
      expect(plan.changes.map((change) => change.kind)).toEqual(['delete', 'delete', 'create'])
      await done(plan)
      expect(await served(subject.server, at('balik'), 'CNAME')).toEqual([at('dinkominfo')])
      expect((await rollBack(subject.provider, plan)).ok).toBe(true)
      expect(await subject.zone()).toEqual(before)
      await done(await planned('balik', [alias('balik', 'dinkominfo')]))
      await done(await planned('balik', [a('balik', '127.0.1.3')]))
      expect(await served(subject.server, at('balik'), 'CNAME')).toEqual([])
      expect(await served(subject.server, at('balik'), 'A')).toEqual(['127.0.1.3'])
    })

    test('records of other kinds at the name stay', async () => {
      const plan = await planned('surat', [a('surat', '127.0.1.1')])
      await done(plan)
      expect(await served(subject.server, at('surat'), 'MX')).toEqual([`10 ${at('www')}`])
      expect((await rollBack(subject.provider, plan)).ok).toBe(true)
      expect(await refusalOf('surat', [alias('surat', 'dinkominfo')])).toMatchObject({ kind: 'guard' })
    })

    test('a name that somebody changed since is not rolled back over', async () => {
      const plan = await planned('asing', [a('asing', '127.0.1.1')])
      await done(plan)
      await subject.change(at('asing'), '127.0.9.9')
      const back = await rollBack(subject.provider, plan)
      expect(back.ok ? null : back.error.code).toBe('conflict')
      expect(await served(subject.server, at('asing'), 'A')).toEqual(['127.0.9.9'])
    })

    test('a name that was taken between plan and apply is not written over', async () => {
      const plan = await planned('rebut', [a('rebut', '127.0.1.1')])
      await subject.change(at('rebut'), '127.0.9.9')
      const applied = await applyPlan(subject.provider, plan)
      expect(applied.ok ? null : applied.error.code).toBe('conflict')
      expect(await served(subject.server, at('rebut'), 'A')).toEqual(['127.0.9.9'])
    })

    test('of two that write at once one name comes out, and the server keeps no mixture', async () => {
      const [one, two] = [
        await planned('serentak', [a('serentak', '127.0.1.1')]),
        await planned('serentak', [a('serentak', '127.0.1.2')]),
      ]
      const ends = await Promise.all([applyPlan(subject.provider, one), applyPlan(subject.provider, two)])
      const found = await served(subject.server, at('serentak'), 'A')
      expect([['127.0.1.1'], ['127.0.1.2']]).toContainEqual(found)
      const winners = ends.filter((end) => end.ok).length
      if (subject.provider.can.conditional) expect(winners).toBe(1)
      else expect(winners).toBeGreaterThan(0)
    })

    test.each(['', 'ns1', 'www', 'mail', '*', '_dmarc', 'a b'])('"%s" is protected', async (label) => {
      const name = label === '' ? zone : at(label)
      const plan = await makePlan(
        subject.provider,
        zone,
        name,
        [rrSet(name, 'A', 300, ['127.0.1.1'])],
        defaultNamePolicy,
      )
      expect(plan.ok ? '' : plan.error.kind).toBe('guard')
    })

    test.each(['desa', 'sokaraja.desa'])('a delegated name is not written (%s)', async (label) => {
      const refused = await refusalOf(label, [a(label, '127.0.1.1')])
      expect(refused).toMatchObject({ kind: 'provider', fault: { code: 'invalid' } })
    })

    test('under a wildcard a name is made, told of, and taken back', async () => {
      if (subject.wild === null) return expect(subject.provider.can.automatic).toBe(false)
      const name = at('khusus', wildZone)
      const plan = await planned('khusus', [rrSet(name, 'A', 300, ['127.0.1.1'])], subject.wild, wildZone)
      expect(plan.before).toEqual([])
      expect(plan.warnings.join(' ')).toContain('bintang')
      await done(plan, subject.wild)
      expect(await served(subject.server, name, 'A')).toEqual(['127.0.1.1'])
      expect((await rollBack(subject.wild, plan)).ok).toBe(true)
      expect(await served(subject.server, name, 'A')).toEqual(['127.0.0.7'])
    })

    test('wrong keys, missing rights and a wrong clock are told apart, and nothing is written', async () => {
      const before = await subject.zone()
      const plan = await planned('kunci', [a('kunci', '127.0.1.1')])
      for (const [what, provider, code] of subject.refused) {
        const applied = await applyPlan(provider, plan)
        expect([what, applied.ok ? 'written' : applied.error.code]).toEqual([what, code])
      }
      expect(await subject.zone()).toEqual(before)
    })

    test('a server that is silent from the start leaves nothing written', async () => {
      const plan = await planned('diam', [a('diam', '127.0.1.1')])
      subject.running.freeze()
      const applied = await applyPlan(subject.provider, plan)
      subject.running.thaw()
      expect(applied.ok ? null : applied.error).toMatchObject({ code: 'unreachable', mayHaveWritten: false })
      expect(await readBack(subject.provider, plan)).toEqual({ ok: true, value: 'before' })
    })

    test('a server that goes silent in mid-write leaves a question that reading answers', async () => {
      const plan = await planned('tengah', [a('tengah', '127.0.1.1')])
      const applied = await applyPlan(frozenAfterReading(subject), plan)
      subject.running.thaw()
      expect(applied.ok ? null : applied.error).toMatchObject({ code: 'unreachable', mayHaveWritten: true })
      const standing = await readBack(subject.provider, plan)
      expect(['before', 'after']).toContain(standing.ok ? standing.value : standing.error.code)
      const again = await applyPlan(subject.provider, plan)
      expect(again.ok ? 'conflict' : again.error.code).toBe('conflict')
      expect(await served(subject.server, at('tengah'), 'A')).toEqual(['127.0.1.1'])
    })

    test('whatever was planned, applied and rolled back leaves the zone as it was', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: 3 }), sets, sets, async (number, first, second) => {
          const label = `acak${number}`
          const named = (some: readonly RrSet[]) => some.map((set) => ({ ...set, name: at(label) }))
          const start_ = await planned(label, named(first))
          if (start_.changes.length > 0) await done(start_)
          const before = await subject.zone()
          const plan = await planned(label, named(second))
          if (plan.changes.length === 0) return
          await done(plan)
          expect((await rollBack(subject.provider, plan)).ok).toBe(true)
          expect(await subject.zone()).toEqual(before)
        }),
        { numRuns: 12 },
      )
    }, 120_000)
  })
}

/** As the server would be whose machine stops between the reading and the writing. */
function frozenAfterReading({ provider, running }: Subject): DnsProvider {
  let reads = 0
  return {
    ...provider,
    read: async (name, limits) => {
      const read = await provider.read(name, limits)
      reads += 1
      if (reads === 1) running.freeze()
      return read
    },
  }
}

const address = fc.nat({ max: 3 }).map((last) => `127.0.2.${last + 1}`)
const ttl = fc.constantFrom(60, 300)
const addresses = fc
  .tuple(ttl, fc.array(address, { minLength: 1, maxLength: 2 }))
  .map(([time, values]) => rrSet('x', 'A', time, values))
const v6 = ttl.map((time) => rrSet('x', 'AAAA', time, ['fd00::1']))
const text = fc
  .tuple(ttl, fc.stringMatching(/^[ -~]{1,20}$/))
  .map(([time, words]) => rrSet('x', 'TXT', time, [`"${words.replaceAll(/[\\"]/g, '\\$&')}"`]))
const sets: fc.Arbitrary<readonly RrSet[]> = fc.oneof(
  fc.constant([]),
  ttl.map((time) => [rrSet('x', 'CNAME', time, [at('dinkominfo')])]),
  fc.tuple(addresses, fc.option(v6), fc.option(text)).map((some) => some.filter((set) => set !== null)),
)
