// The words by which two texts differ, for somebody who has read the one and is to read the other.

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Words with the spaces behind them; the longest common row of words stays, what is neither is left out or added. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  const lengths = commonLengths(a, b)
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = a[i]
    const right = b[j]
    if (left !== undefined && right !== undefined && left.trim() === right.trim()) {
      push(parts, 'same', right)
      i += 1
      j += 1
    } else if (right === undefined || (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      push(parts, 'removed', left ?? '')
      i += 1
    } else {
      push(parts, 'added', right)
      j += 1
    }
  }
  return parts
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** Lengths of the longest common row of words from each pair of places to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = a[i]?.trim() === b[j]?.trim()
      const row = rows[i]
      if (row !== undefined)
        row[j] = same ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1)
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
  else parts.push({ kind, text })
}
