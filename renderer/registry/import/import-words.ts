// The import in words: what was read, what would be entered, how a row stands.
import type { ImportLineView } from '../../../shared/contract/register-import.ts'

export const lineStates = [
  { value: 'all', label: 'semua' },
  { value: 'wrong', label: 'salah' },
  { value: 'new', label: 'baru' },
  { value: 'known', label: 'sudah ada' },
] as const

export type LineFilter = (typeof lineStates)[number]['value']

export interface ImportCounts {
  readonly new: number
  readonly known: number
  readonly wrong: number
}

/** "300 nama baru akan dicatat, 4 sudah ada, 8 baris salah." */
export function previewSentence({ new: fresh, known, wrong }: ImportCounts): string {
  const first = fresh === 0 ? 'Tidak ada nama baru' : `${fresh} nama baru akan dicatat`
  return `${[first, ...(known > 0 ? [`${known} sudah ada`] : []), ...(wrong > 0 ? [`${wrong} baris salah`] : [])].join(', ')}.`
}

export const kindWords = { excel: 'Excel', csv: 'CSV', zone: 'Berkas zona' } as const

export function stateWords(state: ImportLineView['state']): string {
  return lineStates.find((one) => one.value === state)?.label ?? ''
}
