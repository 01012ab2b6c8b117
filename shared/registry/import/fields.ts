// The parts of an entry that a column of a list may hold, and which column most likely holds which.
import type { SourceRow } from './source-list.ts'

export const importFields = [
  'fqdn',
  'owner',
  'functionText',
  'mode',
  'target',
  'capacity',
  'since',
  'contactName',
  'contactPhone',
  'source',
] as const

export type ImportField = (typeof importFields)[number]

/** The place of each field's column, counted from 0; a field that is left out has none. */
export type ImportColumns = Readonly<Partial<Record<ImportField, number>>>

export const fieldLabels: Readonly<Record<ImportField, string>> = {
  fqdn: 'Nama sub domain',
  owner: 'Pemilik',
  functionText: 'Fungsi',
  mode: 'Cara',
  target: 'Tujuan',
  capacity: 'Kapasitas (GB)',
  since: 'Sejak',
  contactName: 'Narahubung',
  contactPhone: 'Telepon narahubung',
  source: 'Sumber keterangan',
}

/** What the head of such a column begins with or holds, the surest first. */
const heads: Readonly<Record<ImportField, RegExp>> = {
  fqdn: /sub ?domain|^nama( domain)?$|^domain|^fqdn|^host|alamat (web|situs|domain)|^url|website|situs/,
  owner: /pemilik|perangkat daerah|^opd|^skpd|^pd$|instansi|^dinas|unit( kerja)?$|pengguna/,
  functionText: /fungsi|kegunaan|keterangan|deskripsi|layanan|aplikasi/,
  mode: /^cara|^mode|^jenis|^tipe|penempatan/,
  target: /tujuan|target|alamat ip|^ip\b|^server|lokasi/,
  capacity: /kapasitas|kuota|ruang|penyimpanan/,
  since: /sejak|tanggal|^tgl|^tahun|dibuat|aktif/,
  contactName: /narahubung|^pic\b|penanggung ?jawab|pengelola|^kontak|^admin/,
  contactPhone: /telepon|^telp|^hp\b|no\.? ?(hp|wa|telp)|whatsapp|^wa\b/,
  source: /sumber|dasar|surat/,
}

/** The fields by the words of the head; the first column that fits takes a field, each column at most one. */
export function guessColumns(head: readonly string[]): ImportColumns {
  const found: Partial<Record<ImportField, number>> = {}
  const taken = new Set<number>()
  for (const field of importFields) {
    const at = head.findIndex((title, index) => !taken.has(index) && heads[field].test(plain(title)))
    if (at < 0) continue
    found[field] = at
    taken.add(at)
  }
  return found
}

/** The row that names the columns: among the first twenty the one whose words fit most fields; -1 where none fits two. */
export function guessHead(rows: readonly SourceRow[]): number {
  let best = -1
  let most = 1
  for (const [index, { cells }] of rows.slice(0, 20).entries()) {
    const columns = guessColumns(cells)
    const fitting = columns.fqdn === undefined ? 0 : Object.keys(columns).length
    if (fitting > most) [best, most] = [index, fitting]
  }
  return best
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[\s_/-]+/g, ' ')
    .trim()
}
