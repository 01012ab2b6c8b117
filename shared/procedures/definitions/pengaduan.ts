// P3, Penanganan Pengaduan (S3, baris 6): seven channels, four classes with their own limits in working days.
import { channels } from '../channels.data.ts'
import type { Definition, ServicePromise, Step } from '../definition.ts'
import type { Expression } from '../expression.ts'
import {
  act,
  archive,
  back,
  choice,
  choices,
  date,
  either,
  files,
  forward,
  has,
  inSource,
  is,
  not,
  note,
  onceEntered,
  outside,
  paragraph,
  post,
  printed,
  text,
  yesno,
} from './parts.ts'
import { componentsAbout } from './standar-components.ts'

const row = inSource('S3')
const reporter = outside('pelapor', 'pengelola_pengaduan')

/** The seven ways of S3, Penanganan Pengaduan a; the answer may go by any of them. */
const channelOptions = Object.fromEntries(channels('complaint').map(({ value, label }) => [value, label]))

/** The four classes of S3, Penanganan Pengaduan c. */
const classes = {
  ringan: 'Pengaduan ringan (5 hari kerja)',
  normatif: 'Pengaduan bersifat normatif (5 hari kerja)',
  tidak_berkadar: 'Pengaduan tidak berkadar pengawasan (14 hari kerja)',
  berkadar: 'Pengaduan berkadar pengawasan dan memerlukan pemeriksaan (60 hari kerja)',
} as const

