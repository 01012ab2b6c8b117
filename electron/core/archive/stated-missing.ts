// What the archivist says is missing and why, whatever shape the screen sent it in, as lines of text.
import type { Json } from '../../../shared/json.ts'
import { isObject, textOf } from '../log/body.ts'

/** One line each: "Pindaian berita acara: tidak pernah dicetak". Accepts text, a list, or an object of reasons. */
export function statedMissing(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null || typeof value === 'boolean') return []
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return lines(value)
  if (Array.isArray(value)) return value.flatMap((one: Json) => (isObject(one) ? entry(one) : statedMissing(one)))
  return Object.entries(value).flatMap(([what, why]) => joined(what, typeof why === 'string' ? why : ''))
}

function entry(one: { readonly [key: string]: Json }): readonly string[] {
  return joined(textOf(one, 'what') || textOf(one, 'label'), textOf(one, 'reason') || textOf(one, 'why'))
}

function joined(what: string, why: string): readonly string[] {
  const text = [what.trim(), why.trim()].filter((part) => part !== '').join(': ')
  return text === '' ? [] : [text]
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
