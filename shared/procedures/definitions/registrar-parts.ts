// What the eight registrar services of S2 have in common: the frame of a definition and the printed components.
import type {
  Definition,
  Field,
  OutsideParty,
  PrintedComponent,
  ServicePromise,
  SourceRef,
  Step,
  Tariff,
} from '../definition.ts'
import type { PostKey } from '../../office/posts.ts'
import { choice, inSource, numbered, text } from './parts.ts'

/** Date of the decree; it is in force from that day. */
const decreed = '2024-10-11'
const inDecree = inSource('S2')

type Console = 'aplikasi registrar' | 'registrar console PANDI'

export interface Registrar {
  readonly numeral: string
  readonly code: Definition['code']
  readonly title: string
  readonly summary: string
  readonly opens: Definition['opens']
  readonly columns: readonly { readonly title: string; readonly actors: readonly (PostKey | OutsideParty)[] }[]
  readonly steps: readonly Step[]
  readonly promises: readonly Omit<ServicePromise, 'from' | 'pauses' | 'source'>[]
  readonly fee: { readonly printed: string; readonly tariffs: readonly Omit<Tariff, 'validFrom' | 'source'>[] }
  readonly withdrawal: Definition['withdrawal']
  readonly assumptions: Definition['assumptions']
  readonly requirements: string
  readonly time: string
  readonly product: string
  readonly legalBasis: readonly string[]
  readonly tool: Console
  readonly executors: string
  readonly evaluation: readonly string[]
}

/** Puts one of the eight services together: version 1, in force from the date of the decree. */
export function registrar(service: Registrar): Definition {
  const place = (component: string): SourceRef => inDecree(`Lampiran ${service.numeral}, ${component}`)
  return {
    code: service.code,
    version: 1,
    title: service.title,
    summary: service.summary,
    screens: 'generic',
    validFrom: decreed,
    validTo: null,
    opens: service.opens,
    identity: null,
    columns: service.columns,
    steps: service.steps,
    promises: service.promises.map((promise) => ({
      ...promise,
      from: 'received',
      pauses: false,
      source: place('Jangka Waktu Penyelesaian'),
    })),
    tariffs: service.fee.tariffs.map((tariff) => ({ ...tariff, validFrom: decreed, source: place('Biaya / Tarif') })),
    components: componentsOf(service),
    legalBasis: service.legalBasis,
    fourEyes: [],
    withdrawal: service.withdrawal,
    assumptions: [
      {
        key: 'recorder',
        text: 'Perbuatan pihak luar dicatat oleh Staf Teknis, dengan tanggal, asal kabar, dan buktinya.',
      },
      {
        key: 'columns',
        text: 'Sumber tidak mencetak kolom pelaksana; kolom disusun dari pihak yang disebut uraiannya.',
      },
      ...service.assumptions,
    ],
    sources: [inDecree(`Keputusan Nomor 14 Tahun 2024, Lampiran ${service.numeral}`)],
  }
}

