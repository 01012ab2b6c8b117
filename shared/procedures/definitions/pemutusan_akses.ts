// P12, Pemutusan Akses Nama Domain Pemerintah (S2, Lampiran VII): mostly a take-down notice that reaches us as the owner.
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
  has,
  is,
  both,
  not,
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
  printedIn,
  registrar,
  threeExecutors,
} from './registrar-parts.ts'

const row = printedIn('VII')
const ministry = outside('admin_kominfo', 'staf_teknis')
const weReceive = is('case.role', 'penerima')
const weAsk = is('case.role', 'pemohon')

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Menerima atau mengajukan surat',
    kind: 'intake',
    printed: printed('1', 'Pengguna/instansi mengajukan surat permohonan melalui sarana pengaduan / helpdesk'),
    acts: [
      act(
        'register',
        'Catat surat pemutusan akses',
        outside('pengguna', 'jfu_sekretariat'),
        'record',
        [
          choice('role', 'Kedudukan kantor', {
            penerima: 'Menerima pemberitahuan sebagai pemilik domain',
            pemohon: 'Mengajukan permohonan pemutusan akses',
          }),
          text('letter_no', 'Nomor surat', { maxLength: 200 }),
          date('letter_date', 'Tanggal surat'),
          text('sender', 'Asal surat'),
          text('domain_name', 'Nama domain induk', { maxLength: 253 }),
          paragraph('urls', 'Daftar URL atau subdomain', { help: 'Satu alamat pada setiap baris.' }),
          paragraph('content_kind', 'Jenis konten yang disebut', { maxLength: 1000 }),
          files('letter_files', 'Surat dan daftarnya'),
        ],
        [forward('registered', 'Simpan surat', 'S2', 'Daftar URL diverifikasi; batas 3 x 24 jam sudah berjalan.')],
        {
          assumed:
            'Sumber menulis dari sisi pemohon; kantor lebih sering menerima pemberitahuan, dan surat itu dicatat di sini.',
        },
      ),
    ],
    standard: null,
    outputs: ['Surat tercatat', 'Daftar URL/subdomain'],
    status: 'Surat pemutusan akses sudah dicatat.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Memverifikasi daftar URL',
    kind: 'generic',
    printed: printed('2', 'Admin melakukan verifikasi daftar URL/subdomain terhadap muatan konten-konten negatif'),
    acts: [
      act(
        'admin_verify',
        'Catat hasil verifikasi Admin',
        ministry,
        'record',
        [...recorded('verified', 'hasil verifikasi'), note('verified_note', 'Isi jawaban Admin')],
        [
          forward('verified', 'Catat konten negatif terbukti', 'S3', 'Admin memberi tahu pemilik domain.'),
          back('repair', 'Catat permintaan perbaikan…', 'S1', 'perbaikan', 'Surat atau daftarnya diperbaiki.', {
            notPrinted: 'Tidak tercetak dalam sumber.',
          }),
          stop('Hentikan permohonan…', 'S6'),
        ],
        { when: weAsk },
      ),
      act(
        'own_check',
        'Periksa daftar URL',
        post('staf_teknis'),
        'verify',
        [
          choice('own_finding', 'Hasil pemeriksaan', {
            found: 'Konten negatif ada',
            partly: 'Konten negatif ada pada sebagian alamat',
            none: 'Konten negatif tidak ditemukan',
          }),
          paragraph('own_findings', 'Temuan per alamat', { maxLength: 5000 }),
          text('owner_unit', 'Perangkat Daerah pemilik alamat'),
          files('own_screenshots', 'Tangkapan layar'),
        ],
        [forward('checked', 'Selesaikan pemeriksaan', 'S3', 'Konten dihilangkan, lalu jawaban dikirim.')],
        {
          assumed: 'Sebagai pemilik domain, kantor memeriksa daftar itu sendiri sebelum menghilangkan konten.',
          when: weReceive,
        },
      ),
    ],
    standard: null,
    outputs: ['Hasil verifikasi daftar'],
    status: 'Daftar alamat sedang diverifikasi.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Memberi tahu pemilik dan menghilangkan konten',
    kind: 'generic',
    printed: printed(
      '3',
      'Admin mengirim notifikasi dan daftar URL berisi konten negatif pada pemilik domain/website/CISRT untuk dilakukan penghilangan konten/take down',
    ),
    acts: [
      act(
        'notified',
        'Catat notifikasi kepada pemilik domain',
        ministry,
        'record',
        [text('notified_owner', 'Pemilik domain, website, atau CSIRT'), ...recorded('notified', 'notifikasi')],
        [forward('notified', 'Catat notifikasi', null, 'Pemilik domain menghilangkan konten.')],
        { when: weAsk },
      ),
      act(
        'take_down',
        'Hilangkan konten',
        post('staf_teknis'),
        'execute',
        [
          paragraph('taken_down', 'Yang dikerjakan per alamat', { maxLength: 5000 }),
          date('taken_down_on', 'Tanggal selesai'),
          text('taken_down_time', 'Jam selesai', { maxLength: 5, help: 'Misalnya 16.40.' }),
          text('cause', 'Sebab konten masuk', {
            required: false,
            help: 'Misalnya aplikasi lama yang tidak diperbarui.',
          }),
          yesno('evidence_kept', 'Bukti disimpan sebelum dihapus'),
          files('taken_down_files', 'Bukti konten sudah hilang'),
        ],
        [
          forward('taken_down', 'Catat konten dihilangkan', null, 'Jawaban dikirim kepada pengirim pemberitahuan.', {
            guards: [
              {
                code: 'evidence_first',
                must: is('case.evidence_kept', 'yes'),
                sentence: 'Simpan bukti konten lebih dahulu, misalnya tangkapan layar dan log server, lalu catat.',
              },
            ],
          }),
          back(
            'recheck_list',
            'Kembalikan ke pemeriksaan daftar…',
            'S2',
            'pemeriksaan',
            'Daftar alamat diperiksa ulang.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
        ],
        {
          assumed: 'Sumber menyebut pemilik domain tanpa pelaksananya; konten dihilangkan oleh Staf Teknis.',
          when: both(weReceive, not(is('case.own_finding', 'none'))),
          irrevocable: true,
        },
      ),
      act(
        'report_back',
        'Kirim jawaban tindak lanjut',
        post('jfu_sekretariat'),
        'send',
        [text('answer_letter_no', 'Nomor surat jawaban', { required: false }), ...deliveryFields],
        [forward('sent', 'Catat pengiriman jawaban', 'S4', 'Admin memverifikasi ulang dalam 3 x 24 jam.')],
        {
          assumed: 'Sumber tidak mencetak jawaban; kantor memberi tahu bahwa konten sudah dihilangkan.',
          when: weReceive,
        },
      ),
    ],
    standard: null,
    outputs: ['Notifikasi dan daftar URL', 'Konten dihilangkan'],
    status: 'Konten yang disebut sedang dihilangkan.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Memverifikasi ulang',
    kind: 'generic',
    printed: printed('4', 'Verifikasi ulang URL/subdomain dalam 3x24 jam'),
    acts: [
      act(
        'recheck',
        'Catat hasil verifikasi ulang',
        ministry,
        'record',
        [...recorded('rechecked', 'verifikasi ulang'), note('rechecked_note', 'Alamat yang masih memuat konten')],
        [
          forward('clean', 'Catat konten sudah hilang', 'S6', 'Berkas diarsipkan; akses tidak diputus.'),
          forward(
            'still_there',
            'Catat konten masih ada…',
            'S5',
            'Daftar diteruskan ke Dit. PAI untuk pemutusan akses.',
            {
              reasonRequired: true,
            },
          ),
          back(
            'again',
            'Periksa dan hilangkan konten lagi…',
            'S2',
            'take_down',
            'Staf Teknis memeriksa dan menghilangkan sisa konten.',
            {
              when: weReceive,
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
        ],
        { assumed: 'Sumber tidak menyebut yang memverifikasi ulang; dicatat sebagai perbuatan Admin.' },
      ),
    ],
    standard: null,
    outputs: ['Hasil verifikasi ulang'],
    status: 'Verifikasi ulang oleh Admin ditunggu.',
    source: row(4),
  },
  {
    id: 'S5',
    label: 'Meneruskan ke Dit. PAI',
    kind: 'generic',
    printed: printed(
      '5',
      'Bila konten negatif masih ada, daftar subdomain diteruskan ke Dit. PAI untuk pemutusan akses',
    ),
    acts: [
      act(
        'forward',
        'Catat penerusan ke Dit. PAI',
        ministry,
        'record',
        [...recorded('forwarded', 'penerusan')],
        [forward('forwarded', 'Catat penerusan', null, 'Dit. PAI memutus akses.')],
        { assumed: 'Sumber tidak menyebut yang meneruskan; dicatat sebagai perbuatan Admin.' },
      ),
      act(
        'cut_off',
        'Catat pemutusan akses oleh Dit. PAI',
        outside('dit_pai', 'staf_teknis'),
        'record',
        [
          yesno('cut', 'Akses diputus'),
          ...recorded('cut', 'keputusan Dit. PAI'),
          paragraph('cut_urls', 'Alamat yang diputus', { when: is('case.cut', 'yes') }),
        ],
        [
          forward(
            'recorded',
            'Catat hasil',
            'S6',
            'Bila mendesak, nama domain induk dinonaktifkan; lalu berkas diarsipkan.',
          ),
        ],
      ),
    ],
    standard: null,
    outputs: ['Daftar subdomain kepada Dit. PAI'],
    status: 'Pemutusan akses sedang ditangani Dit. PAI.',
    source: row(5),
  },
  {
    id: 'S6',
    label: 'Menonaktifkan nama domain induk',
    kind: 'generic',
    printed: printed(
      '6',
      'Bila dinilai perlu dan mendesak, dilakukan penonaktifan (suspend) terhadap nama domain induk melalui registrar console PANDI atau landing page pemutusan akses domain dari Dit. LAIP',
    ),
    acts: [
      act(
        'suspend',
        'Catat penonaktifan nama domain induk',
        ministry,
        'record',
        [
          choice('suspension', 'Nama domain induk', {
            none: 'Tidak dinonaktifkan',
            console: 'Dinonaktifkan melalui registrar console PANDI',
            landing: 'Dialihkan ke landing page Dit. LAIP',
          }),
          ...recorded('suspension_known', 'keputusan'),
        ],
        [forward('recorded', 'Catat keputusan', null, 'Berkas diarsipkan.')],
        {
          assumed: 'Sumber tidak menyebut yang menilai mendesak; dicatat sebagai perbuatan Admin.',
          when: both(onceEntered('forwarded_on'), has('case.cut_on')),
        },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Status nama domain induk'],
    status: 'Penanganan pemutusan akses sedang diselesaikan.',
    source: row(6),
  },
]

export const pemutusanAkses = registrar({
  numeral: 'VII',
  code: 'pemutusan_akses',
  title: 'Pemutusan Akses Nama Domain Pemerintah',
  summary: 'Surat pemberitahuan atau permohonan take down konten negatif, dengan batas 3 x 24 jam.',
  opens: 'letter',
  columns: [
    { title: 'Pengguna/instansi', actors: ['pengguna', 'jfu_sekretariat'] },
    { title: 'Admin', actors: ['admin_kominfo'] },
    { title: 'Pemilik domain/website/CISRT', actors: ['staf_teknis'] },
    { title: 'Dit. PAI', actors: ['dit_pai'] },
  ],
  steps,
  promises: [
    {
      label: 'Penyelesaian',
      duration: { unit: 'calendarHours', amount: 72 },
      assumed: 'Sumber tidak menyebut awal 3 x 24 jam; dihitung dari jam surat diterima, tanpa jeda.',
    },
  ],
  fee: free,
  withdrawal: { until: 'S5', to: 'S6' },
  assumptions: [
    {
      key: 'receiving_side',
      text: 'Kantor terutama menerima pemberitahuan; langkah 1 dan 2 mencatat surat itu dan pemeriksaan kantor sendiri.',
    },
    { key: 'csirt', text: '"CISRT" dalam sumber dibaca CSIRT, tim tanggap insiden siber.' },
  ],
  requirements:
    'Kelengkapan dokumen (format PDF): 1. Surat permohonan pemutusan akses 2. Daftar URL/subdomain yang ingin diputus akses',
  time: '3 x 24 jam',
  product: govDomains,
  legalBasis: commonLegalBasis,
  tool: 'registrar console PANDI',
  executors: threeExecutors,
  evaluation: evaluation.cutOff,
})
