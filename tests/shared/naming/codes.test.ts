// Every finding of the name rules, by what a person typed: which codes come, how heavy, who may pass over them.
import { describe, expect, it } from 'vitest'
import { checkName } from '../../../shared/naming/check.ts'
import { findingCodes, type NameContext } from '../../../shared/naming/types.ts'
import { bpbd, context, desa, dinkes, dishub, puskesmas, registered, rembang } from './context.ts'

const letters = (count: number) => 'abcdefghij'.repeat(7).slice(0, count)

/** Typed text, who asks, and the codes of all findings but the standing note on the official abbreviation. */
const rows: readonly (readonly [typed: string, where: NameContext, codes: string])[] = [
  ['posyandu-lansia', context(dinkes), ''],
  ['Posyandu-Lansia', context(dinkes), ''],
  ['  sippd\u200B ', context(dinkes), ''],
  ['https://www.sippd.contohkab.go.id/beranda?x=1', context(dinkes), ''],
  ['sippd.contohkab.go.id.', context(dinkes), ''],
  ['sippd.contohkab.go.id:8443/masuk', context(dinkes), ''],
  ['', context(dinkes), 'EMPTY'],
  ['   ', context(dinkes), 'EMPTY'],
  ['contohkab.go.id', context(dinkes), 'EMPTY'],
  ['https://', context(dinkes), 'EMPTY'],
  ['ppid..dinkes', context(dinkes), 'EMPTY_LABEL'],
  ['.dinkes', context(dinkes), 'EMPTY_LABEL'],
  ['a.b.sippd', context(dinkes), 'TOO_SHORT TOO_SHORT TOO_DEEP'],
  ['ppid.e-retribusi', context(dinkes), 'TOO_DEEP'],
  ['ppid.dinkes', context(dinkes), ''],
  ['ppid.dinkes', context(puskesmas), ''],
  ['ppid.dinkes', context(dishub), 'TOO_DEEP'],
  ['ppid.dishub', context(dishub), ''],
  ['ppid.dinkes', context(null), 'TOO_DEEP'],
  ['dinkes.kabupatenlain.go.id', context(dinkes), 'TOO_SHORT TOO_SHORT TOO_DEEP'],
  ['dіnkes', context(dinkes), 'NON_ASCII'],
  ['café', context(dinkes), 'NON_ASCII'],
  ['xn--dnkes-0of', context(dinkes), 'PUNYCODE'],
  ['*', context(dinkes), 'WILDCARD TOO_SHORT'],
  ['_dmarc', context(dinkes), 'UNDERSCORE_SERVICE'],
  [letters(63), context(dinkes), 'LONG'],
  [letters(64), context(dinkes), 'LABEL_TOO_LONG'],
  ['-sippd', context(dinkes), 'HYPHEN_EDGE'],
  ['sippd-', context(dinkes), 'HYPHEN_EDGE'],
  ['e retribusi parkir', context(dinkes), 'BAD_CHARS'],
  ['e_retribusi', context(dinkes), 'BAD_CHARS'],
  ['sippd!', context(dinkes), 'BAD_CHARS'],
  ['a/b/c', context(dinkes), 'BAD_CHARS'],
  ['ab--parkir', context(dinkes), 'HYPHEN_34'],
  ['12345', context(dinkes), 'ALL_DIGITS'],
  ['ab', context(dinkes), 'TOO_SHORT'],
  [letters(24), context(dinkes), ''],
  [letters(25), context(dinkes), 'LONG'],
  ['parkir--daring', context(dinkes), 'DOUBLE_HYPHEN'],
  [
    `${letters(63)}.${letters(63)}.${letters(63)}.${letters(63)}`,
    context(dinkes),
    'NAME_TOO_LONG TOO_DEEP LONG LONG LONG LONG',
  ],
  ['mail', context(dinkes), 'RESERVED'],
  ['ns1', context(dinkes), 'RESERVED'],
  ['cpanel', context(dinkes), 'RESERVED'],
  ['pajak', context(dinkes), 'RESERVED'],
  ['mail.dinkes', context(dinkes), 'RESERVED'],
  ['www.dinkes', context(dinkes), ''],
  ['slot-parkir', context(dishub), 'BANNED_WORD'],
  ['g4cor77', context(dishub), 'BANNED_WORD'],
  ['slotting', context(dishub), ''],
  ['e-retribusi', context(dinkes), 'TAKEN_REGISTER'],
  ['eretribusi', context(dinkes), 'CONFUSABLE'],
  ['e-retr1busl', context(dinkes), 'CONFUSABLE'],
  ['maii', context(dinkes), 'CONFUSABLE'],
  ['bpdb', context(dinkes), 'SIMILAR'],
  ['bpbd', context(bpbd), ''],
  ['posyandu', context(dinkes), 'SIMILAR'],
  ['bpbd', context(dinkes), 'OTHER_UNITS_NAME'],
  ['bpbd', context(null), 'OTHER_UNITS_NAME'],
  ['rembang', context(dinkes), 'OTHER_UNITS_NAME'],
  ['kec-rembang', context(rembang), ''],
  ['kec-rembang', context(dishub), 'OTHER_UNITS_NAME'],
  ['puskesmas-rembang', context(dinkes), ''],
  ['dishub', context(puskesmas), 'OTHER_UNITS_NAME'],
  ['wisata-desa', context(desa), 'VILLAGE'],
  ['', context(desa), 'EMPTY VILLAGE'],
  ['sippd', context(dinkes, { registerComplete: false }), 'REGISTER_INCOMPLETE'],
  ['sippd!', context(dinkes, { registerComplete: false }), 'BAD_CHARS'],
]

