// Parts a line at the words that stand in bold, such as the asked names.

export interface Piece {
  readonly text: string
  readonly strong: boolean
}

/** The longest word wins; a word inside another name stays plain. */
export function piecesOf(line: string, strong: readonly string[]): readonly Piece[] {
  const words = strong.filter((word) => word !== '').toSorted((a, b) => b.length - a.length)
  if (words.length === 0 || line === '') return [{ text: line, strong: false }]
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  return line
    .split(new RegExp(`(?<![\\w.-])(${escaped})(?![\\w-]|\\.\\w)`, 'u'))
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, strong: words.includes(piece) }))
}

/** The paragraphs of a text: one for each line that is not blank. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
