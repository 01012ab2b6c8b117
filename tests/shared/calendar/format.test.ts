// Dates, durations and distances as people read them.
import { describe, expect, it } from 'vitest'
import {
  clockText,
  dateInWords,
  durationInWords,
  longDate,
  longInstant,
  minutesInWords,
  timeInWords,
  workMinutesInWords,
} from '../../../shared/calendar/format.ts'
import { distanceInWords } from '../../../shared/calendar/relative.ts'
import { at, officeClock } from '../../support/calendars.ts'

it('writes dates and times with the name of the zone', () => {
  const instant = at('2026-03-17T14:30')
  expect(longDate('2026-03-17')).toBe('Selasa, 17 Maret 2026')
  expect(dateInWords('2026-08-01')).toBe('1 Agustus 2026')
  expect(longInstant(instant, 'Asia/Jakarta')).toBe('Selasa, 17 Maret 2026 pukul 14.30 WIB')
  expect(timeInWords(instant, 'Asia/Makassar')).toBe('pukul 15.30 WITA')
  expect(longInstant(at('2026-03-17T22:30'), 'Asia/Jayapura')).toBe('Rabu, 18 Maret 2026 pukul 00.30 WIT')
  expect(clockText(450)).toBe('07.30')
})

it('writes durations in their own unit', () => {
  expect(workMinutesInWords(130)).toBe('2 jam 10 menit jam kerja')
  expect(workMinutesInWords(120)).toBe('2 jam kerja')
  expect(workMinutesInWords(0)).toBe('0 menit jam kerja')
  expect(minutesInWords(0)).toBe('0 menit')
  expect(minutesInWords(120)).toBe('2 jam')
  expect(durationInWords({ unit: 'workMinutes', amount: 60 })).toBe('60 menit')
  expect(durationInWords({ unit: 'workDays', amount: 2 })).toBe('2 hari kerja')
  expect(durationInWords({ unit: 'calendarHours', amount: 72 })).toBe('3 x 24 jam')
  expect(durationInWords({ unit: 'calendarHours', amount: 24 })).toBe('24 jam')
  expect(durationInWords({ unit: 'calendarDays', amount: 1 })).toBe('1 hari')
  expect(durationInWords({ unit: 'years', amount: 2 })).toBe('2 tahun')
})

describe('how far a due date is away', () => {
  it.each([
    ['2026-01-07T16:00', '2026-01-05T09:00', 'sisa 2 hari kerja'],
    ['2026-01-07T16:00', '2026-01-06T20:00', 'sisa 1 hari kerja'],
    ['2026-01-12T16:00', '2026-01-09T20:00', 'sisa 1 hari kerja'],
    ['2026-01-07T16:00', '2026-01-07T13:50', 'sisa 2 jam 10 menit jam kerja'],
    ['2026-01-07T16:00', '2026-01-07T16:00', 'jatuh tempo sekarang'],
    ['2026-01-07T16:00', '2026-01-07T19:00', 'baru saja lewat'],
    ['2026-01-07T16:00', '2026-01-08T08:05', 'lewat 35 menit jam kerja'],
    ['2026-01-07T16:00', '2026-01-08T16:00', 'lewat 1 hari kerja'],
    ['2026-01-07T16:00', '2026-01-13T16:30', 'lewat 4 hari kerja'],
    ['2026-01-07T16:00', '2026-01-14T09:00', 'lewat 4 hari kerja'],
    ['2026-01-09T16:30', '2026-01-11T12:00', 'baru saja lewat'],
  ])('due %s, now %s: %s', (due, now, words) => {
    expect(distanceInWords(officeClock, at(due), at(now))).toBe(words)
  })

  it('rounds what is left up and what is past down', () => {
    expect(distanceInWords(officeClock, at('2026-01-07T16:00'), at('2026-01-07T15:50') + 1)).toBe(
      'sisa 10 menit jam kerja',
    )
    expect(distanceInWords(officeClock, at('2026-01-07T15:00'), at('2026-01-07T15:11') - 1)).toBe(
      'lewat 10 menit jam kerja',
    )
  })
})
