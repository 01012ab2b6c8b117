// P7, Penonaktifan Nama Domain Pemerintah (S2, Lampiran II): a name is put on clientHold, later deleted.
import type { Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  choice,
  date,
  files,
  forward,
  is,
  note,
  onceEntered,
  outside,
  paragraph,
  printed,
  recorded,
  stop,
  text,
  yesno,
} from './parts.ts'
import {
  evaluation,
  free,
  govDomains,
  itLaw,
  oneDay,
  printedIn,
  registrar,
  requestFields,
  twoExecutors,
  zone,
} from './registrar-parts.ts'

const row = printedIn('II')
const user = outside('pengguna', 'staf_teknis')
const ministry = outside('admin_kominfo', 'staf_teknis')

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mengajukan surat permohonan',
    kind: 'intake',
    printed: printed('1', 'Pengguna mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    acts: [
      act(
        'request',
        'Catat pengajuan penonaktifan',
        user,
        'record',
        [
          ...requestFields,
          zone,
          paragraph('request_reason', 'Alasan penonaktifan', { maxLength: 2000 }),
          text('request_letter_no', 'Nomor surat permohonan'),
          date('request_letter_date', 'Tanggal surat permohonan'),
          yesno('doc_appointment', 'Surat penunjukan Pejabat Nama Domain (PDF)'),
          yesno('doc_card', 'Kartu pegawai (PDF)'),
          yesno('names_under_checked', 'Sub domain di bawahnya sudah diperiksa'),
          files('requirement_files', 'Salinan surat dan dokumen'),
          ...recorded('requested', 'pengajuan'),
        ],
        [forward('requested', 'Catat pengajuan', 'S2', 'Admin memverifikasi persyaratan.')],
      ),
    ],
    standard: null,
    outputs: ['Surat permohonan penonaktifan'],
    status: 'Permohonan penonaktifan sudah diajukan.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Memverifikasi persyaratan',
    kind: 'generic',
    printed: printed('2', 'Admin melakukan verifikasi persyaratan'),
    acts: [
      act(
        'verify',
        'Catat hasil verifikasi Admin',
        ministry,
        'record',
        [...recorded('verified', 'hasil verifikasi'), note('verified_note', 'Isi jawaban Admin')],
        [
          forward(
            'verified',
            'Catat persyaratan diterima',
            'S3',
            'Admin mengganti status nama domain menjadi clientHold.',
            {
              guards: [
                {
                  code: 'documents_missing',
                  must: { op: 'and', of: [is('case.doc_appointment', 'yes'), is('case.doc_card', 'yes')] },
                  sentence: 'Surat penunjukan dan kartu pegawai belum lengkap. Kembalikan ke langkah 1 dan lengkapi.',
                },
                {
                  code: 'names_under',
                  must: is('case.names_under_checked', 'yes'),
                  sentence:
                    'Sub domain di bawah nama ini belum diperiksa. Kembalikan ke langkah 1 dan periksa registernya.',
                },
              ],
            },
          ),
          back(
            'repair',
            'Catat permintaan perbaikan…',
            'S1',
            'perbaikan',
            'Permohonan diperbaiki dan diajukan kembali.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
          stop('Hentikan permohonan…', 'S4'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Hasil verifikasi'],
    status: 'Persyaratan sedang diverifikasi oleh Admin.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Mengganti status menjadi clientHold',
    kind: 'generic',
    printed: printed(
      '3',
      "Admin mengganti status nama domain menjadi 'clientHold' melalui aplikasi registrar console PANDI dan mengirim hasil ke pengguna",
    ),
    acts: [
      act(
        'hold',
        'Catat status clientHold',
        ministry,
        'record',
        [...recorded('held', 'clientHold'), yesno('hold_checked', 'Nama domain sudah tidak menjawab')],
        [forward('held', 'Catat penonaktifan', 'S4', 'Nama domain dihapus menurut prosedur yang berlaku.')],
      ),
    ],
    standard: null,
    outputs: ["Status 'clientHold'", 'Hasil kepada pengguna'],
    status: 'Penonaktifan sedang dikerjakan oleh Admin.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Menghapus nama domain',
    kind: 'generic',
    printed: printed('4', 'Nama domain nonaktif akan dihapus mengikuti prosedur yang berlaku'),
    acts: [
      act(
        'delete',
        'Catat penghapusan nama domain',
        ministry,
        'record',
        [
          choice('deletion', 'Keadaan penghapusan', {
            deleted: 'Sudah dihapus',
            scheduled: 'Dijadwalkan menurut prosedur yang berlaku',
          }),
          ...recorded('deletion_known', 'penghapusan atau jadwalnya'),
          note('deletion_note'),
        ],
        [forward('recorded', 'Catat penghapusan', null, 'Berkas diarsipkan.')],
        {
          assumed: 'Sumber tidak menyebut yang menghapus; dicatat sebagai perbuatan Admin.',
          when: onceEntered('held_on'),
        },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Nama domain dihapus'],
    status: 'Nama domain sudah nonaktif; penghapusannya sedang diselesaikan.',
    source: row(4),
  },
]

export const penonaktifan = registrar({
  numeral: 'II',
  code: 'penonaktifan',
  title: 'Penonaktifan Nama Domain Pemerintah',
  summary: 'Menonaktifkan nama domain go.id atau desa.id yang tidak dipakai lagi.',
  opens: 'own',
  columns: [
    { title: 'Pengguna', actors: ['pengguna', 'staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin', actors: ['admin_kominfo'] },
  ],
  steps,
  promises: [oneDay('Penyelesaian')],
  fee: free,
  withdrawal: { until: 'S3', to: 'S4' },
  assumptions: [
    {
      key: 'repair',
      text: 'Permintaan perbaikan dan penghentian tidak tercetak dalam sumber; keduanya dicatat dengan alasan.',
    },
  ],
  requirements:
    'Kelengkapan dokumen (format PDF): 1. Surat permohonan penonaktifan nama domain 2. Surat penunjukan Pejabat Nama Domain 3. Kartu pegawai',
  time: '1 (satu) hari',
  product: govDomains,
  legalBasis: [
    itLaw,
    'Peraturan Pemerintah Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik',
    'Peraturan Menteri Kominfo Nomor 5 Tahun 2015 Tentang Registrar Nama Domain Instansi Penyelenggara Negara',
  ],
  tool: 'registrar console PANDI',
  executors: twoExecutors,
  evaluation: evaluation.plain,
})
