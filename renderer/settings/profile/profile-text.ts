// Ties a plain text of the profile to its field.
import type { ProfileForm } from './profile-form.ts'

export type TextKey =
  | 'regionName'
  | 'officeName'
  | 'shortName'
  | 'address'
  | 'postCode'
  | 'phone'
  | 'fax'
  | 'email'
  | 'website'
  | 'place'

export function profileText({ profile, set, error }: ProfileForm, key: TextKey) {
  return {
    id: key,
    value: profile[key],
    onChange: (value: string) => set({ [key]: value }),
    error: error(key),
    maxLength: 200,
  }
}
