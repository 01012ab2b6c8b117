// Reads JSON that a stranger wrote: broken text and endless nesting are answers, not exceptions.

const deepest = 60

/** The value, or null where the text is no JSON, no UTF-8 or nested deeper than any form of ours. */
export function readJson(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return isShallow(value) ? { value } : null
  } catch {
    return null
  }
}

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return true
}
