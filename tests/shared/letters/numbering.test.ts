// Letter numbers: patterns, counting scopes, inserted and typed numbers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  classificationCodes,
  defaultClassification,
  isClassificationCode,
} from '../../../shared/letters/classification.data.ts'
import {
  defaultNumberSettings,
  formatInserted,
  formatNumber,
  insertedSequence,
  type NumberParts,
  type NumberSettings,
  patternProblems,
  sequenceIn,
  sequenceKey,
} from '../../../shared/letters/numbering.ts'
import { defaultPrintSettings, printProblems } from '../../../shared/letters/print.ts'
import { checkTypedNumber, numberKey } from '../../../shared/letters/typed-number.ts'

const parts: NumberParts = { secrecy: 'biasa', code: '500.12', sequence: 7, unit: 'DINKOMINFO', date: '2026-03-17' }
const full: NumberSettings = {
  pattern: '{keamanan}{kode}/{urut}/{unit}/{bulan_romawi}/{tahun}',
  scope: 'year',
  digits: 3,
}
const withPattern = (pattern: string, scope: NumberSettings['scope'] = 'year'): NumberSettings => ({
  pattern,
  scope,
  digits: 1,
})

describe('a pattern', () => {
  test('fills every token', () => {
    expect(formatNumber(full, parts)).toBe('B-500.12/007/DINKOMINFO/III/2026')
    expect(formatNumber(defaultNumberSettings, parts)).toBe('500.12/7/2026')
    expect(formatNumber(withPattern('{keamanan}{kode}/{urut}/{bulan}'), { ...parts, secrecy: 'sangat_rahasia' })).toBe(
      'SR-500.12/7/03',
    )
  })

  test('that is sound has no problems', () => {
    expect(patternProblems(full)).toEqual([])
    expect(patternProblems(defaultNumberSettings)).toEqual([])
  })

  const wrong: readonly (readonly [string, NumberSettings, string])[] = [
    ['empty', withPattern('  '), 'Tulis pola nomor'],
    ['without running number', withPattern('{kode}/{tahun}'), 'harus memuat {urut}'],
    ['with two running numbers', withPattern('{urut}/{urut}'), 'lebih dari sekali'],
    ['with an unknown token', withPattern('{urut}/{bagian}'), '{bagian} tidak dikenal'],
    ['with an open brace', withPattern('{urut}/{tahun'), 'tidak berpasangan'],
    ['counting by code without the code', withPattern('{urut}/{tahun}', 'year_code'), 'memuat {kode}'],
    ['counting by unit without the unit', withPattern('{urut}/{tahun}', 'year_unit'), 'memuat {unit}'],
    ['over 120 letters', withPattern(`{urut}${'x'.repeat(130)}`), 'terlalu panjang'],
    ['with a line break', withPattern('{urut}\n{tahun}'), 'karakter kendali'],
    ['with a width of 9', { ...defaultNumberSettings, digits: 9 }, '1 sampai 6 angka'],
  ]
  for (const [name, settings, sentence] of wrong)
    test(`${name} is refused with its remedy`, () => {
      expect(patternProblems(settings).join(' ')).toContain(sentence)
    })

  test('gives another number for another running number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        expect(formatNumber(full, { ...parts, sequence: a }) === formatNumber(full, { ...parts, sequence: b })).toBe(
          a === b,
        )
      }),
    )
  })

  test('lets the running number be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (sequence) => {
        expect(sequenceIn(full, formatNumber(full, { ...parts, sequence }))).toBe(sequence)
      }),
    )
    expect(sequenceIn(full, 'nomor lama')).toBeNull()
  })
})

describe('a sequence', () => {
  test('restarts with the year, and with the code or unit where the scope says so', () => {
    expect(sequenceKey('year', parts)).toBe('2026')
    expect(sequenceKey('year', { ...parts, code: '555' })).toBe('2026')
    expect(sequenceKey('year_code', parts)).not.toBe(sequenceKey('year_code', { ...parts, code: '555' }))
    expect(sequenceKey('year_unit', parts)).toBe(sequenceKey('year_unit', { ...parts, unit: 'dinkominfo ' }))
    expect(sequenceKey('year', { ...parts, date: '2027-01-02' })).toBe('2027')
  })

  test('takes inserted numbers by letter', () => {
    expect([1, 2, 26, 27, 52, 53].map((nth) => insertedSequence(12, nth))).toEqual([
      '12.a',
      '12.b',
      '12.z',
      '12.aa',
      '12.az',
      '12.ba',
    ])
    expect(formatInserted(defaultNumberSettings, { ...parts, sequence: 12 }, 1)).toBe('500.12/12.a/2026')
  })
})

describe('a typed number', () => {
  const check = (text: string, taken: readonly string[] = []) =>
    checkTypedNumber(text, defaultNumberSettings, '2026-03-17', taken)

  test('that follows the pattern is taken as it is', () => {
    expect(check('500.12/88/2026')).toEqual({ problems: [], warnings: [], sequence: 88 })
  })

  test('that is empty, has no digit or is too long is refused', () => {
    expect(check('  ').problems).toHaveLength(1)
    expect(check('tanpa angka').problems).toHaveLength(1)
    expect(check(`1${'x'.repeat(120)}`).problems).toHaveLength(1)
    expect(check('500.12/\u00078/2026').problems).toHaveLength(1)
  })

  test('that was used is refused, however it is spaced or dashed', () => {
    expect(check('B\u2013500.12 / 88 / 2026', ['b-500.12/88/2026']).problems[0]).toContain('sudah dipakai')
    expect(numberKey(' B\u2014500.12 /1')).toBe('b-500.12/1')
  })

  test('of another year or shape may stay, with a warning', () => {
    expect(check('500.12/88/2025').warnings[0]).toContain('2025')
    expect(check('SRK-2026-0001').warnings[0]).toContain('tidak mengikuti pola')
    expect(check('SRK-2026-0001').sequence).toBeNull()
  })
})

describe('the classification codes', () => {
  test('are well-formed and assumed until the office confirms them', () => {
    for (const one of classificationCodes)
      expect({ code: one.code, formed: isClassificationCode(one.code), assumed: one.assumed }).toEqual({
        code: one.code,
        formed: true,
        assumed: true,
      })
    expect(classificationCodes.map((one) => one.code)).toEqual([defaultClassification, '000.8.3.3', '555'])
  })

  test('refuse what is no code', () => {
    expect(['', 'abc', '500.', '.500', '500..12', '5000'].filter(isClassificationCode)).toEqual([])
  })
})

test('margins that no printer can print are refused by their side', () => {
  expect(printProblems(defaultPrintSettings)).toEqual([])
  const wrong = { ...defaultPrintSettings, margins: { top: 2, right: 20, bottom: Number.NaN, left: 80 } }
  expect(printProblems(wrong)).toEqual(
    ['atas', 'bawah', 'kiri'].map((side) => `Isi margin ${side} antara 5 dan 50 mm.`),
  )
})