describe('what a person types and what is said about it', () => {
  it.each(rows)('%j', (typed, where, codes) => {
    const found = checkName(typed, where).findings.map((one) => one.code)
    expect(found.filter((code) => code !== 'NOT_OFFICIAL_ABBREVIATION').join(' ')).toBe(codes)
  })

  it('has a row for every code', () => {
    const seen = new Set(rows.flatMap(([typed, where]) => checkName(typed, where).findings.map((one) => one.code)))
    expect(findingCodes.filter((code) => !seen.has(code))).toEqual([])
  })
})

describe('the weight of a finding', () => {
  const weights = new Map(
    rows.flatMap(([typed, where]) =>
      checkName(typed, where).findings.map((one) => [`${one.code} ${one.severity} ${one.override}`, one] as const),
    ),
  )

  it('is block for all but the named ones', () => {
    const others = [...weights.keys()].filter((key) => !key.endsWith('block none')).toSorted()
    expect(others).toEqual([
      'BANNED_WORD block kabid',
      'CONFUSABLE warn none',
      'DOUBLE_HYPHEN warn none',
      'LONG info none',
      'NOT_OFFICIAL_ABBREVIATION info none',
      'REGISTER_INCOMPLETE info none',
      'RESERVED warn kabid',
      'SIMILAR warn none',
      'VILLAGE block kabid',
    ])
  })

  it('comes with a whole sentence and a cited rule', () => {
    for (const one of weights.values()) {
      expect(one.sentence, one.code).toMatch(/^\S.{20,}\.$/u)
      expect(one.sentence, one.code).not.toMatch(/undefined|null|!$/)
      expect(one.rule.source.length, one.code).toBeGreaterThan(5)
    }
  })

  it('names village law and SOP as law, RFC as standard, lists as office policy', () => {
    const kind = (typed: string, where: NameContext, code: string) =>
      checkName(typed, where).findings.find((one) => one.code === code)?.rule.kind
    expect(kind('wisata', context(desa), 'VILLAGE')).toBe('hukum')
    expect(kind('e-retribusi', context(dinkes), 'TAKEN_REGISTER')).toBe('hukum')
    expect(kind('-x-', context(dinkes), 'HYPHEN_EDGE')).toBe('standar')
    expect(kind('mail', context(dinkes), 'RESERVED')).toBe('kebijakan kantor')
  })
})

describe('sentences name the remedy', () => {
  const say = (typed: string, where: NameContext) => checkName(typed, where).findings[0]?.sentence ?? ''

  it('guesses the Latin spelling behind Cyrillic letters', () => {
    expect(say('dіnkеs', context(dishub))).toContain('Mungkin maksudnya dinkes.')
  })

  it('tells spaces, capitals and underscores apart', () => {
    expect(say('e retribusi', context(dinkes))).toContain('memuat spasi. Mungkin maksudnya e-retribusi.')
    expect(say('e_retribusi', context(dinkes))).toContain('garis bawah (_)')
  })

  it('sends a village to desa.id', () => {
    expect(say('sukamaju', context(desa))).toContain('desa.id dengan nama desa Sukamaju')
  })

  it('points out the official abbreviation', () => {
    expect(say('posyandu-lansia', context(dinkes))).toContain('Singkatan resmi Dinas Kesehatan adalah dinkes.')
  })

  it('names the owner of what it resembles', () => {
    const found = checkName('posyandu', context(dinkes)).findings.find((one) => one.code === 'SIMILAR')
    expect(found?.sentence).toContain('Mirip posyandu-ilp.contohkab.go.id, milik Dinas Kesehatan.')
    expect(found?.related).toBe('posyandu-ilp.contohkab.go.id')
  })
})

describe('a name that exists', () => {
  const taken = (where: NameContext, typed = 'dinkes') =>
    checkName(typed, where).findings.find((one) => one.code === 'TAKEN_REGISTER')

  it('is offered for reset only to its owner', () => {
    expect(taken(context(dinkes))?.ownedByAsker).toBe(true)
    expect(taken(context(dishub))?.ownedByAsker).toBe(false)
    expect(taken(context(puskesmas))?.ownedByAsker).toBe(false)
    expect(taken(context(null))?.ownedByAsker).toBe(false)
  })

  it('belongs to a Perangkat Daerah also through its UPT', () => {
    const register = [registered('lab', puskesmas)]
    expect(taken(context(dinkes, { register }), 'lab')?.ownedByAsker).toBe(true)
  })

  it('is taken while it is being made', () => {
    expect(
      taken(context(dishub, { register: [registered('lab', dinkes, { state: 'planned' })] }), 'lab')?.sentence,
    ).toContain('sedang dibuat')
  })

  it('stays closed to others for 90 days after it was deleted, and never to its former owner', () => {
    const register = [registered('lab', dinkes, { state: 'released', releasedAt: '2026-01-01' })]
    const on = (today: string, asker = dishub) => taken(context(asker, { register, today }), 'lab')
    expect(on('2026-03-31')?.sentence).toContain('masih dijaga 1 hari lagi')
    expect(on('2026-04-01')).toBeUndefined()
    expect(on('2026-01-02', dinkes)).toBeUndefined()
  })

  it('stays closed where nobody knows when it was deleted', () => {
    const register = [registered('lab', dinkes, { state: 'released' })]
    expect(taken(context(dishub, { register }), 'lab')?.sentence).toContain('tanggal penghapusannya tidak tercatat')
  })
})

describe('the official name of a kecamatan', () => {
  it('follows the pattern that the office chose', () => {
    const policy = { ...context(null).policy, districtPattern: '{nama}' }
    const codes = (typed: string) => checkName(typed, context(rembang, { policy })).findings.map((one) => one.code)
    expect(codes('rembang')).toEqual([])
    expect(codes('kec-rembang')).toEqual(['NOT_OFFICIAL_ABBREVIATION'])
  })
})
