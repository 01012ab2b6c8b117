// Numbers and dates in Indonesian words.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attachmentLine,
  counted,
  dayInWords,
  dayName,
  enumerated,
  longDate,
  longDateWithDay,
  romanMonth,
  shortDate,
  terbilang,
} from '../../../shared/letters/words.ts'

describe('terbilang', () => {
  const known: readonly (readonly [number, string])[] = [
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [2000, 'dua ribu'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [50_000, 'lima puluh ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_100, 'satu juta seribu seratus'],
    [2_000_000_001, 'dua miliar satu'],
    [1_000_000_000_000, 'satu triliun'],
  ]
  for (const [value, words] of known)
    test(`${value} is "${words}"`, () => {
      expect(terbilang(value)).toBe(words)
    })

  test('gives back in digits what is no whole number from 0 on', () => {
    expect(terbilang(-1)).toBe('-1')
    expect(terbilang(1.5)).toBe('1.5')
    expect(terbilang(Number.NaN)).toBe('NaN')
  })

  test('never says the same for two numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (a, b) => {
        expect(terbilang(a) === terbilang(b)).toBe(a === b)
      }),
    )
  })

  test('never puts two spaces, "satu ratus" or "satu puluh"', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (value) => {
        expect(terbilang(value)).not.toMatch(/ {2}|\bsatu ratus|\bsatu puluh|^satu ribu|undefined/)
      }),
    )
  })
})

describe('dates', () => {
  test('in words, as a berita acara opens', () => {
    expect(dayInWords('2026-03-17')).toBe(
      'Pada hari ini Selasa tanggal tujuh belas bulan Maret tahun dua ribu dua puluh enam',
    )
  })

  test('in words stay dotted while there is no date', () => {
    expect(dayInWords(null)).toMatch(/^Pada hari ini \.+ tanggal \.+ bulan \.+ tahun \.+$/)
  })

  test('long and short', () => {
    expect(longDate('2026-03-07')).toBe('7 Maret 2026')
    expect(longDateWithDay('2026-03-17')).toBe('Selasa, 17 Maret 2026')
    expect(shortDate('2026-03-17')).toBe('17-03-2026')
  })

  test('that do not exist are given back as they are', () => {
    expect(dayName('2026-02-30')).toBeNull()
    expect(longDate('2026-02-30')).toBe('2026-02-30')
    expect(longDate('bukan tanggal')).toBe('bukan tanggal')
  })

  test('know leap days and the day of the week of the years around', () => {
    expect(dayName('2028-02-29')).toBe('Selasa')
    expect(dayName('2000-01-01')).toBe('Sabtu')
  })
})

describe('counts and months', () => {
  test('a count carries its words', () => {
    expect(counted(1, 'berkas')).toBe('1 (satu) berkas')
    expect(attachmentLine(2)).toBe('2 (dua) berkas')
    expect(attachmentLine(0)).toBe('-')
  })

  test('months in Roman numerals', () => {
    const all = Array.from({ length: 12 }, (_, index) => romanMonth(index + 1))
    expect(all).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'])
    expect(romanMonth(13)).toBe('13')
  })

  test('lists end with "dan" or "atau"', () => {
    expect(enumerated([])).toBe('')
    expect(enumerated(['a'])).toBe('a')
    expect(enumerated(['a', 'b'])).toBe('a dan b')
    expect(enumerated(['a', 'b', 'c'], 'atau')).toBe('a, b, atau c')
  })
})
