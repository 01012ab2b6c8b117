// The profile of the office while it is typed: what it holds, what is wrong with it, where the problem shows.
import { profileProblems } from '../../../shared/office/profile-problems.ts'
import { type OfficeProfile, officeProfileSchema } from '../../../shared/office/schema.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'

/** What every page of the profile is given. */
export interface ProfileForm {
  readonly profile: OfficeProfile
  readonly set: (change: Partial<OfficeProfile>) => void
  /** The sentence of a path such as `kop.region`; paths below it count where `deep` is true. */
  readonly error: (path: string, deep?: boolean) => string | undefined
  readonly readOnly: boolean
}

/** In the order of the schema; paths as the server names them, without the leading `profile.`. */
export function typedProblems(profile: OfficeProfile): readonly Problem[] {
  const parsed = officeProfileSchema.safeParse(profile)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message }))
  return profileProblems(parsed.data)
}

/** The server's problems at the fields of the page. */
export function fieldProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ path, sentence }) => ({ path: path.replace(/^profile\./, ''), sentence }))
}

export function problemAt(problems: readonly Problem[], path: string, deep: boolean): string | undefined {
  return problems.find((one) => one.path === path || (deep && one.path.startsWith(`${path}.`)))?.sentence
}
