// The words of the page of zones.
import type { ZoneRow } from '../../../shared/contract/zones.ts'

/** The sentence of the page: what is near its end first, then what nobody recorded. */
export function zonesSentence(zones: readonly ZoneRow[]): string {
  const due = zones.filter((one) => one.due)
  const unknown = zones.filter((one) => one.expires === null).length
  const [first] = due
  if (due.length === 1 && first !== undefined) return `Zona ${first.zone} tercatat ${first.expiry}.`
  if (due.length > 1) return `${due.length} zona mendekati atau melewati tanggal berakhirnya.`
  if (unknown > 0) return `${unknown} dari ${zones.length} zona: tanggal berakhir belum dicatat.`
  return `${zones.length} zona, tidak ada yang berakhir dalam 90 hari.`
}
