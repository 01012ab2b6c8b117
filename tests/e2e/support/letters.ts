// The scanned letters of tests/fixtures/scans as an official reads them.
import { fileURLToPath } from 'node:url'

export interface Letter {
  readonly file: string
  /** As the list of units names it. */
  readonly unit: string
  readonly abbreviation: string
  readonly number: string
  /** As it is typed. */
  readonly date: string
  readonly subject: string
  readonly name: string
  readonly fqdn: string
  readonly use: RegExp
  readonly functionText: string
  /** The server in the data centre; null where the letter asks for cloud. */
  readonly server: string | null
  readonly capacity: number | null
  readonly manager: { readonly name: string; readonly nip: string; readonly position: string }
}

export function scan(file: string): string {
  return fileURLToPath(new URL(`../../fixtures/scans/${file}`, import.meta.url))
}

const sari = { name: 'Sari Wulandari, S.K.M.', nip: '198904122015022003', position: 'Pengelola Sistem Informasi' }

export const retribusi: Letter = {
  file: 'dishub-retribusi.pdf',
  unit: 'Dinas Perhubungan',
  abbreviation: 'dishub',
  number: '500.11/77/2026',
  date: '9/3/2026',
  subject: 'Permohonan Sub Domain e-Retribusi',
  name: 'e-retribusi',
  fqdn: 'e-retribusi.contohkab.go.id',
  use: /Pelayanan publik/,
  functionText: 'pembayaran retribusi parkir secara daring',
  server: '10.20.4.17',
  capacity: null,
  manager: { name: 'Bagas Nugroho, S.Kom.', nip: '199311052019031008', position: 'Pranata Komputer Ahli Pertama' },
}

export const posyandu: Letter = {
  file: 'dinkes-posyandu.pdf',
  unit: 'Dinas Kesehatan',
  abbreviation: 'dinkes',
  number: '400.7/118/2026',
  date: '16/3/2026',
  subject: 'Permohonan Sub Domain',
  name: 'posyandu',
  fqdn: 'posyandu.contohkab.go.id',
  use: /Pelayanan publik/,
  functionText: 'pencatatan kegiatan posyandu pada 22 puskesmas',
  server: null,
  capacity: 5,
  manager: sari,
}

export const mail: Letter = {
  file: 'disdik-nama-cadangan.pdf',
  unit: 'Dinas Pendidikan dan Kebudayaan',
  abbreviation: 'disdik',
  number: '400.3/310/2026',
  date: '7/4/2026',
  subject: 'Permohonan Sub Domain Surel Sekolah',
  name: 'mail',
  fqdn: 'mail.contohkab.go.id',
  use: /administrasi pemerintahan/,
  functionText: 'surel untuk kepala sekolah',
  server: null,
  capacity: 50,
  manager: { name: 'Nur Azizah, S.Pd.', nip: '198809092011012007', position: 'Guru Ahli Muda diperbantukan' },
}

export const lostAccess: Letter = {
  file: 'dinkes-lupa-akses.pdf',
  unit: 'Dinas Kesehatan',
  abbreviation: 'dinkes',
  number: '400.7/131/2026',
  date: '18/3/2026',
  subject: 'Permohonan Sub Domain',
  name: 'dinkes',
  fqdn: 'dinkes.contohkab.go.id',
  use: /Website OPD/,
  functionText: 'laman resmi Dinas Kesehatan; akses lama tidak dapat digunakan karena pengelola pindah tugas',
  server: null,
  capacity: 10,
  manager: sari,
}

export const ppid: Letter = {
  file: 'kec-rembang-ppid.pdf',
  unit: 'Kecamatan Rembang Contoh',
  abbreviation: 'rembang',
  number: '000.1.4/31/2026',
  date: '17/3/2026',
  subject: 'Permintaan Pembuatan Sub Domain PPID',
  name: 'ppid-kec-rembang',
  fqdn: 'ppid-kec-rembang.contohkab.go.id',
  use: /Website OPD/,
  functionText: 'layanan informasi publik kecamatan',
  server: null,
  capacity: 2,
  manager: { name: 'Tuti Handayani', nip: '198506172009012005', position: 'Kasubbag Umum dan Kepegawaian' },
}
