// Warnings before an end date: one mark at a time, ever narrower, and none where the date is not known.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../shared/calendar/dates.ts'
import { dueWarning } from '../../../shared/calendar/due-warning.ts'
import { expiryInWords, isZoneDue, zoneWarning } from '../../../shared/registry/zone-expiry.ts'

const marks = [90, 30, 7]
const today = '2026-03-17'
const days = fc.integer({ min: -4000, max: 4000 })
const start = fc.integer({ min: 0, max: 40_000 }).map((day) => addDays('1990-01-01', day))

describe('the rule', () => {
  test('warns exactly from its widest mark on, by the narrowest mark reached, whatever the order of the marks', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(start, days, some, (from, left, given) => {
        const due = dueWarning(addDays(from, left), from, given)
        expect(due === null).toBe(left > Math.max(...given))
        if (due === null) return
        expect(due.daysLeft).toBe(left)
        expect(given).toContain(due.mark)
        expect(left).toBeLessThanOrEqual(due.mark)
        expect(given.filter((mark) => mark < due.mark && left <= mark)).toEqual([])
      }),
    )
  })

  test('never grows calmer as the days pass', () => {
    fc.assert(
      fc.property(start, days, fc.nat(500), (from, left, later) => {
        const end = addDays(from, left)
        const before = dueWarning(end, from, marks)
        const after = dueWarning(end, addDays(from, later), marks)
        if (before !== null) expect(after?.mark).toBeLessThanOrEqual(before.mark)
      }),
    )
  })

  test('is silent where the end is not known, or nothing marks it', () => {
    fc.assert(fc.property(start, (from) => dueWarning(null, from, marks) === null))
    expect(dueWarning(today, today, [])).toBeNull()
  })
})

describe('the words of a zone', () => {
  const zone = (left: number | null, accountHolder = '') => ({
    zone: 'contohkab.go.id',
    expires: left === null ? null : addDays(today, left),
    accountHolder,
    nameOfficial: '',
  })

  test.each([
    [91, null],
    [90, 'Siapkan perpanjangan'],
    [31, 'Siapkan perpanjangan'],
    [30, 'Perpanjang bulan ini'],
    [8, 'Perpanjang bulan ini'],
    [7, 'Perpanjang sekarang'],
    [0, 'hari ini. Perpanjang sekarang'],
    [-1, '1 hari lalu. Periksa di registrar'],
  ])('%i days before', (left, words) => {
    const said = zoneWarning(zone(left), today)
    expect(isZoneDue(zone(left).expires, today)).toBe(words !== null)
    if (words === null) expect(said).toBeNull()
    else expect(said).toContain(words)
  })

  test('name who holds the account, or that nobody recorded it', () => {
    expect(zoneWarning(zone(10, 'Dinas Kominfo'), today)).toContain('(pemegang akun: Dinas Kominfo)')
    expect(zoneWarning(zone(10), today)).toContain('(pemegang akun registrar belum dicatat)')
  })

  test('claim nothing of a date that nobody recorded', () => {
    expect(expiryInWords(null, today)).toBe('tanggal berakhir belum dicatat')
    expect(zoneWarning(zone(null), today)).toBeNull()
    expect(isZoneDue(null, today)).toBe(false)
  })
})
