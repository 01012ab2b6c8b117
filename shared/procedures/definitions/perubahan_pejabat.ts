// P10, Perubahan Pejabat Nama Domain Pemerintah (S2, Lampiran V): a name passes to a new official.
import type { Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  date,
  files,
  forward,
  is,
  note,
  onceEntered,
  outside,
  printed,
  recorded,
  stop,
  text,
  yesno,
} from './parts.ts'
import {
  commonLegalBasis,
  evaluation,
  free,
  govDomains,
  oneDay,
  printedIn,
  registrar,
  requestFields,
  twoExecutors,
  zone,
} from './registrar-parts.ts'

const row = printedIn('V')
const user = outside('pengguna', 'staf_teknis')
const ministry = outside('admin_kominfo', 'staf_teknis')

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mendaftarkan akun pengguna baru',
    kind: 'intake',
    printed: printed('1', 'Pengguna baru mendaftarkan akun (username) di aplikasi registrar Domain.go.id'),
    acts: [
      act(
        'new_account',
        'Catat akun pengguna baru',
        user,
        'record',
        [
          ...requestFields,
          zone,
          text('new_official', 'Pejabat Nama Domain yang baru', { personal: true }),
          text('new_official_post', 'Jabatan pejabat yang baru'),
          yesno('account_ready', 'Akun pengguna baru sudah terdaftar'),
          ...recorded('account_made', 'pendaftaran akun'),
        ],
        [forward('account_made', 'Catat akun', 'S2', 'Permohonan perubahan pejabat diajukan melalui aplikasi.')],
      ),
    ],
    standard: null,
    outputs: ['Akun pengguna baru'],
    status: 'Akun pejabat yang baru sedang disiapkan.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Mengajukan perubahan pejabat',
    kind: 'generic',
    printed: printed('2', 'Pengguna mengajukan permohonan perubahan pejabat nama domain melalui aplikasi registrar'),
    acts: [
      act(
        'request',
        'Catat pengajuan perubahan pejabat',
        user,
        'record',
        [
          text('request_letter_no', 'Nomor surat permohonan'),
          date('request_letter_date', 'Tanggal surat permohonan'),
          files('requirement_files', 'Salinan surat permohonan (PDF)'),
          ...recorded('requested', 'pengajuan'),
        ],
        [
          forward('requested', 'Catat pengajuan', 'S3', 'Admin memverifikasi dokumen.', {
            guards: [
              {
                code: 'no_account',
                must: is('case.account_ready', 'yes'),
                sentence: 'Akun pengguna baru belum terdaftar di Domain.go.id. Daftarkan, lalu ralat isian langkah 1.',
              },
            ],
          }),
          stop('Hentikan permohonan…', 'S5'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Surat permohonan perubahan pejabat'],
    status: 'Permohonan perubahan pejabat sedang diajukan.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Memverifikasi dokumen',
    kind: 'generic',
    printed: printed('3', 'Admin melakukan verifikasi dokumen'),
    acts: [
      act(
        'verify',
        'Catat hasil verifikasi Admin',
        ministry,
        'record',
        [...recorded('verified', 'hasil verifikasi'), note('verified_note', 'Isi jawaban Admin')],
        [
          forward('verified', 'Catat dokumen diterima', 'S4', 'Admin menyetujui perubahan dan mengirim notifikasi.'),
          back(
            'repair',
            'Catat permintaan perbaikan…',
            'S2',
            'perbaikan',
            'Permohonan diperbaiki dan diajukan kembali.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
          stop('Hentikan permohonan…', 'S5'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Hasil verifikasi'],
    status: 'Dokumen sedang diverifikasi oleh Admin.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Menyetujui perubahan',
    kind: 'generic',
    printed: printed('4', 'Admin menyetujui perubahan pejabat nama domain dan mengirim notifikasi ke pengguna'),
    acts: [
      act(
        'approve',
        'Catat persetujuan Admin',
        ministry,
        'record',
        [...recorded('approved', 'persetujuan dan notifikasi')],
        [
          forward('approved', 'Catat persetujuan', 'S5', 'Kepemilikan nama domain berpindah ke pejabat baru.'),
          stop('Hentikan permohonan…', 'S5'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Notifikasi persetujuan'],
    status: 'Persetujuan perubahan pejabat ditunggu.',
    source: row(4),
  },
  {
    id: 'S5',
    label: 'Memindahkan kepemilikan',
    kind: 'generic',
    printed: printed('5', 'Kepemilikan nama domain berpindah ke pejabat nama domain baru'),
    acts: [
      act(
        'transfer',
        'Catat perpindahan kepemilikan',
        user,
        'record',
        [
          yesno('ownership_seen', 'Nama domain terlihat di akun pejabat baru'),
          yesno('old_access_ended', 'Akses pejabat lama sudah berakhir'),
          ...recorded('moved', 'perpindahan'),
        ],
        [
          forward('moved', 'Catat perpindahan', null, 'Berkas diarsipkan.', {
            guards: [
              {
                code: 'not_seen',
                must: is('case.ownership_seen', 'yes'),
                sentence:
                  'Nama domain belum terlihat di akun pejabat baru. Tunggu atau tanyakan ke helpdesk, lalu catat.',
              },
            ],
          }),
        ],
        {
          assumed: 'Sumber tidak menyebut yang memeriksa perpindahan; pejabat baru melihatnya di akunnya.',
          when: onceEntered('approved_on'),
        },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Kepemilikan berpindah'],
    status: 'Perubahan disetujui; perpindahan kepemilikan sedang diperiksa.',
    source: row(5),
  },
]

export const perubahanPejabat = registrar({
  numeral: 'V',
  code: 'perubahan_pejabat',
  title: 'Perubahan Pejabat Nama Domain Pemerintah',
  summary: 'Memindahkan nama domain ke akun Pejabat Nama Domain yang baru.',
  opens: 'own',
  columns: [
    { title: 'Pengguna', actors: ['pengguna', 'staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin', actors: ['admin_kominfo'] },
  ],
  steps,
  promises: [oneDay('Penyelesaian')],
  fee: free,
  withdrawal: { until: 'S4', to: 'S5' },
  assumptions: [
    {
      key: 'repair',
      text: 'Permintaan perbaikan dan penghentian tidak tercetak dalam sumber; keduanya dicatat dengan alasan.',
    },
  ],
  requirements:
    'Pengguna Nama Domain: 1. Memiliki akun (username) di aplikasi registrar Domain.go.id 2. Surat permohonan perubahan pejabat nama domain (format PDF)',
  time: '1 (satu) hari',
  product: govDomains,
  legalBasis: commonLegalBasis,
  tool: 'aplikasi registrar',
  executors: twoExecutors,
  evaluation: evaluation.survey,
})
