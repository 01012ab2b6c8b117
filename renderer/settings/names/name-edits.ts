// What was changed on the page of names and is not saved yet: kept as changes, so that it fits whatever stands there meanwhile.
import type { NameRules } from '../../../shared/contract/settings-records.ts'
import { namePolicySchema } from '../../../shared/naming/policy.ts'
import { namePolicyProblems } from '../../../shared/naming/policy-problems.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'

export type ReservedEntry = NameRules['reserved'][number]
export type BannedEntry = NameRules['banned'][number]

/** Null is a number that cannot be read. */
export type RuleEdits = {
  readonly minimumLength?: number | null
  readonly longFrom?: number | null
  readonly quarantineDays?: number | null
  readonly districtPattern?: string
}

export type NameEdits = {
  readonly rules: RuleEdits
  readonly reserved: readonly ReservedEntry[]
  /** Labels that are taken out. */
  readonly notReserved: readonly string[]
  readonly banned: readonly BannedEntry[]
  readonly notBanned: readonly string[]
}

export const noEdits: NameEdits = { rules: {}, reserved: [], notReserved: [], banned: [], notBanned: [] }

/** The rules with the changes, or what is wrong with them at its field. */
export function withEdits(saved: NameRules, edits: NameEdits): NameRules | readonly Problem[] {
  const typed = {
    ...saved,
    ...edits.rules,
    reserved: [...saved.reserved.filter(({ label }) => !edits.notReserved.includes(label)), ...edits.reserved],
    banned: [...saved.banned.filter(({ text }) => !edits.notBanned.includes(text)), ...edits.banned],
  }
  const read = namePolicySchema.safeParse(typed)
  if (!read.success) return read.error.issues.map((issue) => atField(issue.path.join('.'), sentenceOf(typed, issue)))
  const problems = namePolicyProblems(read.data)
  return problems.length > 0 ? problems.map(({ path, sentence }) => atField(path, sentence)) : read.data
}

/** Problems as the schema or the server names them, at the fields of the page. */
export function atField(path: string, sentence: string): Problem {
  const field = path.replace(/^policy\./, '')
  if (field.startsWith('reserved')) return { path: 'reserved.label', sentence }
  if (field.startsWith('banned')) return { path: 'banned.text', sentence }
  return { path: field, sentence }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function sentenceOf(typed: object, { path, message }: Issue): string {
  const [field] = path
  const value: unknown = Object.entries(typed).find(([key]) => key === field)?.[1]
  return value === null ? 'Tulis angka bulat, misalnya 5.' : message
}

/** A label is taken out: an unsaved one goes, a saved one is marked. */
export function without<E>(
  word: string,
  wordOf: (entry: E) => string,
  added: readonly E[],
  removed: readonly string[],
): { readonly added: readonly E[]; readonly removed: readonly string[] } {
  const kept = added.filter((entry) => wordOf(entry) !== word)
  if (kept.length < added.length) return { added: kept, removed }
  return { added, removed: removed.includes(word) ? removed : [...removed, word] }
}

/** The changes in words; empty where nothing changed: "2 nama cadangan ditambah, 1 kata terlarang dihapus, aturan". */
export function editsInWords(saved: NameRules, edits: NameEdits): string {
  const changed = ruleKeys.filter((key) => edits.rules[key] !== undefined && edits.rules[key] !== saved[key])
  return [
    ...changed.map((key) => ruleWords[key]),
    counted(edits.reserved.length, 'nama cadangan ditambah'),
    counted(edits.notReserved.length, 'nama cadangan dihapus'),
    counted(edits.banned.length, 'kata terlarang ditambah'),
    counted(edits.notBanned.length, 'kata terlarang dihapus'),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`
}

const ruleKeys = ['minimumLength', 'longFrom', 'districtPattern', 'quarantineDays'] as const

const ruleWords: Readonly<Record<(typeof ruleKeys)[number], string>> = {
  minimumLength: 'panjang paling sedikit',
  longFrom: 'batas nama panjang',
  districtPattern: 'pola nama kecamatan',
  quarantineDays: 'masa karantina',
}
