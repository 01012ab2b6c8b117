// docs/asvs.md answers every requirement of ASVS 5.0.0 levels 1 and 2 once, and every path that it names is real.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/asvs.md', root), 'utf8')

/** Last numbers of each section with the level 3 ones left out, as the standard's own list has them. */
const sections = `
  1.1: 1-2 | 1.2: 1-9 | 1.3: 1-11 | 1.4: 1-3 | 1.5: 1-2
  2.1: 1-3 | 2.2: 1-3 | 2.3: 1-4 | 2.4: 1
  3.2: 1-2 | 3.3: 1-4 | 3.4: 1-6 | 3.5: 1-5 | 3.7: 1-2
  4.1: 1-3 | 4.2: 1 | 4.3: 1-2 | 4.4: 1-4
  5.1: 1 | 5.2: 1-3 | 5.3: 1-2 | 5.4: 1-3
  6.1: 1-3 | 6.2: 1-12 | 6.3: 1-4 | 6.4: 1-4 | 6.5: 1-5 | 6.6: 1-3 | 6.8: 1-4
  7.1: 1-3 | 7.2: 1-4 | 7.3: 1-2 | 7.4: 1-5 | 7.5: 1-2 | 7.6: 1-2
  8.1: 1-2 | 8.2: 1-3 | 8.3: 1 | 8.4: 1
  9.1: 1-3 | 9.2: 1-4
  10.1: 1-2 | 10.2: 1-2 | 10.3: 1-4 | 10.4: 1-11 | 10.5: 1-5 | 10.6: 1-2 | 10.7: 1-3
  11.1: 1-2 | 11.2: 1-3 | 11.3: 1-3 | 11.4: 1-4 | 11.5: 1 | 11.6: 1
  12.1: 1-3 | 12.2: 1-2 | 12.3: 1-4
  13.1: 1 | 13.2: 1-5 | 13.3: 1-2 | 13.4: 1-5
  14.1: 1-2 | 14.2: 1-4 | 14.3: 1-3
  15.1: 1-3 | 15.2: 1-3 | 15.3: 1-7
  16.1: 1 | 16.2: 1-5 | 16.3: 1-4 | 16.4: 1-3 | 16.5: 1-3
  17.1: 1 | 17.2: 1-4 | 17.3: 1-2
`

const wanted = sections
  .trim()
  .split(/\s*[|\n]\s*/)
  .flatMap((section) => {
    const [, name = '', first = '', last = first] = /^([\d.]+): (\d+)(?:-(\d+))?$/.exec(section) ?? []
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${name}.${Number(first) + index}`)
  })

const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test('every requirement stands in one row', () => {
  const answered = rows.flatMap((cells) => (cells[1] ?? '').split(', '))
  expect(answered.toSorted()).toEqual(wanted.toSorted())
})

test('every row says whether it is met, and what is met says where', () => {
  const states = new Set(['met', 'part', 'no', 'n/a'])
  expect(rows.filter((cells) => !states.has(cells[4] ?? '') || (cells[5] ?? '') === '')).toEqual([])
})

test('every test and file that is named is there', () => {
  const named = [...page.matchAll(/\b(?:tests|electron|shared|renderer)\/[\w./-]*\w/g)].map((match) => match[0])
  expect(named.length).toBeGreaterThan(150)
  expect([...new Set(named)].filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})
