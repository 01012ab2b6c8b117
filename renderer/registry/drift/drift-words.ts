// Drift in words: the kinds of difference, and the sentence that opens the screen.
import type { DriftItemView } from '../../../shared/contract/drift.ts'
import type { Tone } from '../../ui/tone.ts'

export const driftKinds = [
  { value: 'all', label: 'semua' },
  { value: 'missing', label: 'hilang' },
  { value: 'changed', label: 'berubah' },
  { value: 'unregistered', label: 'tak terdaftar' },
  { value: 'dangling', label: 'menggantung' },
  { value: 'ignored', label: 'dilewati' },
] as const

export type DriftFilter = (typeof driftKinds)[number]['value']

export function kindWords(kind: DriftItemView['kind']): string {
  return driftKinds.find((one) => one.value === kind)?.label ?? ''
}

export const kindTones: Readonly<Record<DriftItemView['kind'], Tone>> = {
  missing: 'late',
  changed: 'warning',
  unregistered: 'warning',
  dangling: 'late',
}

/** "20 nama berbeda antara zona dan register: 17 tak terdaftar, 3 menggantung." */
export function driftSentence(items: readonly DriftItemView[]): string {
  const counted = items.filter(({ ignored }) => ignored === null)
  if (counted.length === 0) return 'Zona sama dengan register.'
  const parts = driftKinds
    .map(({ value, label }) => ({ label, count: counted.filter(({ kind }) => kind === value).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`)
  return `${counted.length} nama berbeda antara zona dan register: ${parts.join(', ')}.`
}

export function shownItems(items: readonly DriftItemView[], filter: DriftFilter): readonly DriftItemView[] {
  if (filter === 'ignored') return items.filter(({ ignored }) => ignored !== null)
  return items.filter(({ kind, ignored }) => ignored === null && (filter === 'all' || filter === kind))
}
