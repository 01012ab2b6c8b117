// Parts the pieces of a letter into pages by their measured places, keeping together what the printed page keeps.

/** One piece of the flow: its top and bottom in any one unit, and whether it may not stand last on a page. */
export interface Measured {
  readonly top: number
  readonly bottom: number
  readonly keepNext: boolean
}

/**
 * The index of the first piece of each page, beginning with 0. A piece taller than a page has a page of its own.
 * `height` is the room of a page in the unit of the pieces.
 */
export function pageStarts(pieces: readonly Measured[], height: number): readonly number[] {
  const starts = [0]
  for (let index = 1; index < pieces.length; index += 1) {
    const start = starts.at(-1) ?? 0
    const from = pieces[start]?.top ?? 0
    const bottom = pieces[index]?.bottom ?? 0
    if (bottom - from <= height) continue
    starts.push(turningPoint(pieces, start, index))
  }
  return starts
}

/** Goes back over pieces that want to stay with the next one, but never past the first of the page. */
function turningPoint(pieces: readonly Measured[], start: number, index: number): number {
  let turn = index
  while (turn - 1 > start && pieces[turn - 1]?.keepNext === true) turn -= 1
  return turn
}

/** The pieces of each page as ranges, the end not included. */
export function pageRanges(starts: readonly number[], count: number): readonly (readonly [number, number])[] {
  return starts.map((start, index) => [start, starts[index + 1] ?? count] as const)
}
