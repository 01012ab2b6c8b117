// What follows from a decision, said before it is made: who does what next, and what the applicant was promised.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { JsonObject } from '../../shared/json.ts'
import { type Decision, decisionOf } from './choices.ts'
import { numberAt, textAt } from './item-values.ts'

/** "Staf Teknis membuat ruang cloud 5 GB, lalu JFU Bidang menyusun surat." */
export function consequenceOf(decision: Decision, entered: JsonObject): string {
  switch (decision) {
    case 'approve':
      return `Staf Teknis ${workOf(entered)}, lalu JFU Bidang menyusun surat pemberitahuan.`
    case 'refuse':
      return 'JFU Bidang menyusun surat penolakan dengan kalimat alasan yang Anda pilih. Tidak ada yang dibuat.'
    case 'reset':
      return 'Staf Teknis memeriksa surat kuasa, menelepon balik ke nomor di register, lalu mengatur ulang akses. JFU Bidang menyusun suratnya.'
  }
}

function workOf(entered: JsonObject): string {
  const mode = textAt(entered, 'mode')
  const target = textAt(entered, 'target').trim()
  const to = target === '' ? '' : ` ke ${target}`
  const capacity = numberAt(entered, 'decided_capacity_gb')
  switch (mode) {
    case 'cloud':
      return `membuat ruang cloud${capacity === null ? '' : ` ${capacity} GB`}`
    case 'langsung':
      return `mengarahkan nama langsung${to === '' ? ' ke server perangkat daerah' : to}`
    case 'proxy':
      return `mengarahkan nama lewat proxy${to === '' ? ' ke server perangkat daerah' : to}`
    case 'alias':
      return `membuat alias${to === '' ? ' ke nama server di data center' : to}`
    case 'alih-http':
      return `mengalihkan alamat web${to}`
    default:
      return 'membuat sub domain'
  }
}

/** For several names: how many go which way; empty while none is decided. */
export function summaryOf(items: readonly CaseItem[], enteredOf: (itemId: string) => JsonObject): string {
  const decisions = items.map((item) => decisionOf(enteredOf(item.id)))
  const counted = (decision: Decision, words: string) => {
    const count = decisions.filter((one) => one === decision).length
    return count === 0 ? [] : [`${count} ${words}`]
  }
  const parts = [
    ...counted('approve', 'disetujui'),
    ...counted('refuse', 'ditolak'),
    ...counted('reset', 'diatur ulang aksesnya'),
  ]
  if (parts.length === 0) return ''
  const rest = decisions.filter((one) => one === null).length
  const open = rest === 0 ? '' : ` ${rest} nama belum diputuskan.`
  const executed = decisions.some((one) => one === 'approve' || one === 'reset')
  const next = executed
    ? 'Staf Teknis mengerjakan nama yang disetujui atau diatur ulang, lalu JFU Bidang menyusun satu surat untuk semua nama.'
    : 'JFU Bidang menyusun satu surat untuk semua nama.'
  return `${parts.join(', ')}.${open} ${next}`
}

/** "Janji kepada pemohon: Rabu, 25 Maret 16.00 (sisa 1 hari kerja)." Empty where nothing is promised. */
export function promiseWords(promise: CaseView['promise'], short: (instant: number) => string): string {
  if (promise === null || promise.due === null) return ''
  const estimate = promise.estimate === null ? '' : ` ${promise.estimate}`
  return `Janji kepada pemohon: ${short(promise.due)} (${promise.words}).${estimate}`
}

/** What still stands between the person and the decision; null where nothing does. */
export function missingOf(
  items: readonly CaseItem[],
  enteredOf: (itemId: string) => JsonObject,
): { readonly itemId: string; readonly sentence: string } | null {
  const many = items.length > 1
  const named = (item: CaseItem, sentence: string) => ({
    itemId: item.id,
    sentence: many ? `${item.fqdn}: ${sentence}` : sentence,
  })
  for (const item of items) {
    const entered = enteredOf(item.id)
    if (entered['decided_exists'] === undefined || entered['decided_serves'] === undefined) {
      return named(item, 'Jawab kedua pertanyaan lebih dahulu.')
    }
    if (entered['looked'] !== 'yes') return named(item, 'Nyatakan bahwa kedua jawaban sudah Anda periksa.')
    if (decisionOf(entered) === null) return named(item, 'Pilih keputusannya.')
  }
  return null
}
