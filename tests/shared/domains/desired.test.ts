// The five ways of making a name: their records, their web servers, and the targets that are refused.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CreationMode, desiredOf, type WebPlan } from '../../../shared/domains/desired.ts'
import { guardProblems } from '../../../shared/domains/guard.ts'
import { inverseOf, planOf, standing } from '../../../shared/domains/plan.ts'
import { quoted, type RrSet, rrSet, sameSets, unquoted } from '../../../shared/domains/records.ts'
import { webTexts } from '../../../shared/domains/texts/web-server.ts'
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'

const zone = 'contohkab.go.id'
const fqdn = `e-retribusi.${zone}`
const settings = {
  networks: ['10.20.0.0/16', '2001:db8::/32'],
  proxy: ['103.10.20.1', '2001:db8::1'],
  redirect: ['103.10.20.2'],
  hosting: ['103.10.20.3'],
  ttl: 300,
}

function made(mode: CreationMode, target: string, capacityGb: number | null = null) {
  return desiredOf({ mode, fqdn, zone, target, capacityGb }, settings)
}

const proxied: readonly RrSet[] = [rrSet(fqdn, 'A', 300, ['103.10.20.1']), rrSet(fqdn, 'AAAA', 300, ['2001:db8::1'])]

test.each<[CreationMode, string, readonly RrSet[], WebPlan]>([
  ['langsung', '10.20.4.17', [rrSet(fqdn, 'A', 300, ['10.20.4.17'])], { kind: 'own_server' }],
  [
    'langsung',
    '10.20.4.17, 2001:DB8::0017',
    [rrSet(fqdn, 'A', 300, ['10.20.4.17']), rrSet(fqdn, 'AAAA', 300, ['2001:db8::17'])],
    { kind: 'own_server' },
  ],
  ['proxy', '10.20.4.17', proxied, { kind: 'proxy', upstream: 'http://10.20.4.17:80' }],
  ['proxy', 'https://10.20.4.17:8443/', proxied, { kind: 'proxy', upstream: 'https://10.20.4.17:8443' }],
  ['proxy', '[2001:db8::9]:8080', proxied, { kind: 'proxy', upstream: 'http://[2001:db8::9]:8080' }],
  ['proxy', '2001:db8::9', proxied, { kind: 'proxy', upstream: 'http://[2001:db8::9]:80' }],
  ['alias', `SRV-1.dc.${zone}.`, [rrSet(fqdn, 'CNAME', 300, [`srv-1.dc.${zone}`])], { kind: 'own_server' }],
  [
    'alih-http',
    `dinkes.${zone}/layanan`,
    [rrSet(fqdn, 'A', 300, ['103.10.20.2'])],
    { kind: 'redirect', to: `https://dinkes.${zone}/layanan` },
  ],
  [
    'alih-http',
    'https://www.kemkes.go.id',
    [rrSet(fqdn, 'A', 300, ['103.10.20.2'])],
    { kind: 'redirect', to: 'https://www.kemkes.go.id/' },
  ],
  [
    'cloud',
    'Ruang penyimpanan Diskominfo',
    [rrSet(fqdn, 'A', 300, ['103.10.20.3'])],
    { kind: 'hosting', quotaGb: null },
  ],
  [
    'cloud',
    `hosting.dc.${zone}`,
    [rrSet(fqdn, 'CNAME', 300, [`hosting.dc.${zone}`])],
    { kind: 'hosting', quotaGb: null },
  ],
])('%s to %s', (mode, target, records, web) => {
  expect(made(mode, target)).toEqual({ ok: true, value: { records, web } })
})

test.each<[CreationMode, string, string]>([
  ['langsung', '', 'Isi alamat IP'],
  ['langsung', '103.10.20.1', 'di luar jaringan'],
  ['langsung', '127.0.0.1', 'di luar jaringan'],
  ['langsung', '10.20.4.017', 'bukan alamat IP'],
  ['langsung', '0x0a140411', 'bukan alamat IP'],
  ['langsung', 'fe80::1%eth0', '%'],
  ['proxy', '10.21.0.1', 'di luar jaringan'],
  ['proxy', '10.20.4.17:99999', 'Port'],
  ['proxy', '10.20.4.17/x;y', 'Tulis alamat'],
  ['proxy', 'http://user@10.20.4.17', 'bukan alamat IP'],
  ['proxy', '169.254.169.254', 'di luar jaringan'],
  ['alias', 'contoh.example.com', 'hanya boleh menunjuk'],
  ['alias', `a_b.${zone}`, 'bukan nama'],
  ['alias', zone, 'hanya boleh menunjuk'],
  ['alih-http', 'https://10.20.4.17/', 'alamat IP'],
  ['alih-http', 'https://2130706433/', 'alamat IP'],
  ['alih-http', `https://${fqdn}/`, 'nama itu sendiri'],
  ['alih-http', 'https://go.id.example.com/', 'go.id'],
  ['alih-http', `https://evil.com#.${zone}`, 'Tulis alamat web'],
  ['alih-http', `https://evil.com\\@x.${zone}/`, 'Tulis alamat web'],
  ['alih-http', `https://dinkes.${zone}/"; return 200`, 'Tulis alamat web'],
  ['alih-http', 'javascript:alert(1)', 'Tulis alamat web'],
])('%s to %j is refused', (mode, target, words) => {
  const refused = made(mode, target)
  expect(refused.ok ? '' : refused.error.map((problem) => problem.sentence).join(' ')).toContain(words)
})

