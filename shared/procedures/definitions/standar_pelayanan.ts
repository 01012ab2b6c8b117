// P2, Standar Pelayanan Domain dan Sub Domain (S3): for a whole domain; its third step opens P6 and waits for it.
import type { Definition, Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  choice,
  date,
  deliveryFields,
  files,
  forward,
  inSource,
  is,
  not,
  note,
  outside,
  paragraph,
  post,
  printed,
  recorded,
  text,
  yesno,
} from './parts.ts'
import { componentsAbout, standardLegalBasis } from './standar-components.ts'

const row = inSource('S3')
const notPrinted = 'Tidak tercetak dalam sumber.'
const letterPost = 'Sumber hanya mencetak surat konfirmasi; pelaksananya mengikuti langkah 8 sampai 13 SOP sub domain.'
const alive = is('case.ending', '')
const redraft = back('return', 'Kembalikan ke JFU Bidang…', 'S4', 'paraf', 'Konsep diperbaiki; semua paraf gugur.', {
  parafsFall: true,
  notPrinted,
})

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mengajukan surat permintaan',
    kind: 'intake',
    printed: printed('1', 'Pemohon mengajukan surat permintaan Domain dan Sub Domain'),
    acts: [
      act(
        'register',
        'Catat surat permintaan',
        outside('pemohon', 'jfu_sekretariat'),
        'record',
        [
          text('letter_no', 'Nomor surat', { maxLength: 200 }),
          date('letter_date', 'Tanggal surat'),
          choice('signed_by', 'Penanda tangan surat', {
            kepala_pd: 'Kepala Perangkat Daerah',
            kepala_upt: 'Kepala UPT',
            other: 'Lainnya',
          }),
          yesno('stamp', 'Cap Perangkat Daerah'),
          text('domain_name', 'Nama domain yang diminta', { maxLength: 253 }),
          paragraph('function_text', 'Kegunaan', { maxLength: 1000 }),
          files('letter_files', 'Surat permintaan'),
        ],
        [forward('registered', 'Simpan dan beri nomor agenda', 'S2', 'Bidang Informatika mengkaji permintaan.')],
      ),
    ],
    standard: null,
    outputs: ['Nomor agenda', 'Tanda terima'],
    status: 'Permintaan sudah kami terima dan catat.',
    source: row('Service Delivery baris 2, prosedur 1'),
  },
  {
    id: 'S2',
    label: 'Mengkaji permintaan',
    kind: 'generic',
    printed: printed('2', 'Permintaan dikaji oleh Bidang Informatika'),
    acts: [
      act(
        'assess',
        'Kaji permintaan',
        post('staf_teknis'),
        'verify',
        [
          yesno('domain_free', 'Nama domain masih tersedia'),
          yesno('domain_fits', 'Penamaan sesuai aturan'),
          yesno('documents_ok', 'Surat ditandatangani dan dicap dengan benar'),
          paragraph('assessment', 'Hasil kajian', { maxLength: 3000 }),
        ],
        [forward('assessed', 'Selesaikan kajian', null, 'Kepala Bidang memutuskan.')],
        { assumed: 'Sumber menyebut Bidang Informatika; kajian dikerjakan Staf Teknis.' },
      ),
      act(
        'decide',
        'Putuskan permintaan',
        post('kabid'),
        'decide',
        [note('decision_note')],
        [
          forward('approved', 'Setujui', 'S3', 'Staf Teknis membuka pendaftaran nama domain.', {
            guards: [
              {
                code: 'requirements',
                must: {
                  op: 'and',
                  of: [not(is('case.signed_by', 'other')), is('case.stamp', 'yes')],
                },
                sentence:
                  'Surat harus ditandatangani Kepala PD atau Kepala UPT dan dicap. Minta surat yang benar, catat dengan ralat, lalu setujui.',
              },
            ],
          }),
          forward('refused', 'Tolak…', 'S4', 'JFU Bidang menyusun surat jawaban.', {
            reasonRequired: true,
            notPrinted,
          }),
          back('return', 'Kembalikan ke Staf Teknis…', 'S2', 'kajian', 'Staf Teknis melengkapi kajian.', {
            notPrinted,
          }),
        ],
        {
          assumed: 'Sumber menyebut Bidang Informatika; keputusan pada Kepala Bidang.',
          paper: true,
          reauthenticate: 'always',
        },
      ),
    ],
    standard: null,
    outputs: ['Hasil kajian'],
    status: 'Permintaan sedang dikaji Bidang Informatika.',
    source: row('Service Delivery baris 2, prosedur 2'),
  },
  {
    id: 'S3',
    label: 'Mengaktifkan domain',
    kind: 'generic',
    printed: printed('3', 'Bidang Informatika mengaktifkan domain dan sub domain'),
    acts: [
      act(
        'open_registration',
        'Buka Pendaftaran Nama Domain',
        post('staf_teknis'),
        'execute',
        [
          text('registration_case', 'Nomor agenda permohonan Pendaftaran', {
            help: 'Buka layanan Pendaftaran Nama Domain Pemerintah, lalu tulis nomornya di sini.',
          }),
          date('registration_opened_on', 'Tanggal dibuka'),
        ],
        [forward('opened', 'Catat permohonan yang dibuka', null, 'Permintaan ini menunggu nama domain aktif.')],
        { assumed: 'Domain diaktifkan lewat layanan Pendaftaran; sumber tidak menyebutnya.' },
      ),
      act(
        'activated',
        'Catat hasil pendaftaran',
        post('staf_teknis'),
        'record',
        [
          choice('registration_result', 'Hasil pendaftaran', {
            active: 'Nama domain aktif',
            failed: 'Tidak jadi terdaftar',
          }),
          ...recorded('registration_known', 'hasil pendaftaran'),
        ],
        [forward('recorded', 'Catat hasil', 'S4', 'JFU Bidang menyusun surat konfirmasi.')],
        { assumed: 'Langkah ini menunggu permohonan Pendaftaran yang dibuka.' },
      ),
    ],
    standard: null,
    outputs: ['Domain aktif'],
    status: 'Nama domain sedang didaftarkan.',
    source: row('Service Delivery baris 2, prosedur 3'),
  },
  {
    id: 'S4',
    label: 'Mengirim surat konfirmasi',
    kind: 'generic',
    printed: printed('4', 'Surat konfirmasi ke Pemohon bahwa domain dan sub domain telah diaktifkan'),
    acts: [
      act(
        'draft',
        'Susun surat konfirmasi',
        post('jfu_bidang'),
        'draft',
        [paragraph('answer', 'Isi jawaban', { maxLength: 5000 }), files('draft_files', 'Konsep surat')],
        [forward('drafted', 'Kirim konsep untuk diparaf', null, 'Kepala Bidang dan Sekretaris memaraf.')],
        { assumed: letterPost, when: alive },
      ),
      act(
        'paraf_kabid',
        'Paraf konsep surat',
        post('kabid'),
        'initial',
        [],
        [forward('initialled', 'Paraf dan kirim ke Sekretaris', null, 'Sekretaris memaraf konsep.'), redraft],
        { assumed: letterPost, when: alive, paper: true, reauthenticate: 'ten_minutes' },
      ),
      act(
        'paraf_sekretaris',
        'Paraf konsep surat',
        post('sekretaris'),
        'initial',
        [],
        [forward('initialled', 'Paraf dan kirim ke Kepala Dinas', null, 'Kepala Dinas menandatangani.'), redraft],
        { assumed: letterPost, when: alive, paper: true, reauthenticate: 'ten_minutes' },
      ),
      act(
        'sign',
        'Tanda tangani surat',
        post('kadis'),
        'sign',
        [
          text('answer_letter_no', 'Nomor surat jawaban', { maxLength: 200, help: 'Nomor dari buku keluar.' }),
          date('answer_letter_date', 'Tanggal surat jawaban'),
          files('signed_files', 'Pindaian surat bertanda tangan'),
        ],
        [forward('signed', 'Tanda tangani surat', null, 'JFU Sekretariat mengirim surat.'), redraft],
        { assumed: letterPost, when: alive, paper: true, reauthenticate: 'always', irrevocable: true },
      ),
      act(
        'send',
        'Kirim surat kepada pemohon',
        post('jfu_sekretariat'),
        'send',
        deliveryFields,
        [forward('sent', 'Catat pengiriman surat', null, 'Berkas diarsipkan.')],
        { assumed: letterPost, when: alive, irrevocable: true },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Surat konfirmasi'],
    status: 'Surat jawaban sedang disiapkan dan dikirim.',
    source: row('Service Delivery baris 2, prosedur 4'),
  },
]

export const standarPelayanan: Definition = {
  code: 'standar_pelayanan',
  version: 1,
  title: 'Permintaan Domain',
  summary: 'Surat permintaan satu domain penuh dari perangkat daerah; untuk sub domain pakai Permohonan Sub Domain.',
  screens: 'generic',
  validFrom: null,
  validTo: null,
  opens: 'letter',
  identity: null,
  columns: [
    { title: 'Perangkat Daerah', actors: ['pemohon'] },
    { title: 'Diskominfo Bid. Aptika', actors: ['staf_teknis', 'jfu_bidang', 'kabid'] },
    { title: 'Diskominfo, Sekretariat dan Kepala Dinas', actors: ['jfu_sekretariat', 'sekretaris', 'kadis'] },
  ],
  steps,
  promises: [
    {
      label: 'Jangka Waktu Penyelesaian',
      duration: { unit: 'workDays', amount: 2 },
      from: 'received',
      pauses: true,
      assumed:
        'Hari kerja dihitung sesudah tanggal terima, jatuh pada akhir jam kerja; menunggu pemohon menggeser janji.',
      source: row('Service Delivery, baris 3'),
    },
  ],
  tariffs: [
    {
      label: 'Biaya (Tarif)',
      amount: 0,
      taxPercent: null,
      validFrom: null,
      printed: 'Gratis',
      source: row('Service Delivery, baris 4'),
    },
  ],
  components: componentsAbout('service'),
  legalBasis: standardLegalBasis,
  fourEyes: [
    ['S2.assess', 'S2.decide'],
    ['S4.draft', 'S4.paraf_kabid'],
    ['S4.draft', 'S4.sign'],
  ],
  withdrawal: { until: 'S3', to: 'S4' },
  assumptions: [
    {
      key: 'whole_domain',
      text: 'Standar ini dibuka hanya untuk satu domain penuh; sub domain memakai SOP sub domain dengan janji yang sama.',
    },
    { key: 'opens_registration', text: 'Langkah 3 membuka layanan Pendaftaran Nama Domain dan menunggu hasilnya.' },
    {
      key: 'third_column',
      text: 'Gambar sumber hanya mencetak dua pihak; Sekretariat dan Kepala Dinas ditambahkan untuk surat dan arsip.',
    },
  ],
  sources: [row('Standar Pelayanan Domain dan Sub Domain, Service Delivery dan Manufacturing')],
}
