// The one way to write a value down before it is hashed: sorted keys, NFC text, integers only, fields with their length.
import { hash } from 'node:crypto'
import type { Json, JsonObject } from '../../../shared/json.ts'

/**
 * JSON text that is the same for equal values: keys sorted by code unit, strings in NFC and well formed.
 * @throws RangeError for a number that is no safe integer: such a value has no business in the log.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return JSON.stringify(plain(value))
  if (typeof value === 'number') return integer(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  return `{${members(value).join(',')}}`
}

function members(value: JsonObject): string[] {
  const pairs = Object.entries(value).map(([key, entry]) => [plain(key), entry] as const)
  pairs.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
  return pairs.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value)
}

function plain(text: string): string {
  return text.toWellFormed().normalize('NFC')
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`the log holds integers only, not ${value}`)
  return Object.is(value, -0) ? '0' : String(value)
}

/** Fields one after the other, each with its length, so that no two lists of fields read the same. */
export function lengthPrefixed(fields: readonly (string | number | null)[]): string {
  return fields.map((field) => (field === null ? '-' : prefixed(String(field)))).join('')
}

function prefixed(text: string): string {
  return `${text.length}:${text}`
}

/** SHA-256 in lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}
