// What the lists on the page of names are given.
import type { NameRules } from '../../../shared/contract/settings-records.ts'
import type { NameEdits } from './name-edits.ts'

export interface NamePartProps {
  readonly saved: NameRules
  readonly edits: NameEdits
  readonly set: (change: Partial<NameEdits>) => void
  readonly readOnly: boolean
  /** Tells what is typed in a field and not added yet; empty where nothing is. */
  readonly unsent: (field: string, typed: string) => void
  readonly error: (field: string) => string | undefined
}
