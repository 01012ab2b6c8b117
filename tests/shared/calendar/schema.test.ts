// What a calendar must look like before anything is computed with it.
import { describe, expect, it } from 'vitest'
import { decreeSchema, officeCalendarSchema } from '../../../shared/calendar/schema.ts'
import { closing, office, withDecrees } from '../../support/calendars.ts'

function sentences(value: unknown): readonly string[] {
  const parsed = decreeSchema.safeParse(value)
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
}

const [hours] = office.decrees

it('the calendar of a new office is sound and survives JSON', () => {
  const stored: unknown = JSON.parse(JSON.stringify(office))
  expect(officeCalendarSchema.parse(stored)).toEqual(office)
})

it('2026 ships 17 national holidays and 8 cuti bersama', () => {
  const holidays = office.decrees.flatMap((decree) => (decree.kind === 'holidays' ? decree.holidays : []))
  expect(holidays.filter((it) => it.kind === 'LN')).toHaveLength(17)
  expect(holidays.filter((it) => it.kind === 'CB').map((it) => it.date)).toEqual(
    ['02-16', '03-18', '03-20', '03-23', '03-24', '05-15', '05-28', '12-24'].map((day) => `2026-${day}`),
  )
})

describe('refuses', () => {
  it.each([
    ['a window over midnight', { ...closing('2026-01-06', '2026-01-06'), windows: [{ from: 1380, to: 60 }] }],
    [
      'windows that overlap',
      {
        ...closing('2026-01-06', '2026-01-06'),
        windows: [
          { from: 450, to: 720 },
          { from: 700, to: 960 },
        ],
      },
    ],
    ['a date that does not exist', closing('2026-02-30', '2026-03-01')],
    ['an end before the beginning', closing('2026-01-07', '2026-01-06')],
    ['a closing without an end', { ...closing('2026-01-06', '2026-01-06'), validTo: null }],
    ['a week of six days', { ...hours, weekly: [[], [], [], [], [], []] }],
    ['a workday without hours', { ...closing('2026-01-10', '2026-01-10'), kind: 'workday', windows: [] }],
    ['a decree without a number', { ...closing('2026-01-06', '2026-01-06'), number: ' ' }],
    ['half a minute', { ...closing('2026-01-06', '2026-01-06'), windows: [{ from: 450.5, to: 720 }] }],
  ])('%s', (_, decree) => {
    expect(sentences(decree)).not.toEqual([])
  })

  it('a holiday outside the year of its decree, with the remedy', () => {
    const skb = office.decrees.find((it) => it.kind === 'holidays')
    expect(sentences({ ...skb, year: 2027 })[0]).toBe(
      'Tanggal ini di luar tahun 2027. Perbaiki tanggalnya atau tahun keputusannya.',
    )
  })

  it('two decrees with one id, and a calendar without ordinary hours', () => {
    expect(
      officeCalendarSchema.safeParse(
        withDecrees(closing('2026-01-06', '2026-01-06'), closing('2026-01-06', '2026-01-06')),
      ).success,
    ).toBe(false)
    expect(officeCalendarSchema.safeParse({ ...office, decrees: office.decrees.slice(1) }).success).toBe(false)
    expect(officeCalendarSchema.safeParse({ ...office, zone: 'Europe/Paris' }).success).toBe(false)
  })
})
