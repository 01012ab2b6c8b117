// P9, Perubahan Nama Domain Pemerintah (S2, Lampiran IV): a new name is registered, the old one deleted within two years.
import type { Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  choice,
  date,
  files,
  forward,
  has,
  is,
  note,
  onceEntered,
  outside,
  paragraph,
  post,
  printed,
  recorded,
  stop,
  text,
  yesno,
} from './parts.ts'
import {
  commonLegalBasis,
  evaluation,
  govDomains,
  oneDay,
  printedIn,
  registrar,
  requestFields,
  twoExecutors,
  zone,
} from './registrar-parts.ts'

const row = printedIn('IV')
const user = outside('pengguna', 'staf_teknis')
const ministry = outside('admin_kominfo', 'staf_teknis')
const fee = 'Mengikuti ketentuan pendaftaran nama domain'

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mengajukan surat permohonan',
    kind: 'intake',
    printed: printed('1', 'Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    acts: [
      act(
        'request',
        'Catat pengajuan perubahan nama',
        user,
        'record',
        [
          ...requestFields,
          zone,
          text('new_name', 'Nama domain baru', { maxLength: 253 }),
          paragraph('request_reason', 'Alasan perubahan', { maxLength: 2000 }),
          text('request_letter_no', 'Nomor surat permohonan'),
          date('request_letter_date', 'Tanggal surat permohonan'),
          yesno('has_account', 'Memiliki akun di Domain.go.id'),
          files('requirement_files', 'Salinan surat dan dokumen nama domain baru'),
          ...recorded('requested', 'pengajuan'),
        ],
        [forward('requested', 'Catat pengajuan', 'S2', 'Admin menginventarisir dokumen.')],
      ),
    ],
    standard: null,
    outputs: ['Surat permohonan perubahan nama'],
    status: 'Permohonan perubahan nama sudah diajukan.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Menginventarisir dokumen',
    kind: 'generic',
    printed: printed('2', 'Admin melakukan inventarisir dokumen sebagai pelengkap persyaratan pendaftaran'),
    acts: [
      act(
        'inventory',
        'Catat hasil inventarisasi Admin',
        ministry,
        'record',
        [
          yesno('documents_complete', 'Dokumen untuk nama domain baru lengkap'),
          ...recorded('inventoried', 'hasil inventarisasi'),
          note('inventory_note', 'Isi jawaban Admin'),
        ],
        [
          forward(
            'inventoried',
            'Catat dokumen lengkap',
            'S3',
            'Nama domain baru didaftarkan sebagai permohonan tersendiri.',
            {
              guards: [
                {
                  code: 'documents_missing',
                  must: is('case.documents_complete', 'yes'),
                  sentence: 'Dokumen belum lengkap. Pilih permintaan perbaikan, lalu lengkapi dokumennya.',
                },
                {
                  code: 'no_account',
                  must: is('case.has_account', 'yes'),
                  sentence: 'Pengguna belum memiliki akun di Domain.go.id. Buat akunnya, lalu ralat isian langkah 1.',
                },
              ],
            },
          ),
          back(
            'repair',
            'Catat permintaan perbaikan…',
            'S1',
            'perbaikan',
            'Permohonan dilengkapi dan diajukan kembali.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
          stop('Hentikan permohonan…', 'S4'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Inventaris dokumen'],
    status: 'Dokumen sedang diinventarisir oleh Admin.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Mendaftarkan nama domain baru',
    kind: 'generic',
    printed: printed('3', 'Pengguna mendaftarkan nama domain baru melalui aplikasi registrar'),
    acts: [
      act(
        'open_registration',
        'Buka permohonan Pendaftaran Nama Domain',
        post('staf_teknis'),
        'execute',
        [
          text('registration_case', 'Nomor agenda permohonan Pendaftaran', {
            help: 'Buka layanan Pendaftaran Nama Domain untuk nama yang baru, lalu tulis nomornya di sini.',
          }),
          date('registration_opened_on', 'Tanggal dibuka'),
        ],
        [forward('opened', 'Catat permohonan yang dibuka', null, 'Perubahan nama menunggu nama domain baru aktif.')],
        { assumed: 'Nama domain baru mengikuti ketentuan pendaftaran; dijalankan sebagai permohonan tersendiri.' },
      ),
      act(
        'new_active',
        'Catat nama domain baru aktif',
        user,
        'record',
        [...recorded('new_active', 'nama domain baru aktif')],
        [
          forward('active', 'Catat nama baru aktif', 'S4', 'Nama domain lama dihapus selambatnya dalam 2 tahun.'),
          stop('Hentikan permohonan…', 'S4'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Nama domain baru aktif'],
    status: 'Nama domain baru sedang didaftarkan.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Menghapus nama domain lama',
    kind: 'generic',
    printed: printed('4', 'Penghapusan nama domain lama selambatnya dalam 2 (dua) tahun atau atas permintaan instansi'),
    acts: [
      act(
        'delete_old',
        'Catat penghapusan nama domain lama',
        ministry,
        'record',
        [
          choice('deletion', 'Dasar penghapusan', {
            request: 'Atas permintaan instansi',
            two_years: 'Batas 2 tahun',
          }),
          ...recorded('old_deleted', 'penghapusan nama lama'),
        ],
        [forward('deleted', 'Catat penghapusan', null, 'Berkas diarsipkan.')],
        {
          assumed: 'Sumber tidak menyebut yang menghapus; dicatat sebagai perbuatan Admin.',
          when: onceEntered('new_active_on'),
        },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Nama domain lama dihapus'],
    status: 'Nama domain baru aktif; penghapusan nama lama menunggu waktunya.',
    source: row(4),
  },
]

export const perubahanNama = registrar({
  numeral: 'IV',
  code: 'perubahan_nama',
  title: 'Perubahan Nama Domain Pemerintah',
  summary: 'Mengganti nama domain go.id atau desa.id dengan nama yang baru.',
  opens: 'own',
  columns: [
    { title: 'Pengguna', actors: ['pengguna', 'staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin', actors: ['admin_kominfo'] },
  ],
  steps,
  promises: [
    oneDay('Bila dokumen lengkap'),
    {
      label: 'Penghapusan nama domain lama',
      duration: { unit: 'years', amount: 2 },
      when: has('case.new_active_on'),
      assumed: 'Sumber tidak menyebut awal dua tahun itu; dihitung dari tanggal permohonan dicatat.',
    },
  ],
  fee: {
    printed: fee,
    tariffs: [{ label: 'Per tahun, nama domain baru', amount: 50_000, taxPercent: 11, printed: fee }],
  },
  withdrawal: { until: 'S3', to: 'S4' },
  assumptions: [
    {
      key: 'two_years',
      text: 'Penghapusan nama lama selambatnya 2 tahun diperlakukan sebagai batas sesudah nama baru aktif.',
    },
    {
      key: 'own_registration',
      text: 'Pendaftaran nama baru dibuka sebagai permohonan tersendiri dan ditunggu di langkah 3.',
    },
  ],
  requirements:
    'Pengguna nama domain memiliki akun (username) di aplikasi registrar Domain.go.id Kelengkapan dokumen (format PDF): 1. Surat permohonan perubahan nama domain 2. Dokumen untuk nama domain baru mengikuti ketentuan pendaftaran nama domain',
  time: 'Bila dokumen lengkap: 1 (satu) hari Nama domain baru mengikuti ketentuan pendaftaran',
  product: govDomains,
  legalBasis: commonLegalBasis,
  tool: 'aplikasi registrar',
  executors: twoExecutors,
  evaluation: evaluation.plain,
})
