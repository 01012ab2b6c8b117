// Files stay short: median 70 lines at most, nine in ten under 220, none over 400; data files aside.
import { expect, test } from 'vitest'
import { sources } from '../support/architecture/sources.ts'

const isData = (path: string) => /(^|\/)(definitions|migrations)\//.test(path) || /\.data\.tsx?$/.test(path)

const sizes = sources()
  .filter(({ path }) => !isData(path))
  .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  .toSorted((a, b) => a.lines - b.lines)

test('the median file has at most 70 lines', () => {
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(70)
})

test('nine in ten have fewer than 220 lines', () => {
  expect(sizes[Math.floor(sizes.length * 0.9)]?.lines).toBeLessThan(220)
})

test('none has more than 400', () => {
  expect(sizes.filter(({ lines }) => lines > 400)).toEqual([])
})
