// Contact data as it is shown until somebody asks for it: enough to recognise, too little to use.
import type { Json, JsonObject } from '../json.ts'

/** Names and posts stand in letters anyway; numbers and addresses keep only their end. */
const shown: ReadonlySet<string> = new Set(['name', 'position', 'post', 'unit'])

/** Every part of a record by itself; what is no text is left out. */
export function maskedRecord(content: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, maskedPart(key, value)]))
}

function maskedPart(key: string, value: Json): Json {
  if (typeof value !== 'string' || shown.has(key)) return typeof value === 'string' ? value : null
  return masked(value)
}

/** "•••111" of a number, "s•••@contoh.go.id" of an address, dots alone of what is short. */
export function masked(value: string): string {
  const text = value.trim()
  if (text === '') return ''
  const at = text.lastIndexOf('@')
  if (at > 0) return `${Array.from(text)[0] ?? ''}•••${text.slice(at)}`
  const signs = Array.from(text)
  return signs.length < 6 ? '•••' : `•••${signs.slice(-3).join('')}`
}
