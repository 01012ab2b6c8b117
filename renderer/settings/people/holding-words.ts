// A holding in words: capacity, span, whether it is in force today.
import { dateInWords } from '../../../shared/calendar/format.ts'
import type { HoldingView } from '../../../shared/contract/settings-records.ts'

export const capacityOptions = [
  { value: 'definitif', label: 'Definitif' },
  { value: 'plt', label: 'Plt.', help: 'Jabatan kosong, belum ada pejabat definitif.' },
  { value: 'plh', label: 'Plh.', help: 'Pejabat definitif berhalangan sementara; selalu berbatas waktu.' },
  { value: 'an', label: 'a.n.', help: 'Menandatangani atas nama, satu tingkat di bawah.' },
  { value: 'ub', label: 'u.b.', help: 'Untuk beliau, dua tingkat di bawah.' },
] as const

export type Capacity = HoldingView['capacity']

const prefixes: Readonly<Record<Capacity, string>> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
  an: 'a.n. ',
  ub: 'u.b. ',
}

/** "Plh. Kepala Dinas". */
export function heldAs(capacity: Capacity, title: string): string {
  return `${prefixes[capacity]}${title}`
}

export type Standing = 'now' | 'coming' | 'past'

export function standingOf({ from, to }: Pick<HoldingView, 'from' | 'to'>, today: string): Standing {
  if (from > today) return 'coming'
  return to !== null && to < today ? 'past' : 'now'
}

/** "sejak 3 Januari 2022", "2 Februari 2026 sampai 6 Februari 2026". */
export function spanWords({ from, to }: Pick<HoldingView, 'from' | 'to'>): string {
  return to === null ? `sejak ${dateInWords(from)}` : `${dateInWords(from)} sampai ${dateInWords(to)}`
}

/** In force first, then what comes, then what is past, the newest first. */
export function inOrderOfStanding(holdings: readonly HoldingView[], today: string): readonly HoldingView[] {
  const order = { now: 0, coming: 1, past: 2 } as const
  return holdings.toSorted(
    (a, b) => order[standingOf(a, today)] - order[standingOf(b, today)] || b.from.localeCompare(a.from, 'en'),
  )
}
