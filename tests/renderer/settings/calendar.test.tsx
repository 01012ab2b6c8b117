// The calendar page: months, hours as text, the SKB as text and back, decrees while they are typed.
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { calendarSentence, forceWords } from '../../../renderer/settings/calendar/calendar-words.ts'
import {
  decreeFormOf,
  decreeInputOf,
  decreeOf,
  decreeProblems,
  emptyDecree,
} from '../../../renderer/settings/calendar/decree-form.ts'
import { monthWeeks } from '../../../renderer/settings/calendar/month-grid.ts'
import { skbText } from '../../../renderer/settings/calendar/skb-text.ts'
import { readWindows, weekSum, windowsText } from '../../../renderer/settings/calendar/windows-text.ts'
import { YearGrid } from '../../../renderer/settings/calendar/YearGrid.tsx'
import type { Decree } from '../../../shared/calendar/decree.ts'
import { ordinaryHours, ramadanHours2026 } from '../../../shared/calendar/hours.data.ts'
import { parseSkb } from '../../../shared/calendar/parse-skb.ts'
import { skb2026 } from '../../../shared/calendar/skb-2026.data.ts'

test('March 2026 begins on a Sunday and fills six weeks', () => {
  const weeks = monthWeeks(2026, 3)
  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01'])
  expect(weeks.flat().filter((date) => date !== null)).toHaveLength(31)
})

test('February of a leap year has its 29th', () => {
  expect(monthWeeks(2028, 2).flat()).toContain('2028-02-29')
  expect(monthWeeks(2026, 2).flat()).not.toContain('2026-02-29')
})

test('hours go into text and back', () => {
  const minute = fc.integer({ min: 0, max: 1440 })
  const windows = fc
    .uniqueArray(minute, { minLength: 2, maxLength: 8 })
    .map((all) => all.toSorted((a, b) => a - b))
    .map((all) =>
      Array.from({ length: Math.floor(all.length / 2) }, (_, at) => ({
        from: all[at * 2] ?? 0,
        to: all[at * 2 + 1] ?? 0,
      })),
    )
  fc.assert(
    fc.property(windows, (some) => {
      expect(readWindows(windowsText(some))).toEqual(some)
    }),
  )
})

test('hours are read as people type them, and nothing else is guessed', () => {
  expect(readWindows('7.30-12.00; 13:00 s.d. 16:00')).toEqual([
    { from: 450, to: 720 },
    { from: 780, to: 960 },
  ])
  expect(readWindows('')).toEqual([])
  for (const wrong of ['7-12', '07.30', '07.75-12.00', '08.00-25.00', 'libur']) expect(readWindows(wrong)).toBeNull()
})

test('the ordinary week of the decree adds up to 37 hours and a half', () => {
  expect(weekSum(ordinaryHours.weekly)).toBe('37 jam 30 menit seminggu')
  expect(weekSum(ramadanHours2026.weekly)).toBe('32 jam 30 menit seminggu')
})

test('the SKB of 2026 as text is read back without a problem', () => {
  const { holidays, problems } = parseSkb(skbText(skb2026.holidays), 2026)
  expect(problems).toEqual([])
  expect(holidays).toEqual(skb2026.holidays.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
})

const closing: Decree = {
  id: 'd1',
  kind: 'closing',
  title: 'Upacara',
  number: 'SE 5/2026',
  validFrom: '2026-11-30',
  validTo: '2026-11-30',
  assumed: null,
  windows: [{ from: 450, to: 660 }],
}

test.each([ordinaryHours, ramadanHours2026, closing] as const)(
  '$title goes into its form and out of it unchanged',
  (decree) => {
    const form = decreeFormOf(decree, 'JDIH')
    expect(decreeProblems(form)).toEqual([])
    const { key: _, ...input } = decreeInputOf(form, 'kunci-12345', decree.id, 2026)
    expect(decreeOf({ ...input, id: decree.id })).toEqual({ ...decree, assumed: null })
  },
)

test('a local holiday counts for the year of its date', () => {
  const form = {
    ...emptyDecree('holidays'),
    number: 'SE 1',
    holidays: [{ date: '2027-12-18', kind: 'lokal' as const, name: 'Hari jadi' }],
  }
  expect(decreeProblems(form)).toEqual([])
  expect(decreeInputOf(form, 'kunci-12345', null, 2026)).toMatchObject({
    from: '2027-01-01',
    to: '2027-12-31',
    content: { year: 2027, complete: false },
  })
})

test('an empty form names its fields', () => {
  expect(decreeProblems(emptyDecree('closing')).map((one) => one.path)).toEqual(['number', 'from', 'to'])
  expect(decreeProblems(emptyDecree('workday')).map((one) => one.path)).toEqual(['number', 'from', 'to', 'windows'])
  expect(decreeProblems(emptyDecree('holidays')).map((one) => one.path)).toEqual([
    'number',
    'holidays.0.date',
    'holidays.0.name',
  ])
})

test('hours that cannot be read are refused at their day', () => {
  const form = {
    ...emptyDecree('hours'),
    number: 'Perbup 1',
    from: '2026-01-01',
    week: ['pagi', '', '', '', '', '', ''],
  }
  expect(decreeProblems(form)).toEqual([
    { path: 'week.0', sentence: 'Senin: Tulis jam seperti 07.30–12.00, 13.00–16.00.' },
  ])
})

test('the sentence of a year', () => {
  const days = [
    { date: '2026-01-01', kind: 'LN', name: 'Tahun Baru' },
    { date: '2026-02-16', kind: 'CB', name: 'Imlek' },
    { date: '2026-11-30', kind: 'tutup', name: 'Upacara' },
  ]
  expect(calendarSentence(2026, true, days)).toBe('Kalender 2026: 1 libur nasional, 1 cuti bersama, 1 hari tutup.')
  expect(calendarSentence(2027, false, [])).toContain('belum diisi')
  expect(forceWords('2026-11-30', '2026-11-30')).toBe('30 November 2026')
})

test('a marked day says its kind and its name to screen readers', () => {
  const html = renderToStaticMarkup(
    <YearGrid year={2026} today="2026-03-17" days={[{ date: '2026-03-19', kind: 'LN', name: 'Nyepi' }]} />,
  )
  expect(html).toContain('Libur nasional: Nyepi')
  expect(html.match(/<table/g)).toHaveLength(12)
  expect(html).toContain('aria-current="date"')
})
