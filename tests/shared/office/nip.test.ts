// The 18 digits of a civil servant: grouping, and every way to get them wrong.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compactNip, groupedNip, nipProblem } from '../../../shared/office/nip.ts'

describe('a NIP', () => {
  it('is printed in groups of 8, 6, 1 and 3', () => {
    expect(groupedNip('196807141993031002')).toBe('19680714 199303 1 002')
    expect(groupedNip('19680714 199303 1 002')).toBe('19680714 199303 1 002')
    expect(groupedNip('12345')).toBe('12345')
  })

  it.each(['196807141993031002', '19680714 199303 1 002', '19680714.199303.1.002', '', '199003152022211007'])(
    'is fine as %j',
    (nip) => {
      expect(nipProblem(nip, '2026-03-17')).toBeNull()
    },
  )

  it.each([
    ['19680714199303100', 'NIP 18 angka, yang ditulis 17.'],
    ['1968071419930310022', 'NIP 18 angka, yang ditulis 19.'],
    ['1968071419930310O2', 'NIP hanya berisi angka.'],
    ['196802301993031002', 'tanggal lahir 19680230'],
    ['196813141993031002', 'tanggal lahir 19681314'],
    ['196807141993131002', 'bulan pengangkatan 13'],
    ['196807141970031002', 'tahun pengangkatan 1970'],
    ['196807141993033002', 'Angka ke-15'],
    ['196807141993031000', 'mulai dari 001'],
    ['199807142027031002', 'belum tiba'],
  ])('%s is refused', (nip, says) => {
    expect(nipProblem(nip, '2026-03-17')).toContain(says)
  })

  it('reads the same however it is grouped', () => {
    const digits = fc.stringMatching(/^\d{18}$/)
    fc.assert(fc.property(digits, (nip) => compactNip(groupedNip(nip)) === nip))
  })
})
