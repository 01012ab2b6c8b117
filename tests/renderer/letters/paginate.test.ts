// Pages of a letter: every piece once and in order, no page over its room, headings with what they head.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Measured, pageRanges, pageStarts } from '../../../renderer/letters/page/paginate.ts'

/** Pieces under each other, from their heights. */
function flow(heights: readonly number[], keepNext: readonly number[] = []): readonly Measured[] {
  let top = 0
  return heights.map((height, index) => {
    const piece = { top, bottom: top + height, keepNext: keepNext.includes(index) }
    top += height
    return piece
  })
}

describe('a page', () => {
  test('ends where the next piece has no room', () => {
    expect(pageStarts(flow([100, 100, 100]), 250)).toEqual([0, 2])
  })

  test('does not end with a heading', () => {
    expect(pageStarts(flow([100, 100, 40, 100], [2]), 250)).toEqual([0, 2])
  })

  test('is given to a piece that is taller than any page', () => {
    expect(pageStarts(flow([50, 400, 50]), 250)).toEqual([0, 1, 2])
  })

  test('never loses or repeats a piece, and is overfull only with a single piece or what must stay together', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(heights, (tall) => {
        const pieces = flow(tall)
        const ranges = pageRanges(pageStarts(pieces, 200), pieces.length)
        expect(ranges.flatMap(([from, to]) => tall.slice(from, to))).toEqual(tall)
        for (const [from, to] of ranges) {
          const used = tall.slice(from, to).reduce((sum, height) => sum + height, 0)
          expect(to - from === 1 || used <= 200).toBe(true)
        }
      }),
    )
  })

  test('is one where there is nothing', () => {
    expect(pageStarts([], 200)).toEqual([0])
  })
})