const limit = (label: string, workDays: number, item: number, when: Expression, assumed: string): ServicePromise => ({
  label,
  duration: { unit: 'workDays', amount: workDays },
  from: 'received',
  pauses: false,
  when,
  assumed,
  source: row(`baris 6 huruf c angka ${item}`),
})
const counted = 'Dihitung dari tanggal aduan diterima, tanpa jeda; sumber tidak menyebut awalnya.'
const ofClass = (key: string): Expression => is('case.complaint_class', key)
const classed = has('case.complaint_class')

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Menyampaikan aduan',
    kind: 'intake',
    printed: printed('', 'Pengguna Layanan Menyampaikan aduan secara lisan/telepon/tertulis'),
    acts: [
      act(
        'complain',
        'Catat aduan',
        reporter,
        'record',
        [
          date('complained_on', 'Tanggal aduan disampaikan'),
          text('reporter_name', 'Nama pelapor', { personal: true, required: false }),
          text('reporter_contact', 'Kontak pelapor', { personal: true, required: false }),
          yesno('reporter_hidden', 'Pelapor minta namanya dirahasiakan'),
          choice('complaint_service', 'Layanan yang diadukan', {
            sub_domain: 'Sub domain',
            domain: 'Domain',
            other: 'Layanan lain',
          }),
          text('complaint_case', 'Nomor agenda yang diadukan', { required: false }),
          paragraph('complaint_text', 'Pokok aduan', { help: 'Tulis tanpa nama orang, nomor telepon, dan NIK.' }),
          files('complaint_files', 'Berkas aduan'),
        ],
        [forward('complained', 'Simpan aduan', 'S2', 'Pejabat Pengelola Pengaduan menerima dan menggolongkannya.')],
      ),
    ],
    standard: null,
    outputs: ['Aduan tercatat'],
    status: 'Aduan sudah kami catat.',
    source: row('baris 6 huruf b, kotak 1'),
  },
  {
    id: 'S2',
    label: 'Menerima dan menggolongkan aduan',
    kind: 'generic',
    printed: printed('', 'Pejabat Pengelola Pengaduan menerima aduan'),
    acts: [
      act(
        'receive',
        'Terima dan golongkan aduan',
        post('pengelola_pengaduan'),
        'record',
        [
          choice('complaint_class', 'Golongan aduan', classes),
          paragraph('class_reason', 'Alasan penggolongan', { maxLength: 1000 }),
          note('received_note', 'Pesan untuk Tim'),
        ],
        [
          forward(
            'forwarded',
            'Teruskan ke Tim Pengelola Pengaduan',
            'S3',
            'Tim menangani aduan dan menyusun jawaban.',
          ),
          forward('answer_now', 'Jawab langsung…', 'S4', 'Pelapor menerima jawaban tanpa penanganan Tim.', {
            reasonRequired: true,
            notPrinted: 'Tidak tercetak dalam sumber.',
          }),
        ],
      ),
    ],
    standard: null,
    outputs: ['Golongan aduan'],
    status: 'Aduan sedang digolongkan.',
    source: row('baris 6 huruf b, kotak 2'),
  },
  {
    id: 'S3',
    label: 'Menangani aduan',
    kind: 'generic',
    printed: printed('', 'Tim Pengelola Pengaduan'),
    acts: [
      act(
        'handle',
        'Tangani aduan',
        post('tim_pengaduan'),
        'verify',
        [
          paragraph('complaint_findings', 'Hasil pemeriksaan', { maxLength: 5000 }),
          yesno('complaint_founded', 'Aduan terbukti'),
          paragraph('complaint_action', 'Tindakan yang diambil', { maxLength: 5000 }),
          yesno('standard_broken', 'Ada pelanggaran standar pelayanan oleh pelaksana'),
          choices(
            'sanctions',
            'Sanksi yang diusulkan',
            {
              lisan: 'Teguran lisan',
              tertulis: 'Teguran tertulis',
              lanjut: 'Sanksi lebih lanjut sesuai bobot pelanggaran',
            },
            { when: is('case.standard_broken', 'yes') },
          ),
          paragraph('answer_draft', 'Konsep jawaban', { maxLength: 5000 }),
          files('handling_files', 'Berkas pemeriksaan'),
        ],
        [
          forward('handled', 'Selesaikan penanganan', 'S4', 'Jawaban disampaikan kepada pelapor.'),
          back(
            'return',
            'Kembalikan untuk digolongkan ulang…',
            'S2',
            'penggolongan',
            'Pejabat Pengelola menggolongkan ulang.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
        ],
        { assumed: 'Kotak dalam sumber hanya menyebut Tim tanpa kata kerja; dibaca menangani dan menyusun jawaban.' },
      ),
    ],
    standard: null,
    outputs: ['Hasil pemeriksaan', 'Konsep jawaban'],
    status: 'Aduan sedang ditangani Tim Pengelola Pengaduan.',
    source: row('baris 6 huruf b, kotak 3'),
  },
  {
    id: 'S4',
    label: 'Menyampaikan jawaban',
    kind: 'generic',
    printed: printed('', 'Pengguna Layanan menerima jawaban pengaduan'),
    acts: [
      act(
        'answer',
        'Sampaikan jawaban',
        post('pengelola_pengaduan'),
        'send',
        [
          paragraph('answer', 'Jawaban', { maxLength: 5000 }),
          choice('answer_channel', 'Cara menyampaikan', channelOptions),
          date('answered_on', 'Tanggal disampaikan'),
          files('answer_files', 'Bukti penyampaian'),
        ],
        [
          forward('answered', 'Catat penyampaian jawaban', null, 'Penerimaan oleh pelapor dicatat.'),
          back('return', 'Kembalikan ke Tim…', 'S3', 'penanganan', 'Tim memperbaiki penanganan atau jawabannya.', {
            notPrinted: 'Tidak tercetak dalam sumber.',
          }),
        ],
        {
          assumed: 'Sumber mencetak penerimaan jawaban; yang menyampaikan adalah Pejabat Pengelola Pengaduan.',
          when: is('case.ending', ''),
        },
      ),
      act(
        'received',
        'Catat penerimaan jawaban oleh pelapor',
        reporter,
        'record',
        [
          choice('answer_seen', 'Penerimaan jawaban', {
            accepted: 'Diterima pelapor',
            no_reply: 'Tidak ada tanggapan',
            unreachable: 'Pelapor tidak dapat dihubungi',
          }),
          date('answer_received_on', 'Tanggal diterima atau ditutup'),
          text('answer_evidence', 'Bukti', { help: 'Misalnya tanda terima, balasan, atau jam telepon.' }),
        ],
        [
          forward('received', 'Catat penerimaan', null, 'Berkas diarsipkan.'),
          back('objected', 'Catat keberatan pelapor…', 'S3', 'keberatan', 'Tim menangani aduan lagi.', {
            notPrinted: 'Tidak tercetak dalam sumber.',
          }),
        ],
        { when: onceEntered('answered_on') },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Jawaban pengaduan'],
    status: 'Jawaban atas aduan sedang disampaikan.',
    source: row('baris 6 huruf b, kotak 4'),
  },
]

export const pengaduan: Definition = {
  code: 'pengaduan',
  version: 1,
  title: 'Penanganan Pengaduan',
  summary: 'Pengaduan, saran, dan masukan tentang layanan domain dan sub domain.',
  screens: 'generic',
  validFrom: null,
  validTo: null,
  opens: 'complaint',
  identity: null,
  columns: [
    { title: 'Pengguna Layanan', actors: ['pelapor'] },
    { title: 'Pejabat Pengelola Pengaduan', actors: ['pengelola_pengaduan', 'jfu_sekretariat'] },
    { title: 'Tim Pengelola Pengaduan', actors: ['tim_pengaduan'] },
  ],
  steps,
  promises: [
    limit(
      'Pengaduan ringan',
      5,
      1,
      either(ofClass('ringan'), not(classed)),
      `${counted} Dipakai juga sebelum aduan digolongkan.`,
    ),
    limit('Pengaduan bersifat normatif', 5, 2, ofClass('normatif'), counted),
    limit('Pengaduan tidak berkadar pengawasan', 14, 3, ofClass('tidak_berkadar'), counted),
    limit('Pengaduan berkadar pengawasan dan memerlukan pemeriksaan', 60, 4, ofClass('berkadar'), counted),
  ],
  tariffs: [],
  components: componentsAbout('complaints'),
  legalBasis: [],
  fourEyes: [],
  withdrawal: { until: 'S4', to: 'S4' },
  assumptions: [
    { key: 'unclassed', text: 'Sebelum digolongkan, aduan memakai batas terpendek, yaitu 5 hari kerja.' },
    { key: 'no_pause', text: 'Batas aduan dihitung dari penerimaan dan tidak berhenti selama menunggu pelapor.' },
    { key: 'anonymous', text: 'Aduan tanpa nama pelapor tetap diterima; nama dan kontak disimpan terpisah.' },
  ],
  sources: [row('Service Delivery, baris 6')],
}
