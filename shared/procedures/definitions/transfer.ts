// P11, Transfer Nama Domain Pemerintah (S2, Lampiran VI): for `*.id` only, by Authcode to a general registrar.
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
  paragraph,
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
  oneDay,
  printedIn,
  registrar,
  requestFields,
  twoExecutors,
} from './registrar-parts.ts'

const row = printedIn('VI')
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
        'Catat pengajuan transfer',
        user,
        'record',
        [
          ...requestFields,
          yesno('is_dot_id', 'Berakhiran .id langsung, bukan go.id atau desa.id'),
          paragraph('request_reason', 'Alasan transfer', { maxLength: 2000 }),
          text('request_letter_no', 'Nomor surat permohonan'),
          date('request_letter_date', 'Tanggal surat permohonan'),
          yesno('doc_appointment', 'Surat penunjukan Pejabat Nama Domain (PDF)'),
          yesno('doc_card', 'Kartu pegawai (PDF)'),
          files('requirement_files', 'Salinan surat dan dokumen'),
          ...recorded('requested', 'pengajuan'),
        ],
        [forward('requested', 'Catat pengajuan', 'S2', 'Admin memverifikasi dokumen.')],
      ),
    ],
    standard: null,
    outputs: ['Surat permohonan transfer'],
    status: 'Permohonan transfer sudah diajukan.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Memverifikasi dokumen',
    kind: 'generic',
    printed: printed('2', 'Admin melakukan verifikasi dokumen'),
    acts: [
      act(
        'verify',
        'Catat hasil verifikasi Admin',
        ministry,
        'record',
        [...recorded('verified', 'hasil verifikasi'), note('verified_note', 'Isi jawaban Admin')],
        [
          forward('verified', 'Catat dokumen diterima', 'S3', 'Admin mengambil Authcode dan mengirimnya ke pengguna.', {
            guards: [
              {
                code: 'only_dot_id',
                must: is('case.is_dot_id', 'yes'),
                sentence:
                  'Transfer hanya untuk nama domain *.id; go.id dan desa.id tidak dapat ditransfer. Hentikan permohonan ini.',
              },
              {
                code: 'documents_missing',
                must: { op: 'and', of: [is('case.doc_appointment', 'yes'), is('case.doc_card', 'yes')] },
                sentence: 'Surat penunjukan dan kartu pegawai belum lengkap. Kembalikan ke langkah 1 dan lengkapi.',
              },
            ],
          }),
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
    status: 'Dokumen sedang diverifikasi oleh Admin.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Mengambil dan mengirim Authcode',
    kind: 'generic',
    printed: printed(
      '3',
      'Admin mengambil Authcode nama domain melalui aplikasi registrar console PANDI dan mengirim ke pengguna melalui e-mail',
    ),
    acts: [
      act(
        'send_code',
        'Catat pengiriman Authcode',
        ministry,
        'record',
        [...recorded('code_sent', 'pengiriman Authcode')],
        [
          forward('code_sent', 'Catat pengiriman', 'S4', 'Pengguna memakai Authcode pada registrar umum.'),
          stop('Hentikan permohonan…', 'S4'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Authcode terkirim'],
    status: 'Pengiriman Authcode oleh Admin ditunggu.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Menerima Authcode untuk transfer',
    kind: 'generic',
    printed: printed('4', 'Pengguna menerima Authcode untuk proses transfer nama domain pada registrar umum'),
    acts: [
      act(
        'receive_code',
        'Catat penerimaan Authcode',
        user,
        'record',
        [
          yesno('code_received', 'Authcode sudah diterima', {
            help: 'Jangan menulis Authcode di sini; kode itu tidak disimpan.',
          }),
          ...recorded('code_received', 'penerimaan Authcode'),
        ],
        [
          forward('received', 'Catat penerimaan', null, 'Transfer diselesaikan pada registrar umum.', {
            guards: [
              {
                code: 'not_received',
                must: is('case.code_received', 'yes'),
                sentence: 'Authcode belum diterima. Tanyakan ke helpdesk, lalu catat sesudah diterima.',
              },
            ],
          }),
        ],
        { when: onceEntered('code_sent_on') },
      ),
      act(
        'transferred',
        'Catat transfer pada registrar umum',
        outside('registrar_umum', 'staf_teknis'),
        'record',
        [text('general_registrar', 'Registrar umum'), ...recorded('transferred', 'transfer')],
        [forward('transferred', 'Catat transfer', null, 'Berkas diarsipkan.')],
        {
          assumed: 'Sumber berakhir pada penerimaan Authcode; hasil transfer dicatat agar register benar.',
          when: onceEntered('code_sent_on'),
        },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Authcode diterima'],
    status: 'Authcode sudah dikirim; transfer sedang diselesaikan pada registrar umum.',
    source: row(4),
  },
]

export const transfer = registrar({
  numeral: 'VI',
  code: 'transfer',
  title: 'Transfer Nama Domain Pemerintah',
  summary: 'Memindahkan nama domain *.id ke registrar umum; tidak untuk go.id dan desa.id.',
  opens: 'own',
  columns: [
    { title: 'Pengguna', actors: ['pengguna', 'staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin', actors: ['admin_kominfo'] },
    { title: 'Registrar umum', actors: ['registrar_umum'] },
  ],
  steps,
  promises: [oneDay('Penyelesaian')],
  fee: free,
  withdrawal: { until: 'S3', to: 'S4' },
  assumptions: [
    {
      key: 'only_id',
      text: '"Hanya *.id" dibaca sebagai nama yang langsung di bawah .id; go.id dan desa.id ditolak pada langkah 2.',
    },
    { key: 'authcode', text: 'Authcode tidak pernah disimpan; yang dicatat hanya pengiriman dan penerimaannya.' },
  ],
  requirements:
    'Kelengkapan dokumen (format PDF): 1. Surat permohonan transfer nama domain 2. Surat penunjukan Pejabat Nama Domain 3. Kartu pegawai',
  time: '1 (satu) hari',
  product: 'Nama Domain Instansi Pemerintah (hanya *.id)',
  legalBasis: commonLegalBasis,
  tool: 'registrar console PANDI',
  executors: twoExecutors,
  evaluation: evaluation.plain,
})
