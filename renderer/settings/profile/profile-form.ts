// The profile of the office while it is typed: what it holds, what is wrong with it, where the problem shows.
import { profileProblems } from '../../../shared/office/profile-problems.ts'
import { type OfficeProfile, officeProfileSchema } from '../../../shared/office/schema.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'

/** What every page of the profile is given. */
export interface ProfileForm {
  readonly profile: OfficeProfile
  readonly set: (change: Partial<OfficeProfile>) => void
  /** The sentence for a field such as `kop.region`. */
  readonly error: (field: string) => string | undefined
  readonly readOnly: boolean
}

/** The logo in force: its document and what the profile names it by; null where there is none. */
export interface SavedLogo {
  readonly id: string | null
  readonly sha256: string | null
}

/** In the order of the schema; paths are ids of the fields. */
export function typedProblems(profile: OfficeProfile): readonly Problem[] {
  const parsed = officeProfileSchema.safeParse(profile)
  if (parsed.success) return fieldProblems(profileProblems(parsed.data))
  return fieldProblems(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message })))
}

/** Problems as the schema or the server names them, at the fields of the pages. */
export function fieldProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ path, sentence }) => ({ path: fieldOf(path.replace(/^profile\./, '')), sentence }))
}

const fields: readonly (readonly [RegExp, string])[] = [
  [/^(zones|sopApproval)\.\d+$/, '$1'],
  [/^(numbering\.\w+Format)$/, '$1.pattern'],
  [/^(complaintChannels\.\d+)\.\w+$/, '$1.contact'],
  [/^(work\.grounds\.\d+)\.sentence$/, '$1'],
  [/^(work\.checklist\.\d+)\.key$/, '$1.label'],
]

function fieldOf(path: string): string {
  const [shape, field] = fields.find(([one]) => one.test(path)) ?? []
  return shape === undefined || field === undefined ? path : path.replace(shape, field)
}

export function problemAt(problems: readonly Problem[], path: string): string | undefined {
  return problems.find((one) => one.path === path)?.sentence
}
