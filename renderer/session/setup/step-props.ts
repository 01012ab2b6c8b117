// What every step of the first start is given.
import type { Problem } from '../../ui/ErrorSummary.tsx'
import type { SetupForm } from './setup-form.ts'

export interface StepProps {
  readonly form: SetupForm
  readonly set: (change: Partial<SetupForm>) => void
  readonly problems: readonly Problem[]
}
