// Grounds of refusal that the SOP itself gives (step 6), each with the sentence of the letter; the office's own are settings.
import type { SourceRef } from './definition.ts'

export interface Ground {
  readonly code: string
  readonly label: string
  /** `{nama}` and `{pemilik}` are filled from the case; `{temuan}` is the finding's own sentence. */
  readonly sentence: string
  readonly source: SourceRef | null
  readonly assumed: string | null
}

export const grounds: readonly Ground[] = [
  {
    code: 'name_exists',
    label: 'Nama sudah ada',
    sentence: 'Sub domain {nama} sudah ada{pemilik}.',
    source: { document: 'S4', place: 'langkah 6, keterangan 1' },
    assumed: null,
  },
  {
    code: 'not_serving',
    label: 'Bukan untuk kepentingan Pemerintah Kabupaten',
    sentence: 'Pemanfaatan sub domain {nama} belum terbukti untuk kepentingan Pemerintah Kabupaten.',
    source: { document: 'S4', place: 'langkah 6, keterangan 2' },
    assumed: 'Keterangan 6.2 dibaca terbalik.',
  },
  {
    code: 'name_blocked',
    label: 'Nama terhalang aturan penamaan',
    sentence: '{temuan}',
    source: null,
    assumed: 'Nama yang terhalang aturan ditolak dengan kalimat dan sumber temuannya.',
  },
]

/** The sentence of a ground for one name. */
export function groundSentence(
  code: string,
  facts: { readonly name: string; readonly owner: string; readonly finding: string },
): string {
  const ground = grounds.find((one) => one.code === code)
  if (ground === undefined) return ''
  const owner = facts.owner === '' ? '' : ` dan dikelola ${facts.owner}`
  return ground.sentence.replace('{nama}', facts.name).replace('{pemilik}', owner).replace('{temuan}', facts.finding)
}
