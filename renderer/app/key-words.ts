// Keys as they are printed on the keyboard.
const printed: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** `Ctrl+k` as Ctrl and K. */
export function keysInWords(key: string): readonly string[] {
  return key.split('+').map((part) => printed[part] ?? (part.length === 1 ? part.toUpperCase() : part))
}
