// P13, Pemulihan Akses Nama Domain Pemerintah (S2, Lampiran VIII): our proof of cleaning goes to TrustPositif.
import type { Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  choice,
  date,
  deliveryFields,
  files,
  forward,
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
  free,
  govDomains,
  oneDay,
  printedIn,
  registrar,
  requestFields,
  threeExecutors,
} from './registrar-parts.ts'

const row = printedIn('VIII')
const trustPositif = outside('trustpositif', 'staf_teknis')

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mengajukan normalisasi dengan bukti bersih',
    kind: 'intake',
    printed: printed(
      '1',
      'Pengguna/instansi mengajukan surat permohonan disertai bukti URL/subdomain telah bersih kepada admin TrustPositif via normalisasi@aduankonten.id',
    ),
    acts: [
      act(
        'prepare',
        'Catat permohonan normalisasi',
        post('staf_teknis'),
        'record',
        [
          ...requestFields,
          paragraph('urls', 'Daftar URL atau subdomain yang ingin dipulihkan', {
            help: 'Satu alamat pada setiap baris.',
          }),
          yesno('is_parent', 'Termasuk nama domain induk'),
          text('cut_off_case', 'Nomor agenda pemutusan akses', { required: false }),
        ],
        [forward('prepared', 'Catat permohonan', null, 'Bukti bersih disiapkan, lalu surat dikirim.')],
        { assumed: 'Sumber menyebut pengguna/instansi; bagi nama domain kita, permohonan disiapkan Staf Teknis.' },
      ),
      act(
        'prove',
        'Siapkan bukti bersih',
        post('staf_teknis'),
        'verify',
        [
          yesno('clean', 'Semua alamat sudah bersih dari konten negatif'),
          paragraph('clean_proof', 'Bukti per alamat', { maxLength: 5000 }),
          date('clean_checked_on', 'Tanggal diperiksa'),
          files('clean_files', 'Tangkapan layar bukti bersih'),
        ],
        [
          forward('proven', 'Selesaikan bukti', null, 'JFU Sekretariat mengirim surat permohonan.', {
            guards: [
              {
                code: 'not_clean',
                must: is('case.clean', 'yes'),
                sentence:
                  'Permohonan normalisasi memerlukan bukti bahwa semua alamat sudah bersih. Bersihkan dahulu, lalu catat.',
              },
            ],
          }),
          stop('Hentikan permohonan…', 'S5'),
        ],
        { assumed: 'Sumber menyebut pengguna/instansi; pemeriksaan teknis dikerjakan Staf Teknis.' },
      ),
      act(
        'send',
        'Kirim surat permohonan normalisasi',
        post('jfu_sekretariat'),
        'send',
        [
          text('request_letter_no', 'Nomor surat permohonan'),
          date('request_letter_date', 'Tanggal surat permohonan'),
          choice('sent_address', 'Alamat tujuan', { normalisasi: 'normalisasi@aduankonten.id' }),
          ...deliveryFields,
        ],
        [forward('sent', 'Catat pengiriman', 'S2', 'Admin TrustPositif memverifikasi daftar.')],
        { assumed: 'Sumber menyebut pengguna/instansi; surat dikirim JFU Sekretariat.' },
      ),
    ],
    standard: null,
    outputs: ['Surat permohonan', 'Bukti bersih'],
    status: 'Permohonan pemulihan akses sedang diajukan.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Memverifikasi kebersihan',
    kind: 'generic',
    printed: printed(
      '2',
      'Admin TrustPositif melakukan verifikasi daftar URL/subdomain telah bersih dari konten negatif',
    ),
    acts: [
      act(
        'verify',
        'Catat hasil verifikasi TrustPositif',
        trustPositif,
        'record',
        [...recorded('verified', 'hasil verifikasi'), note('verified_note', 'Isi jawaban')],
        [
          forward('clean', 'Catat konten sudah hilang', 'S3', 'Admin TrustPositif memulihkan akses.'),
          back(
            'not_clean',
            'Catat konten masih ada…',
            'S1',
            'pembersihan',
            'Alamat dibersihkan dan diajukan kembali.',
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
    status: 'Bukti bersih sedang diverifikasi TrustPositif.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Memulihkan akses',
    kind: 'generic',
    printed: printed(
      '3',
      'Bila konten negatif telah hilang, admin TrustPositif Dit. PAI memulihkan akses URL/subdomain',
    ),
    acts: [
      act(
        'restore',
        'Catat pemulihan akses',
        trustPositif,
        'record',
        [...recorded('restored', 'pemulihan'), paragraph('restored_urls', 'Alamat yang pulih')],
        [
          forward(
            'parent',
            'Catat pemulihan dan teruskan nama domain induk',
            'S4',
            'Permohonan diteruskan ke admin registrar.',
            {
              when: is('case.is_parent', 'yes'),
            },
          ),
          forward('restored', 'Catat pemulihan', 'S5', 'Berkas diarsipkan.', { when: is('case.is_parent', 'no') }),
        ],
      ),
    ],
    standard: null,
    outputs: ['Akses pulih'],
    status: 'Pemulihan akses ditunggu.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Meneruskan ke admin registrar',
    kind: 'generic',
    printed: printed('4', 'Bila URL/subdomain merupakan domain induk, permohonan diteruskan ke admin registrar'),
    acts: [
      act(
        'forward',
        'Catat penerusan ke admin registrar',
        trustPositif,
        'record',
        [...recorded('forwarded', 'penerusan')],
        [forward('forwarded', 'Catat penerusan', 'S5', 'Admin registrar mencabut suspend nama domain induk.')],
        { assumed: 'Sumber tidak menyebut yang meneruskan; dicatat sebagai perbuatan TrustPositif.' },
      ),
    ],
    standard: null,
    outputs: ['Permohonan kepada admin registrar'],
    status: 'Permohonan diteruskan ke admin registrar.',
    source: row(4),
  },
  {
    id: 'S5',
    label: 'Mencabut suspend nama domain induk',
    kind: 'generic',
    printed: printed(
      '5',
      'Admin registrar Dit. LAIP mencabut suspend nama domain induk melalui registrar console PANDI',
    ),
    acts: [
      act(
        'unsuspend',
        'Catat pencabutan suspend',
        outside('admin_kominfo', 'staf_teknis'),
        'record',
        [...recorded('unsuspended', 'pencabutan suspend'), yesno('answers_again', 'Nama domain sudah menjawab lagi')],
        [
          forward('unsuspended', 'Catat pencabutan', null, 'Berkas diarsipkan.', {
            guards: [
              {
                code: 'no_answer',
                must: is('case.answers_again', 'yes'),
                sentence: 'Nama domain belum menjawab. Tanyakan ke helpdesk, lalu catat sesudah menjawab.',
              },
            ],
          }),
        ],
        { when: onceEntered('forwarded_on') },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Suspend dicabut'],
    status: 'Pemulihan akses sedang diselesaikan.',
    source: row(5),
  },
]

export const pemulihanAkses = registrar({
  numeral: 'VIII',
  code: 'pemulihan_akses',
  title: 'Pemulihan Akses Nama Domain Pemerintah',
  summary: 'Memohon normalisasi alamat yang aksesnya pernah diputus, dengan bukti sudah bersih.',
  opens: 'own',
  columns: [
    { title: 'Pengguna/instansi', actors: ['staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin TrustPositif', actors: ['trustpositif'] },
    { title: 'Admin registrar', actors: ['admin_kominfo'] },
  ],
  steps,
  promises: [oneDay('Penyelesaian')],
  fee: free,
  withdrawal: { until: 'S3', to: 'S5' },
  assumptions: [
    {
      key: 'clean_first',
      text: 'Surat baru dikirim sesudah semua alamat diperiksa bersih; buktinya disimpan pada berkas.',
    },
    { key: 'repair', text: 'Jawaban "konten masih ada" tidak tercetak dalam sumber; permohonan kembali ke langkah 1.' },
  ],
  requirements:
    'Kelengkapan dokumen (format PDF): 1. Surat permohonan pemulihan akses / normalisasi 2. Daftar URL/subdomain yang ingin dipulihkan',
  time: '1 (satu) hari',
  product: govDomains,
  legalBasis: commonLegalBasis,
  tool: 'registrar console PANDI',
  executors: threeExecutors,
  evaluation: evaluation.restored,
})
