// Grounds on which a request may be refused (SOP step 6), each with the sentence that the letter carries.
import type { SourceRef } from './definition.ts'

export interface Ground {
  readonly code: string
  readonly label: string
  /** `{nama}` and `{pemilik}` are filled from the case; `{temuan}` is the finding's own sentence. */
  readonly sentence: string
  readonly source: SourceRef | null
  /** Policies of the office are off until it confirms them with their decree. */
  readonly policy: boolean
  readonly assumed: string | null
}

export const grounds: readonly Ground[] = [
  {
    code: 'name_exists',
    label: 'Nama sudah ada',
    sentence: 'Sub domain {nama} sudah ada{pemilik}.',
    source: { document: 'S4', place: 'langkah 6, keterangan 1' },
    policy: false,
    assumed: null,
  },
  {
    code: 'not_serving',
    label: 'Bukan untuk kepentingan Pemerintah Kabupaten',
    sentence: 'Pemanfaatan sub domain {nama} belum terbukti untuk kepentingan Pemerintah Kabupaten.',
    source: { document: 'S4', place: 'langkah 6, keterangan 2' },
    policy: false,
    assumed: 'Keterangan 6.2 dibaca terbalik.',
  },
  {
    code: 'name_blocked',
    label: 'Nama terhalang aturan penamaan',
    sentence: '{temuan}',
    source: null,
    policy: false,
    assumed: 'Nama yang terhalang aturan ditolak dengan kalimat dan sumber temuannya.',
  },
  {
    code: 'documents_incomplete',
    label: 'Persyaratan tidak lengkap',
    sentence: 'Persyaratan permohonan sub domain {nama} belum lengkap sampai batas waktu yang diberikan.',
    source: null,
    policy: true,
    assumed: null,
  },
  {
    code: 'capacity_unavailable',
    label: 'Kapasitas tidak tersedia',
    sentence: 'Kapasitas penyimpanan yang diminta untuk {nama} belum tersedia.',
    source: null,
    policy: true,
    assumed: null,
  },
]

/** The sentence of a ground for one name. */
export function groundSentence(code: string, facts: { readonly name: string; readonly owner: string; readonly finding: string }): string {
  const ground = grounds.find((one) => one.code === code)
  if (ground === undefined) return ''
  const owner = facts.owner === '' ? '' : ` dan dikelola ${facts.owner}`
  return ground.sentence.replace('{nama}', facts.name).replace('{pemilik}', owner).replace('{temuan}', facts.finding)
}
