// Keys of the lines that people add: a word with the first number that is free.

/** `syarat_1` where no line has it yet. */
export function keyFor(word: string, lines: readonly { readonly key: string }[]): string {
  const taken = new Set(lines.map((line) => line.key))
  for (let number = 1; ; number += 1) {
    const key = `${word}_${number}`
    if (!taken.has(key)) return key
  }
}
