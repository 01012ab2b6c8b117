// P4, Pendaftaran Nama Domain .id (S0), kept readable: only from paper, received before 11 October 2024.
import type { Act, Definition, Step } from '../definition.ts'
import {
  act as plain,
  archive,
  back,
  choice,
  date,
  files,
  forward,
  inSource,
  is,
  money,
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

const row = inSource('S0')
const subdit = 'Subdit Aplikasi Layanan Pemerintahan'
const ministry = outside('admin_kominfo', 'staf_teknis')
const registry = outside('pandi', 'staf_teknis')
const lostMarks = 'Tanda pelaksana tidak terbaca dalam sumber; dibaca dari uraiannya.'
/** Everything of this procedure is written down from paper. */
const act = (...[code, verb, actor, power, fields, outcomes, extra]: Parameters<typeof plain>): Act =>
  plain(code, verb, actor, power, fields, outcomes, { assumed: lostMarks, ...extra, paper: true })

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mendaftarkan nama domain',
    kind: 'intake',
    printed: printed('1', 'Mendaftarkan Nama Domain secara Online melalui website https://domain.go.id'),
    acts: [
      act(
        'register',
        'Catat pendaftaran dari berkas',
        post('staf_teknis'),
        'record',
        [
          text('domain_name', 'Nama domain', { maxLength: 253 }),
          text('requester_name', 'Nama instansi pemohon'),
          date('registered_on', 'Tanggal pendaftaran'),
          text('paper_place', 'Tempat berkas kertas'),
          files('paper_files', 'Pindaian berkas'),
        ],
        [forward('registered', 'Catat pendaftaran', 'S2', 'Dokumen persyaratan dicatat.')],
      ),
    ],
    standard: null,
    outputs: ['Pendaftaran di domain.go.id'],
    status: 'Pendaftaran lama sedang dicatat dari berkas.',
    source: row('tabel, baris 1'),
  },
  {
    id: 'S2',
    label: 'Mengunggah dokumen',
    kind: 'generic',
    printed: printed(
      '2',
      'Mengupload dokumen persyaratan pendaftaran nama domain sesuai Permen Kominfo tentang Registrar no 05 th 2015',
      {
        output:
          'Kelengkapan dokumen persyaratan : 1. Surat Permohonan pengajuan nama domain .id 2. Surat Kuasa sebagai pengelola domain yang diajukan 3. KPE/KTA TNI/Polri/Kartu Identitas Pegawai tetap Instansi pemohon',
      },
    ),
    acts: [
      act(
        'upload',
        'Catat dokumen persyaratan',
        post('staf_teknis'),
        'record',
        [
          yesno('doc_request', 'Surat permohonan ada'),
          yesno('doc_authority', 'Surat kuasa pengelola ada'),
          yesno('doc_card', 'Kartu identitas pegawai ada'),
          date('uploaded_on', 'Tanggal diunggah'),
          note('upload_note', 'Yang tidak ada pada berkas'),
        ],
        [
          forward('uploaded', 'Catat dokumen', 'S3', 'Pengecekan oleh Subdit dicatat.'),
          stop('Hentikan pencatatan…', 'S11'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Kelengkapan dokumen persyaratan'],
    status: 'Dokumen pendaftaran lama sedang dicatat.',
    source: row('tabel, baris 2'),
  },
  {
    id: 'S3',
    label: 'Mengecek nama domain',
    kind: 'generic',
    printed: printed('3', 'Pengecekan nama domain yang telah didaftarkan', {
      note: 'List Nama Domain .id yang akan diverifikasi',
    }),
    acts: [
      act(
        'check',
        'Catat pengecekan nama domain',
        ministry,
        'record',
        [...recorded('checked', 'pengecekan')],
        [
          forward('checked', 'Catat pengecekan', 'S3a', 'Verifikasi data dicatat.'),
          stop('Hentikan pencatatan…', 'S11'),
        ],
      ),
    ],
    standard: null,
    outputs: ['List nama domain'],
    status: 'Pengecekan nama domain sedang dicatat.',
    source: row('tabel, baris 3'),
  },
  {
    id: 'S3a',
    label: 'Memverifikasi data',
    kind: 'generic',
    printed: printed(
      '',
      'Melakukan verifikasi data yang mencakup: 1. Periksa penamaan nama domain.go.id 2. Periksa Dokumen persyaratan sesuai Permen Kominfo no 05 tahun 2015 tentang Registrar',
      { output: 'Dokumen yang akan diverifikasi', note: 'Laporan Hasil Verifikasi' },
    ),
    acts: [
      act(
        'verify',
        'Catat verifikasi data',
        ministry,
        'record',
        [
          yesno('name_ok', 'Penamaan sesuai'),
          yesno('documents_ok', 'Dokumen sesuai'),
          ...recorded('verified', 'verifikasi'),
        ],
        [
          forward('verified', 'Catat verifikasi', 'S4', 'Keputusan Subdit dicatat.'),
          stop('Hentikan pencatatan…', 'S11'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Laporan Hasil Verifikasi'],
    status: 'Verifikasi data sedang dicatat.',
    source: row('tabel, baris tanpa nomor sesudah baris 3'),
  },
  {
    id: 'S4',
    label: 'Memutuskan permohonan',
    kind: 'generic',
    printed: printed(
      '4',
      'Membuat keputusan persetujuan atau penolakan atas permohonan pendaftaran - Bila ditolak maka mengirimkan Surat / Email pemberitahuan penolakan kepada pemohon - Bila disetujui maka mengirimkan konfirmasi persetujuan domain yang didaftarkan pada pemohon',
      { output: 'Laporan Hasil verifikasi', note: 'Keputusan Hasil', marks: { [subdit]: 'TDK YA' } },
    ),
    acts: [
      act(
        'decide',
        'Catat keputusan Subdit',
        ministry,
        'record',
        [
          choice('ministry_decision', 'Keputusan', { approved: 'Disetujui (YA)', refused: 'Ditolak (TDK)' }),
          paragraph('refusal_reason', 'Alasan penolakan', {
            when: is('case.ministry_decision', 'refused'),
            maxLength: 2000,
          }),
          ...recorded('decided', 'keputusan'),
        ],
        [
          forward('approved', 'Catat keputusan setuju', 'S6', 'Konfirmasi persetujuan diterima.', {
            when: is('case.ministry_decision', 'approved'),
          }),
          forward('refused', 'Catat keputusan tolak', 'S11', 'Berkas diarsipkan.', {
            when: is('case.ministry_decision', 'refused'),
          }),
        ],
        { assumed: null },
      ),
    ],
    standard: null,
    outputs: ['Keputusan Hasil'],
    status: 'Keputusan atas pendaftaran lama sedang dicatat.',
    source: row('tabel, baris 4'),
  },
  {
    id: 'S6',
    label: 'Menerima konfirmasi persetujuan',
    kind: 'generic',
    printed: printed(
      '6',
      'Menerima konfirmasi persetujuan nama domain .id yang didaftarkan dari pengguna nama domain',
      { output: 'Keputusan pendaftaran nama domain .id', note: 'Nama Domain .id yang telah disetujui' },
    ),
    acts: [
      act(
        'confirmed',
        'Catat konfirmasi persetujuan',
        post('staf_teknis'),
        'record',
        [date('confirmed_on', 'Tanggal konfirmasi'), text('confirmed_evidence', 'Bukti konfirmasi')],
        [forward('confirmed', 'Catat konfirmasi', 'S7', 'Pembayaran dicatat.')],
      ),
    ],
    standard: null,
    outputs: ['Nama domain disetujui'],
    status: 'Konfirmasi persetujuan sedang dicatat.',
    source: row('tabel, baris 6'),
  },
  {
    id: 'S7',
    label: 'Membayar ke PANDI',
    kind: 'generic',
    printed: printed('7', 'Melakukan pembayaran Rp.55000 ke Pandi'),
    acts: [
      act(
        'pay',
        'Catat pembayaran',
        post('staf_teknis'),
        'record',
        [money('paid_amount', 'Jumlah yang dibayar (rupiah)'), date('paid_on', 'Tanggal bayar')],
        [
          forward('paid', 'Catat pembayaran', 'S8', 'Konfirmasi pembayaran dicatat.'),
          stop('Hentikan pencatatan…', 'S11'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Pembayaran'],
    status: 'Pembayaran sedang dicatat.',
    source: row('tabel, baris 7'),
  },
  {
    id: 'S8',
    label: 'Mengonfirmasi pembayaran',
    kind: 'generic',
    printed: printed('8', 'Melakukan konfirmasi pembayaran nama domain', { output: 'Bukti pembayaran bank' }),
    acts: [
      act(
        'confirm_payment',
        'Catat konfirmasi pembayaran',
        post('staf_teknis'),
        'record',
        [
          text('bank_proof', 'Bukti pembayaran bank'),
          date('payment_confirmed_on', 'Tanggal konfirmasi'),
          files('bank_files', 'Pindaian bukti bayar'),
        ],
        [forward('confirmed', 'Catat konfirmasi', 'S9', 'PANDI mengaktifkan nama domain.')],
      ),
    ],
    standard: null,
    outputs: ['Bukti pembayaran bank'],
    status: 'Konfirmasi pembayaran sedang dicatat.',
    source: row('tabel, baris 8'),
  },
  {
    id: 'S9',
    label: 'Mengaktifkan nama domain',
    kind: 'generic',
    printed: printed('9', 'Melakukan aktivasi nama domain', {
      output: 'Approval pejabat otoritas PANDI',
      note: 'Nama Domain telah aktif',
    }),
    acts: [
      act(
        'activate',
        'Catat aktivasi oleh PANDI',
        registry,
        'record',
        [...recorded('activated', 'aktivasi')],
        [
          forward('activated', 'Catat aktivasi', 'S10', 'Konfirmasi aktivasi diterima.'),
          back(
            'proof_refused',
            'Catat penolakan bukti bayar…',
            'S7',
            'pembayaran',
            'Pembayaran atau buktinya diperbaiki.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
        ],
      ),
    ],
    standard: null,
    outputs: ['Nama domain aktif'],
    status: 'Aktivasi nama domain sedang dicatat.',
    source: row('tabel, baris 9'),
  },
  {
    id: 'S10',
    label: 'Menerima konfirmasi aktivasi',
    kind: 'generic',
    printed: printed('10', 'Menerima konfirmasi aktivasi nama domain .id yang diajukan'),
    acts: [
      act(
        'active',
        'Catat konfirmasi aktivasi',
        post('staf_teknis'),
        'record',
        [date('active_on', 'Tanggal aktif'), text('active_evidence', 'Bukti aktivasi')],
        [forward('active', 'Catat konfirmasi', 'S11', 'Laporan harian dicatat, lalu berkas diarsipkan.')],
      ),
    ],
    standard: null,
    outputs: ['Konfirmasi aktivasi'],
    status: 'Konfirmasi aktivasi sedang dicatat.',
    source: row('tabel, baris 10'),
  },
  {
    id: 'S11',
    label: 'Melaporkan aktivitas harian',
    kind: 'generic',
    printed: printed('11', 'Membuat Laporan harian Aktifitas Nama Domain dan menyampaikan ke Kasubdit ALK', {
      requirements: 'Data',
      output: 'Laporan Per Hari',
    }),
    acts: [
      act(
        'report',
        'Catat laporan harian kementerian',
        ministry,
        'record',
        [
          yesno('daily_report_known', 'Laporan harian ada pada berkas', {
            help: 'Laporan ini tugas kementerian; tidak wajib ada.',
          }),
          note('daily_report_note'),
        ],
        [forward('noted', 'Catat keadaan laporan', null, 'Berkas diarsipkan.')],
        { when: onceEntered('active_on') },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Laporan Per Hari'],
    status: 'Pendaftaran lama sedang diselesaikan pencatatannya.',
    source: row('tabel, baris 11'),
  },
]

export const pendaftaranIdLama: Definition = {
  code: 'pendaftaran_id_lama',
  version: 1,
  title: 'Pendaftaran Nama Domain .id (lama)',
  summary: 'Prosedur lama, hanya dicatat dari kertas untuk berkas yang diterima sebelum 11 Oktober 2024.',
  screens: 'generic',
  validFrom: null,
  validTo: '2024-10-10',
  opens: 'own',
  paperOnly: true,
  identity: null,
  columns: [
    { title: 'Pemohon (Satuan Kementerian / Pemda)', actors: ['staf_teknis', 'jfu_sekretariat'] },
    { title: subdit, actors: ['admin_kominfo'] },
    { title: 'Pandi', actors: ['pandi'] },
  ],
  steps,
  promises: [
    {
      label: 'SLA Layanan 24 Jam (4 Hari Kerja)',
      duration: { unit: 'workDays', amount: 4 },
      from: 'received',
      pauses: false,
      assumed: '"24 Jam (4 Hari Kerja)" dibaca sebagai 4 hari kerja; janji kementerian kepada kita.',
      source: row('Sasaran Mutu, baris 1'),
    },
  ],
  tariffs: [
    {
      label: 'Biaya pendaftaran',
      amount: 55_000,
      taxPercent: null,
      validFrom: null,
      printed: 'Rp.55000',
      source: row('tabel, baris 7'),
    },
  ],
  components: [
    { label: 'SASARAN MUTU', text: 'SLA Layanan 24 Jam (4 Hari Kerja)' },
    { label: 'Target', text: '90%' },
    { label: 'Periode Pemantauan', text: 'Bulanan' },
    { label: 'Metode Perhitungan', text: 'Jumlah yang tertunda / Jumlah Pemohon × 100%' },
    {
      label: 'Program Pencapaian',
      text: 'Pelatihan teknis kepada tim pengelola Nama Domain Peningkatan pemahaman tentang peraturan perundangan',
    },
    { label: 'Penanggung Jawab', text: 'Direktur e-Government' },
  ],
  legalBasis: [
    'Permen PAN no 21 tahun 2008 tentang Penyusunan Standar Operasional Prosedur',
    'Permen Kominfo no 17/Kominfo/10/2010 tentang Organisasi dan Tata Kerja Kementerian Komunikasi dan Informatika',
    'Permen Kominfo no 12 tahun 2010 tentang Pedoman Penyusunan SOP di Lingkungan Kementerian Komunikasi dan Informatika',
    'Permen Kominfo no 05 tahun 2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara',
  ],
  fourEyes: [],
  withdrawal: { until: 'S9', to: 'S11' },
  assumptions: [
    {
      key: 'old',
      text: 'Prosedur ini diganti standar pelayanan tanggal 11 Oktober 2024; berkas lama dicatat dari kertas.',
    },
    { key: 'recorder', text: 'Semua langkah dicatat oleh Staf Teknis dari berkas, dengan tanggal pada kertas.' },
    {
      key: 'daily_report',
      text: 'Baris 11 dan target 90% adalah tugas kementerian; di kantor menjadi target yang dapat diatur.',
    },
  ],
  sources: [row('SOP Pendaftaran Nama Domain .ID, tabel dan Sasaran Mutu')],
}
