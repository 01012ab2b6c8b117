// Looks at a PDF without running any of it: a true beginning, a true ending, and how many pages it says it has.
import { inflateSync } from 'node:zlib'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type GateFault, gateFault } from './fault.ts'

const tailLength = 1_024
const longestDictionary = 262_144
const largestObjectStream = 20 * 1_048_576
const largestInflated = 100 * 1_048_576

/** `pages` is null where the file is encrypted and does not show them. */
export function checkPdf(bytes: Uint8Array): Result<{ readonly pages: number | null }, GateFault> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!/startxref\s+\d+\s+%%EOF/.test(text.slice(-tailLength - 64))) return fail(gateFault('pdf_false_ending'))
  const pages = countPages(`${text}\n${objectStreams(bytes, text)}`)
  if (pages > 0) return ok({ pages })
  return /\/Encrypt\b/.test(text) ? ok({ pages: null }) : fail(gateFault('pdf_damaged'))
}

/** The page tree's own count where there is one, else the number of page objects. */
function countPages(text: string): number {
  let counted = 0
  for (const match of text.matchAll(/\/Type\s*\/Pages\b/g)) {
    const count = /\/Count\s+(\d+)/.exec(dictionaryAround(text, match.index))
    counted = Math.max(counted, Number(count?.[1] ?? 0))
  }
  return counted > 0 ? counted : (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length
}

/** The `<< … >>` that an index lies in, as far as it is of a sensible length. */
function dictionaryAround(text: string, index: number): string {
  const start = unmatched(text, index, -1, '<<', '>>')
  const end = unmatched(text, index, 1, '>>', '<<')
  return text.slice(start, end)
}

/** The next `mark` in a direction that has no partner on the way. */
function unmatched(text: string, from: number, direction: 1 | -1, mark: string, partner: string): number {
  let depth = 0
  let at = from
  while (at >= 0 && at < text.length && Math.abs(at - from) < longestDictionary) {
    const found = text.startsWith(mark, at) ? -1 : text.startsWith(partner, at) ? 1 : 0
    depth += found
    if (depth < 0) return at
    at += found === 0 ? direction : 2 * direction
  }
  return at
}

/** Newer files keep the page tree in compressed object streams. */
function objectStreams(bytes: Uint8Array, text: string): string {
  const found: string[] = []
  let total = 0
  for (const match of text.matchAll(/\/Type\s*\/ObjStm\b/g)) {
    const keyword = text.indexOf('stream', match.index)
    const end = text.indexOf('endstream', keyword)
    if (keyword < 0 || end < 0 || total > largestInflated) break
    const start = keyword + (text.startsWith('stream\r\n', keyword) ? 8 : 7)
    const plain = inflated(bytes.subarray(start, end))
    total += plain.length
    found.push(plain)
  }
  return found.join('\n')
}

function inflated(stream: Uint8Array): string {
  try {
    return inflateSync(stream, { maxOutputLength: largestObjectStream }).toString('latin1')
  } catch {
    return ''
  }
}
