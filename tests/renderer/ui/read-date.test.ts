// Dates and times as people type them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, shownNumber } from '../../../renderer/ui/NumberField.tsx'
import { readDate, readTime, typedDate } from '../../../renderer/ui/read-date.ts'

const today = '2026-03-17'

test.each([
  ['17/3/2026', '2026-03-17'],
  ['17-3-26', '2026-03-17'],
  ['17.03.2026', '2026-03-17'],
  ['17 maret', '2026-03-17'],
  ['5 Agustus 2025', '2025-08-05'],
  ['5 agu', '2026-08-05'],
  ['3/4', '2026-04-03'],
  ['kemarin', '2026-03-16'],
  ['hari ini', '2026-03-17'],
  ['besok', '2026-03-18'],
  ['2026-02-28', '2026-02-28'],
])('%s is %s', (typed, date) => {
  expect(readDate(typed, today)).toBe(date)
})

test.each(['', '30/2/2026', '32/1/2026', '17/13/2026', 'nanti', '17', '1/1/1', '17 mei mei'])(
  '%s is no date',
  (typed) => {
    expect(readDate(typed, today)).toBeNull()
  },
)

test('what the field shows of a date reads back as that date', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10)
      expect(readDate(typedDate(date), today)).toBe(date)
    }),
  )
})

test.each([
  ['14.30', '14:30'],
  ['14:30', '14:30'],
  ['1430', '14:30'],
  ['9', '09:00'],
  ['9.05', '09:05'],
  ['0', '00:00'],
])('%s is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each(['', '24.00', '12.60', 'siang', '12.5'])('%s is no time', (typed) => {
  expect(readTime(typed)).toBeNull()
})

test('a number may be grouped with dots, and is nothing else', () => {
  expect(readNumber('1.000')).toBe(1000)
  expect(readNumber(' 5 ')).toBe(5)
  for (const typed of ['', '5 GB', '-1', '1,5', '1.00']) expect(readNumber(typed)).toBeNull()
})

test('what is typed stays while it means the value, and a value set from outside takes its place', () => {
  expect(shownNumber('1.000', 1000)).toBe('1.000')
  expect(shownNumber('abc', null)).toBe('abc')
  expect(shownNumber('', 0)).toBe('')
  expect(shownNumber('7', 12)).toBe('12')
  expect(shownNumber('', 12)).toBe('12')
})
