// Which decided names are like the one that is asked, why, and in which order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ComparedName,
  type DecidedName,
  precedentsOf,
  significantWords,
} from '../../../shared/naming/precedent.ts'

const zone = 'contohkab.go.id'

function name(label: string, change: Partial<ComparedName> = {}): ComparedName {
  const functionText = 'Pencatatan kegiatan posyandu'
  return { fqdn: `${label}.${zone}`, label, unitId: 'dinkes', use: 'pelayanan', functionText, ...change }
}

const elsewhere = { unitId: 'dishub', use: 'website', functionText: 'Jadwal angkutan' }

function decided(label: string, change: Partial<DecidedName> = {}): DecidedName {
  return { ...name(label, elsewhere), caseId: `case-${label}`, decidedAt: 1, ...change }
}

const why = (past: DecidedName, asked = name('posyandu')) => precedentsOf(asked, [past])[0]?.why ?? null

describe('a decided name is alike', () => {
  test.each([
    ['posyandu', {}, 'nama sama'],
    ['posyandu', { fqdn: 'posyandu.contoh.id' }, 'nama sama di zona lain'],
    ['p0syandu', {}, 'nama sekilas sama'],
    ['posyando', {}, 'nama berbeda satu huruf'],
    ['posyandu-ilp', {}, 'nama berawalan sama'],
    ['gizi', { functionText: 'pencatatan Kegiatan  POSYANDU' }, 'fungsi sama'],
    ['gizi', { functionText: 'Aplikasi pencatatan kegiatan posyandu desa' }, 'fungsi sama'],
    ['gizi', { unitId: 'dinkes', use: 'pelayanan' }, 'perangkat daerah dan kegunaan sama'],
    ['posyandu', { unitId: 'dinkes', use: 'pelayanan' }, 'nama sama, perangkat daerah sama'],
  ] as const)('%s %o: %s', (label, change, words) => {
    expect(why(decided(label, change))).toBe(words)
  })

  test('and not for its owner or its kegunaan alone', () => {
    expect(why(decided('gizi'))).toBeNull()
    expect(why(decided('gizi', { unitId: 'dinkes' }))).toBeNull()
    expect(why(decided('gizi', { use: 'pelayanan' }))).toBeNull()
    expect(why(decided('gizi', { functionText: 'Pencatatan pegawai' }))).toBeNull()
  })

  test('and nothing is alike for what nobody said', () => {
    const blank = { unitId: null, use: '', functionText: '' }
    expect(why(decided('gizi', blank), name('posyandu', blank))).toBeNull()
  })
})

describe('of many', () => {
  test('the most alike come first, then the newest, three at most, one of a case', () => {
    const past = [
      decided('posyandu-a', { decidedAt: 5 }),
      decided('posyandu-b', { decidedAt: 9 }),
      decided('posyando', { caseId: 'two' }),
      decided('posyandu-c', { caseId: 'two', decidedAt: 10 }),
      decided('posyandu'),
    ]
    expect(precedentsOf(name('posyandu'), past).map((one) => one.label)).toEqual(['posyandu', 'posyando', 'posyandu-b'])
  })

  test('the order in which they are given does not matter', () => {
    const labels = ['posyandu', 'posyando', 'p0syandu', 'posyandu-a', 'posyandu-b', 'gizi']
    const past = labels.map((label, index) => decided(label, { decidedAt: index }))
    const expected = precedentsOf(name('posyandu'), past)
    fc.assert(
      fc.property(fc.shuffledSubarray(past, { minLength: past.length }), (shuffled) => {
        expect(precedentsOf(name('posyandu'), shuffled)).toEqual(expected)
      }),
    )
  })
})

test('words that every function has say nothing', () => {
  expect(significantWords('Aplikasi layanan pencatatan kegiatan, untuk kegiatan Dinas')).toEqual([
    'pencatatan',
    'kegiatan',
  ])
})
