// A holding while it is typed, what it lacks, and the input that it makes.
import { isDateText } from '../../../shared/calendar/dates.ts'
import type { HoldingView } from '../../../shared/contract/settings-records.ts'
import { holdingSchema } from '../../../shared/office/schema.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import type { Capacity } from './holding-words.ts'

export interface HoldingDraft {
  readonly personId: string | null
  readonly post: HoldingView['post'] | null
  readonly capacity: Capacity
  readonly from: string
  readonly to: string
  readonly sk: string
  readonly note: string
}

export function emptyHolding(personId: string | null, post: HoldingView['post'] | null, today: string): HoldingDraft {
  return { personId, post, capacity: 'definitif', from: today, to: '', sk: '', note: '' }
}

export function draftOf({ personId, post, capacity, from, to, sk, note }: HoldingView): HoldingDraft {
  return { personId, post, capacity, from, to: to ?? '', sk, note }
}

/** The office's own rules, with the fields as paths. */
export function holdingProblems(form: HoldingDraft): readonly Problem[] {
  const found: Problem[] = []
  if (form.personId === null) found.push({ path: 'personId', sentence: 'Pilih pejabatnya.' })
  if (form.post === null) found.push({ path: 'post', sentence: 'Pilih jabatannya.' })
  if (!isDateText(form.from)) found.push({ path: 'from', sentence: 'Isi tanggal mulainya.' })
  if (form.to !== '' && !isDateText(form.to))
    found.push({ path: 'to', sentence: 'Tulis tanggal yang ada di kalender, atau kosongkan.' })
  if (found.length > 0) return found
  const parsed = holdingSchema.safeParse({ ...form, id: 'x', to: form.to === '' ? null : form.to })
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), sentence: message }))
}

/** Null while something is missing. */
export function holdingInputOf(form: HoldingDraft, key: string, id: string | null) {
  const { personId, post, to, ...rest } = form
  if (personId === null || post === null) return null
  return { key, id, personId, post, to: to === '' ? null : to, ...rest }
}
