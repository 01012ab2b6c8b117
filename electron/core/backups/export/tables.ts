// What an open export holds of the database: every table that is not derived or secret, under the office's own words.
import type { TableName } from '../../store/database.ts'

interface Exported {
  /** Name of its files. */
  readonly name: string
  readonly about: string
}

const left = null

/** Null is left out: what follows from the log or opens an account. A new table does not compile without its line. */
export const exportedTables: Readonly<Record<TableName, Exported | null>> = {
  events: { name: 'catatan-peristiwa', about: 'setiap kejadian menurut urutannya, berantai dengan sidik jari SHA-256' },
  cases: { name: 'permohonan', about: 'setiap permohonan dan keadaannya sekarang' },
  case_items: { name: 'nama-diminta', about: 'nama sub domain yang diminta, satu baris per nama' },
  agenda_in: { name: 'agenda-surat-masuk', about: 'buku agenda surat masuk' },
  agenda_out: { name: 'agenda-surat-keluar', about: 'buku agenda surat keluar' },
  numbers: { name: 'nomor', about: 'nomor yang diberikan dan yang dibatalkan' },
  register: { name: 'register-sub-domain', about: 'register nama' },
  archive: { name: 'arsip', about: 'klasifikasi, retensi, dan tempat berkas' },
  documents: { name: 'dokumen', about: 'dokumen; isinya ada di folder berkas' },
  object_refs: { name: 'isi-berkas', about: 'berkas menurut SHA-256, termasuk yang sudah dimusnahkan' },
  personal: { name: 'data-pribadi', about: 'nama dan kontak pemohon; rahasiakan' },
  personal_reads: { name: 'pembacaan-data-pribadi', about: 'siapa membuka data pribadi' },
  breaches: { name: 'insiden-data-pribadi', about: 'kegagalan perlindungan data pribadi' },
  people: { name: 'pegawai', about: 'orang di kantor' },
  posts: { name: 'jabatan', about: 'jabatan' },
  holdings: { name: 'pemegang-jabatan', about: 'siapa memegang jabatan apa, sejak kapan' },
  exceptions: { name: 'pengecualian-empat-mata', about: 'izin merangkap langkah' },
  units: { name: 'perangkat-daerah', about: 'perangkat daerah' },
  office: { name: 'pengaturan-kantor', about: 'profil dan pengaturan kantor' },
  calendar_decrees: { name: 'kalender', about: 'hari libur dan jam kerja' },
  definitions: { name: 'prosedur', about: 'prosedur dalam setiap versinya' },
  assumptions: { name: 'asumsi', about: 'asumsi dan keputusan kantor tentangnya' },
  accounts: { name: 'akun', about: 'akun, tanpa kata sandi' },
  dns_writes: { name: 'penulisan-dns', about: 'apa yang ditulis ke peladen nama' },
  drift_ignored: { name: 'selisih-dilewati', about: 'selisih zona dan register yang dilewati, dengan alasannya' },
  zone_readings: { name: 'pembacaan-zona', about: 'isi zona yang dibaca dari peladen nama' },
  watch_states: { name: 'pemantauan-keadaan', about: 'keadaan terakhir nama yang dipantau' },
  watch_checks: { name: 'pemantauan-pemeriksaan', about: 'hasil pemeriksaan nama' },
  watch_alarms: { name: 'pemantauan-peringatan', about: 'peringatan pemantauan' },
  watch_maintenance: { name: 'pemantauan-pemeliharaan', about: 'waktu pemeliharaan' },
  devices: left,
  login_brakes: left,
  inbox: left,
  projector_state: left,
  sessions: left,
  drafts: left,
  object_keys: left,
  install: left,
  search_entries: left,
  search_people: left,
}

/** Columns that are seals, secrets or of use to the program alone. */
export const hiddenColumns: ReadonlySet<string> = new Set(['seal', 'salt', 'password', 'activation', 'brief'])