function componentsOf(service: Registrar): readonly PrintedComponent[] {
  const isApp = service.tool === 'aplikasi registrar'
  return [
    { label: 'Persyaratan', text: service.requirements },
    { label: 'Sistem, Mekanisme dan Prosedur', text: numbered(service.steps.map((step) => step.printed.procedure)) },
    { label: 'Jangka Waktu Penyelesaian', text: service.time },
    { label: 'Biaya / Tarif', text: service.fee.printed },
    { label: 'Produk Pelayanan', text: service.product },
    {
      label: 'Penanganan Pengaduan, Saran dan Masukan',
      text: 'E-mail: helpdeskdmain@mail.kominfo.go.id Kanal: https://servicedesk.layanan.go.id WhatsApp: 0812-9292-0929 / 0852-1126-0914',
    },
    { label: 'Dasar Hukum', text: numbered(service.legalBasis) },
    {
      label: 'Sarana, Prasarana, Fasilitas',
      text: numbered([
        'Komputer / laptop',
        'Jaringan internet',
        isApp ? 'Aplikasi registrar Domain.go.id' : 'Aplikasi registrar console PANDI',
      ]),
    },
    {
      label: 'Kompetensi Pelaksana',
      text: numbered([
        'Memahami persyaratan nama domain pemerintah sesuai peraturan yang berlaku',
        `Menguasai penggunaan ${service.tool}`,
        'Mampu berkomunikasi aktif dengan pengguna nama domain dan pengelola registri PANDI',
      ]),
    },
    {
      label: 'Pengawasan Internal',
      text: 'Pengawasan berjenjang, mulai dari Dirjen Aptika, Direktur LAIP, Ketua Tim JIP dan Nama Domain, dan PIC Nama Domain',
    },
    { label: 'Jumlah Pelaksana', text: service.executors },
    {
      label: 'Jaminan Pelayanan yang Memberikan Kepastian Pelayanan',
      text: numbered([
        'Pelayanan dilaksanakan sesuai standar dan SOP yang telah ditetapkan',
        'Petugas pelaksana layanan memiliki kompetensi yang memadai, responsif dan santun',
      ]),
    },
    {
      label: 'Jaminan Keamanan dan Keselamatan Pelayanan',
      text: 'Tersimpan dan terkelolanya data nama domain instansi pemerintah secara digital sesuai standar teknis layanan registrar nama domain serta mematuhi ketentuan perlindungan data pribadi',
    },
    { label: 'Evaluasi Kinerja Pelaksana', text: numbered(service.evaluation) },
  ]
}

/** Where a row of a service's procedure is printed. */
export const printedIn =
  (numeral: string) =>
  (item: number): SourceRef =>
    inDecree(`Lampiran ${numeral}, Sistem, Mekanisme dan Prosedur, butir ${item}`)

export const itLaw = 'Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik'
const systemRegulation =
  'Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE)'
/** As printed in Lampiran III to VIII; I and II differ in letters. */
export const commonLegalBasis: readonly string[] = [
  itLaw,
  systemRegulation,
  'Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
]

const meetings = [
  'Rapat Evaluasi Organisasi Internal',
  'Penilaian Kinerja Bulanan di lingkungan Tim JIP dan Nama Domain',
]
export const evaluation = {
  plain: meetings,
  survey: [...meetings, 'Survei Kepuasan Layanan'],
  cutOff: [...meetings, 'Rapat koordinasi bersama Dit. PAI dan instansi yang terkena pemutusan akses'],
  restored: [...meetings, 'Rapat koordinasi bersama Dit. PAI dan instansi yang pernah terkena pemutusan akses'],
} as const

export const govDomains = 'Nama Domain Instansi Pemerintah (go.id, desa.id)'
export const twoExecutors = '2 (dua) orang pelaksana'
export const threeExecutors = '3 (tiga) orang pelaksana'

export const free: Registrar['fee'] = {
  printed: 'Tidak dipungut biaya (gratis)',
  tariffs: [{ label: 'Biaya', amount: 0, taxPercent: null, printed: 'Tidak dipungut biaya (gratis)' }],
}

export const oneDay = (label: string): Registrar['promises'][number] => ({
  label,
  duration: { unit: 'calendarDays', amount: 1 },
  assumed:
    'Sumber mencetak "1 (satu) hari" tanpa kata kerja: dibaca sebagai hari kalender, dari tanggal permohonan dicatat.',
})

/** For whom the request is made, and about which domain. */
export const requestFields: readonly Field[] = [
  choice('requester', 'Pengguna nama domain', {
    pemkab: 'Pemerintah Kabupaten',
    perangkat_daerah: 'Perangkat Daerah',
    desa: 'Pemerintah Desa',
  }),
  text('requester_name', 'Nama instansi'),
  text('domain_name', 'Nama domain', { maxLength: 253 }),
]

export const zone = choice('zone', 'Jenis nama domain', { go_id: 'go.id', desa_id: 'desa.id' })
