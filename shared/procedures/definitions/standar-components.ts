// The printed components of S3, Standar Pelayanan Domain dan Sub Domain, for the service and for its complaints.
import type { PrintedComponent } from '../definition.ts'

/** The legal basis as S3 prints it, a to e. */
export const standardLegalBasis: readonly string[] = [
  'Undang-Undang Nomor 11 Tahun 2008 tentang informasi dan Transaksi Elektronik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 58)',
  'Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik (SPBE);',
  'Peraturan Presiden Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik',
  'Peraturan Menteri Komunikasi dan informatika Nomor 5 Tahun 2015 tentang Register Nama Domain instansi Penyelenggara Negara;',
  'Surat Edaran Menteri Komunikasi dan informatika Nomor 3 Tahun 2015 tentang Penataan Nama Domain Instansi Penyelenggara Negara.',
]

const lettered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${'abcde'.charAt(index)}. ${line}`).join(' ')

/** The channels, the flow and the limits of complaints; an empty contact stays empty. */
const complaints = {
  label: 'Penanganan Pengaduan, Saran, dan Masukan/ Apresiasi',
  text: lettered([
    'Pengaduan dapat dilakukan melalui : Tatap Muka langsung kepada Pejabat Pengelola Pengaduan Tertulis disampaikan ke Kotak Pengaduan WA: Telepon: (0281) 8902091 Email: dinkominfo@purbalinggakab.go.id Online melalui website SP4N-LAPOR (www.lapor.go.id) Media sosial : Instagram, Twitter, Facebook: @dinkominfofbg',
    'Alur Penanganan Pengaduan Pengguna Layanan Menyampaikan aduan secara lisan/telepon/tertulis Pejabat Pengelola Pengaduan menerima aduan Tim Pengelola Pengaduan Pengguna Layanan menerima jawaban pengaduan',
    'Jangka Waktu Penyelesaian Pengaduan : Pengaduan ringan, Selambat-lambatnya 5 hari kerja; Pengaduan bersifat normatif, Selambat-lambatnya 5 hari kerja; Pengaduan tidak berkadar pengawasan, Selambat-lambatnya 14 hari kerja.; Pengaduan berkadar pengawasan dan memerlukan pemeriksaan, selambat-lambatnya 60 hari kerja.',
  ]),
}

const guarantees = {
  label: 'Jaminan Pelayanan',
  text: lettered([
    'Pelayanan yang diberikan cepat, tepat, lengkap dan dapat dipertanggung jawabkan',
    'Apabila terjadi pelanggaran terhadap standar pelayanan yang dilakukan oleh pelaksana pelayanan akan diberikan sanksi, yaitu mulai dari teguran Lisan, teguran tertulis dan seterusnya, sesuai jenis/bobot pelanggaran dan ketentuan yang berlaku.',
  ]),
}

const evaluation = {
  label: 'Evaluasi Kinerja Pelaksana',
  text: 'Dilakukan rapat yang dihadiri oleh Kepala Dinas, Kepala Bidang, Kepala Seksi dan staf minimal 1 (satu) kali dalam 1 (satu) bulan.',
}

const supervision = { label: 'Pengawasan Internal', text: 'Pengawasan internal melekat dari atasan langsung;' }

const service: readonly PrintedComponent[] = [
  {
    label: 'Persyaratan',
    text: 'Surat Permintaan Domain dan Sub Domain yang ditandatangani Kepala PD dan/ atau Kepala UPT yang dibubuhi cap/stempel PD.',
  },
  {
    label: 'Sistem, Mekanisme dan Prosedur',
    text: 'Perangkat Daerah Diskominfo Bid. Aptika Proses Aktivasi Domain dan Sub Domain Prosedur Pemohon mengajukan surat permintaan Domain dan Sub Domain Permintaan dikaji oleh Bidang Informatika Bidang Informatika mengaktifkan domain dan sub domain Surat konfirmasi ke Pemohon bahwa domain dan sub domain telah diaktifkan',
  },
  { label: 'Jangka Waktu Penyelesaian', text: '2 Hari Kerja' },
  { label: 'Biaya (Tarif)', text: 'Gratis' },
  { label: 'Produk Pelayanan', text: 'Domain atau Sub Domain' },
  complaints,
  { label: 'Dasar Hukum', text: lettered(standardLegalBasis) },
  {
    label: 'Sarana, Prasarana, dan/atau Fasilitas',
    text: lettered(['Ruang Server', 'Server, PC/Laptop, Bandwith', 'Data Center']),
  },
  {
    label: 'Kompetensi Pelaksanaan',
    text: lettered([
      'Memahami tugas dan fungsi jabatan.',
      'Memahami Standar Operasional Prosedur (SOP) permintaan domain dan sub domain.',
      'Memahami kebijakan dan berbagai peraturan perundang-undangan yang terkait.',
      'Memiliki kemampuan teknis di bidang TIK.',
    ]),
  },
  supervision,
  { label: 'Jumlah Pelaksana', text: '2 (dua) orang Staf' },
  guarantees,
  {
    label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
    text: 'Domain dan Sub Domain akan dijamin keamanannya oleh sertifikat SSL',
  },
  evaluation,
]

/** The components that concern the whole service, or its complaints alone. */
export function componentsAbout(what: 'service' | 'complaints'): readonly PrintedComponent[] {
  return what === 'service' ? service : [complaints, supervision, guarantees, evaluation]
}
