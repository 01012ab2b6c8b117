// Our own check of a DOCX over all its parts: what makes Word say "unreadable content" and schema checks do not see.
import { unzipSync } from 'fflate'
import type { LintProblem, OpenedPackage } from './package.ts'
import { checkParts } from './parts.ts'
import { checkRelations } from './relations.ts'
import { readXml, type XmlElement } from './xml.ts'
import { zipEntries } from './zip-entries.ts'

/** What is wrong with a DOCX; empty where nothing is. Never throws, whatever the bytes are. */
export function lintDocx(bytes: Uint8Array): readonly LintProblem[] {
  const entries = zipEntries(bytes)
  if (entries === null) return [{ rule: 'zip', part: '', detail: 'no readable ZIP directory' }]
  const doubled = entries.map((entry) => entry.name).filter((name, index, all) => all.indexOf(name) !== index)
  const files = unzipped(bytes)
  if (files === null) return [{ rule: 'zip', part: '', detail: 'an entry cannot be unpacked' }]
  const problems: LintProblem[] = doubled.map((part) => ({
    rule: 'duplicate_entry',
    part,
    detail: 'stands twice in the ZIP',
  }))
  const trees = new Map<string, XmlElement>()
  for (const [part, data] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(part)) continue
    const text = decoded(data)
    if (text === null) {
      problems.push({ rule: 'xml_character', part, detail: 'not UTF-8' })
      continue
    }
    problems.push(...characterProblems(part, text))
    const read = readXml(text.replace(/^\ufeff/, ''))
    if (read.ok) trees.set(part, read.root)
    else problems.push({ rule: 'well_formed', part, detail: read.reason })
  }
  const opened: OpenedPackage = { names: new Set(Object.keys(files)), trees }
  return [...problems, ...checkParts(opened), ...checkRelations(opened)]
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes)
  } catch {
    return null
  }
}

function decoded(data: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
  } catch {
    return null
  }
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

function characterProblems(part: string, text: string): readonly LintProblem[] {
  const found = forbidden.exec(text)?.[0] ?? referencedCharacter(text)
  return found === null
    ? []
    : [{ rule: 'xml_character', part, detail: `U+${(found.codePointAt(0) ?? 0).toString(16)} is outside XML 1.0` }]
}

/** A forbidden character written as a reference, such as `&#1;`. */
function referencedCharacter(text: string): string | null {
  for (const match of text.matchAll(/&#(?:x([\da-fA-F]+)|(\d+));/g)) {
    const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)
    if (code > 0x10ffff || forbidden.test(String.fromCodePoint(code)))
      return String.fromCodePoint(Math.min(code, 0xfffe))
  }
  return null
}