test('whatever is typed as a target, no text of a web server gets a line of its own', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<CreationMode>('proxy', 'alih-http', 'cloud'),
      fc.string({ unit: 'binary' }),
      (mode, target) => {
        const wanted = made(mode, mode === 'proxy' ? `10.20.4.17${target}` : `https://dinkes.${zone}/${target}`)
        const texts = wanted.ok ? webTexts(fqdn, wanted.value.web) : null
        const lines = texts === null ? 0 : texts.nginx.split('\n').length
        expect([0, webLines(mode)]).toContain(lines)
      },
    ),
    { numRuns: 500 },
  )
})

function webLines(mode: CreationMode): number {
  const plain = made(mode, mode === 'proxy' ? '10.20.4.17' : `https://dinkes.${zone}/`)
  return plain.ok ? (webTexts(fqdn, plain.value.web)?.nginx.split('\n').length ?? 0) : 0
}

const values = fc.subarray(['10.0.0.1', '10.0.0.2', '10.0.0.3'], { minLength: 1 })
const some: fc.Arbitrary<readonly RrSet[]> = fc.oneof(
  fc.constant([]),
  fc.constant([rrSet(fqdn, 'CNAME', 300, [`www.${zone}`])]),
  fc
    .tuple(values, fc.boolean(), fc.constantFrom(60, 300))
    .map(([addresses, text, ttl]) => [
      rrSet(fqdn, 'A', ttl, addresses),
      ...(text ? [rrSet(fqdn, 'TXT', ttl, ['"x"'])] : []),
    ]),
)

describe('a plan', () => {
  test('leads from what stands to what is wanted, and its inverse back', () => {
    fc.assert(
      fc.property(some, some, (before, desired) => {
        const plan = planOf({ zone, name: fqdn, before, desired })
        expect(desired.every((set) => plan.after.some((one) => sameSets([one], [set])))).toBe(true)
        expect(planOf({ zone, name: fqdn, before: plan.after, desired }).changes).toEqual([])
        const back = inverseOf(plan)
        expect(sameSets(back.after, before)).toBe(true)
        expect(inverseOf(back).changes).toHaveLength(plan.changes.length)
        if (plan.changes.length > 0)
          expect([standing(plan, before), standing(plan, plan.after)]).toEqual(['before', 'after'])
      }),
    )
  })

  test.each([
    ['too many values', rrSet(fqdn, 'A', 300, ['10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4', '10.0.0.5'])],
    ['a time to live that is too short', rrSet(fqdn, 'A', 5, ['10.0.0.1'])],
    ['an alias out of the zone', rrSet(fqdn, 'CNAME', 300, ['www.example.com'])],
    ['an alias to itself', rrSet(fqdn, 'CNAME', 300, [fqdn])],
  ])('with %s is refused', (_, set) => {
    const plan = planOf({ zone, name: fqdn, before: [], desired: [set] })
    expect(guardProblems(plan, defaultNamePolicy)).not.toEqual([])
  })

  test('beside a delegation or another kind of record an alias is refused', () => {
    const alias = [rrSet(fqdn, 'CNAME', 300, [`www.${zone}`])]
    for (const type of ['MX', 'NS', 'CAA']) {
      const before = [rrSet(fqdn, type, 300, ['10 x'])]
      expect(guardProblems(planOf({ zone, name: fqdn, before, desired: alias }), defaultNamePolicy)).not.toEqual([])
    }
  })
})

test('TXT strings are the same after they were quoted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)) }), { minLength: 1 }),
      (strings) => {
        expect(unquoted(quoted(strings))).toEqual(strings)
      },
    ),
  )
})
