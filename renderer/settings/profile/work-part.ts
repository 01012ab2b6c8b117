// What a part of the page Cara kerja is given.
import type { OfficeProfile } from '../../../shared/office/schema.ts'
import type { ProfileForm } from './profile-form.ts'

export interface WorkPartProps {
  readonly form: ProfileForm
  readonly set: (part: Partial<OfficeProfile['work']>) => void
}
