// The filters of Permohonan between the words of the address and the question to the API.
import type { AddressWords } from '../app/address.ts'

export const statusWords = [
  { value: 'all', label: 'semua' },
  { value: 'open', label: 'berjalan' },
  { value: 'paused', label: 'menunggu' },
  { value: 'ended', label: 'selesai' },
  { value: 'late', label: 'melewati janji' },
] as const

export type CaseStatus = (typeof statusWords)[number]['value']

export interface CaseFilter {
  readonly text: string
  readonly status: CaseStatus
  readonly service: string
  readonly unitId: string
  readonly step: string
}

/** Reads `?cari=&keadaan=&layanan=&unit=&langkah=`; a word that is unknown counts as absent. */
export function caseFilterOf(get: AddressWords['get']): CaseFilter {
  const status = statusWords.find((word) => word.label === get('keadaan'))
  return {
    text: get('cari'),
    status: status?.value ?? 'all',
    service: get('layanan'),
    unitId: get('unit'),
    step: get('langkah'),
  }
}

export function statusInAddress(status: CaseStatus): string {
  return status === 'all' ? '' : (statusWords.find((word) => word.value === status)?.label ?? '')
}

export function isFiltered(filter: CaseFilter): boolean {
  return (
    filter.text !== '' || filter.status !== 'all' || filter.service !== '' || filter.unitId !== '' || filter.step !== ''
  )
}

/** How many requests there are in each standing, over all of them. */
export interface CaseCounts {
  readonly all: number
  readonly open: number
  readonly paused: number
  readonly late: number
}

/** "41 permohonan: 12 berjalan, 2 menunggu, 1 di antaranya melewati janji." */
export function countsSentence({ all, open, paused, late }: CaseCounts): string {
  if (all === 0) return 'Belum ada permohonan.'
  const parts = [
    open === 0 ? '' : `${inNumbers(open)} berjalan`,
    paused === 0 ? '' : `${inNumbers(paused)} menunggu`,
    late === 0 ? '' : `${inNumbers(late)} di antaranya melewati janji`,
  ].filter((part) => part !== '')
  const standing = parts.length === 0 ? 'semua selesai' : parts.join(', ')
  return `${inNumbers(all)} permohonan: ${standing}.`
}

/** `100.000`. */
export function inNumbers(count: number): string {
  return count.toLocaleString('id-ID')
}
