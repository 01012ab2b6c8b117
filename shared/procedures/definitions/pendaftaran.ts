// P6, Pendaftaran Nama Domain Pemerintah (S2, Lampiran I): our account registers, Kominfo verifies, PANDI activates.
import type { Step } from '../definition.ts'
import {
  act,
  archive,
  choice,
  date,
  either,
  files,
  forward,
  back,
  has,
  is,
  money,
  not,
  note,
  number,
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
  govDomains,
  itLaw,
  oneDay,
  printedIn,
  registrar,
  requestFields,
  twoExecutors,
  zone,
} from './registrar-parts.ts'

const row = printedIn('I')
const user = outside('pengguna', 'staf_teknis')
const ministry = outside('admin_kominfo', 'staf_teknis')
const registry = outside('pandi', 'staf_teknis')
const isFree = is('case.payment_channel', 'gratis')
const isActivity = either(is('case.domain_kind', 'layanan'), is('case.domain_kind', 'kegiatan'))
const documents = ['doc_request', 'doc_basis', 'doc_appointment', 'doc_card'] as const

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mendaftarkan nama domain',
    kind: 'intake',
    printed: printed('1', 'Pengguna mendaftarkan nama domain yang masih tersedia (first come first serve)'),
    acts: [
      act(
        'register',
        'Catat pendaftaran nama domain',
        user,
        'record',
        [
          ...requestFields,
          zone,
          choice('domain_kind', 'Kegunaan nama domain', {
            instansi: 'Instansi',
            layanan: 'Layanan publik',
            kegiatan: 'Kegiatan nasional atau internasional',
          }),
          choice('email_kind', 'E-mail pengguna', {
            instansi: 'E-mail instansi',
            mail_go_id: 'Akun di mail.go.id',
            lain: 'E-mail non instansi, dengan pertimbangan khusus',
          }),
          text('user_email', 'Alamat e-mail pengguna', { personal: true }),
          paragraph('email_reason', 'Pertimbangan khusus e-mail', { when: is('case.email_kind', 'lain') }),
          choice('employee_kind', 'Status pengguna', {
            pns: 'PNS',
            tni: 'TNI',
            polri: 'Polri',
            pegawai_tetap: 'Pegawai tetap instansi',
          }),
          yesno('has_account', 'Memiliki akun di Domain.go.id'),
          ...recorded('registered', 'pendaftaran di aplikasi'),
        ],
        [
          forward(
            'registered',
            'Catat pendaftaran',
            'S2',
            'Data instansi dan dokumen persyaratan diunggah di Domain.go.id.',
          ),
        ],
      ),
    ],
    standard: null,
    outputs: ['Nama domain terdaftar di aplikasi'],
    status: 'Nama domain sedang didaftarkan di Domain.go.id.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Mengunggah data dan dokumen',
    kind: 'generic',
    printed: printed('2', 'Pengguna menginput data instansi dan mengupload dokumen persyaratan'),
    acts: [
      act(
        'upload',
        'Catat unggahan dokumen persyaratan',
        user,
        'record',
        [
          paragraph('agency_data', 'Data instansi yang diisikan', {
            maxLength: 2000,
            help: 'Nama, alamat kantor, dan induk instansi.',
          }),
          yesno('doc_request', 'Surat permohonan pendaftaran nama domain (PDF)'),
          yesno('doc_basis', 'Dasar pembentukan instansi, layanan publik, atau kegiatan (PDF)'),
          text('basis', 'Dasar pembentukan', { help: 'Nomor dan judul peraturan atau keputusan.' }),
          yesno('doc_appointment', 'Surat penunjukan Pejabat Nama Domain (PDF)'),
          yesno('doc_card', 'Kartu pegawai (PDF)'),
          yesno('doc_statement', 'Surat keterangan untuk layanan atau kegiatan (PDF)', { when: isActivity }),
          files('requirement_files', 'Salinan dokumen persyaratan', {
            help: 'Kartu pegawai cukup diunggah di Domain.go.id.',
          }),
          ...recorded('uploaded', 'unggah dokumen'),
        ],
        [
          forward('uploaded', 'Catat unggahan', 'S3', 'Admin Kominfo memverifikasi dokumen.', {
            guards: [
              {
                code: 'documents_missing',
                must: {
                  op: 'and',
                  of: [
                    ...documents.map((key) => is(`case.${key}`, 'yes')),
                    either(not(isActivity), is('case.doc_statement', 'yes')),
                  ],
                },
                sentence: 'Dokumen persyaratan belum lengkap. Lengkapi dan unggah semuanya, lalu catat di sini.',
              },
              {
                code: 'no_account',
                must: is('case.has_account', 'yes'),
                sentence: 'Pengguna belum memiliki akun di Domain.go.id. Buat akunnya, lalu ralat isian langkah 1.',
              },
            ],
          }),
          stop('Hentikan pendaftaran…', 'S8'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Dokumen persyaratan terunggah'],
    status: 'Dokumen persyaratan sedang dilengkapi di Domain.go.id.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Memverifikasi dokumen',
    kind: 'generic',
    printed: printed(
      '3',
      'Admin Kominfo melakukan verifikasi dokumen untuk menyetujui atau meminta perbaikan pendaftaran (tenggat tertentu)',
    ),
    acts: [
      act(
        'verify',
        'Catat hasil verifikasi Admin Kominfo',
        ministry,
        'record',
        [
          ...recorded('verified', 'hasil verifikasi'),
          date('repair_until', 'Tenggat perbaikan', { required: false, help: 'Bila Admin meminta perbaikan.' }),
          note('verified_note', 'Isi jawaban Admin'),
        ],
        [
          forward('approved', 'Catat persetujuan', 'S5', 'Invoice dikirim ke e-mail pengguna.'),
          forward(
            'repair',
            'Catat permintaan perbaikan…',
            'S4',
            'Pengguna memperbaiki, lalu mengajukan kembali; batas menjadi 4 hari kerja.',
            {
              loop: 'perbaikan',
              reasonRequired: true,
            },
          ),
          stop('Hentikan pendaftaran…', 'S8'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Persetujuan atau permintaan perbaikan'],
    status: 'Dokumen sedang diverifikasi oleh Admin Kominfo.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Memperbaiki pendaftaran',
    kind: 'generic',
    printed: printed('4', 'Jika perlu perbaikan, pengguna melakukan revisi dan mengajukan kembali pendaftaran'),
    acts: [
      act(
        'revise',
        'Catat perbaikan dan pengajuan kembali',
        user,
        'record',
        [
          paragraph('repair_done', 'Yang diperbaiki', { maxLength: 2000 }),
          ...recorded('resubmitted', 'pengajuan kembali'),
        ],
        [
          forward('resubmitted', 'Catat pengajuan kembali', 'S3', 'Admin Kominfo memverifikasi lagi.'),
          stop('Hentikan pendaftaran…', 'S8'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Pendaftaran yang diperbaiki'],
    status: 'Pendaftaran sedang diperbaiki atas permintaan Admin Kominfo.',
    source: row(4),
  },
  {
    id: 'S5',
    label: 'Menerima invoice',
    kind: 'generic',
    printed: printed('5', 'Setelah nama domain disetujui maka invoice akan dikirimkan ke e-mail pengguna'),
    acts: [
      act(
        'invoice',
        'Catat invoice yang diterima',
        registry,
        'record',
        [
          text('invoice_no', 'Nomor invoice'),
          money('invoice_amount', 'Jumlah tagihan (rupiah)'),
          ...recorded('invoiced', 'invoice'),
        ],
        [forward('invoiced', 'Catat invoice', 'S6', 'Pengguna membayar ke rekening PANDI.')],
        { assumed: 'Sumber tidak menyebut pengirim invoice; pembayarannya kepada PANDI.' },
      ),
    ],
    standard: null,
    outputs: ['Invoice'],
    status: 'Nama domain disetujui; invoice ditunggu.',
    source: row(5),
  },
  {
    id: 'S6',
    label: 'Membayar biaya',
    kind: 'generic',
    printed: printed('6', 'Pengguna membayar biaya ke rekening PANDI dan mengirim bukti transfer melalui aplikasi'),
    acts: [
      act(
        'pay',
        'Catat pembayaran',
        user,
        'record',
        [
          choice('payment_channel', 'Cara bayar', {
            transfer: 'Transfer ke rekening PANDI',
            gateway: 'Payment gateway',
            gratis: 'Tanpa bayar (desa.id, tahun pertama)',
          }),
          number('years', 'Lama pendaftaran (tahun)'),
          money('paid_amount', 'Jumlah yang dibayar, dengan PPN (rupiah)', { when: not(isFree) }),
          ...recorded('paid', 'pembayaran'),
        ],
        [
          forward('paid', 'Catat pembayaran', 'S7', 'Admin PANDI mengecek bukti dan mengaktifkan nama domain.', {
            guards: [
              {
                code: 'free_only_village',
                must: either(not(isFree), is('case.zone', 'desa_id')),
                sentence: 'Hanya desa.id yang gratis untuk tahun pertama. Pilih cara bayar yang lain.',
              },
            ],
          }),
        ],
      ),
    ],
    standard: null,
    outputs: ['Bukti transfer'],
    status: 'Pembayaran nama domain sedang diurus.',
    source: row(6),
  },
  {
    id: 'S7',
    label: 'Mengecek bukti dan mengaktifkan',
    kind: 'generic',
    printed: printed(
      '7',
      'Admin PANDI mengecek bukti pembayaran dan melakukan aktivasi nama domain (proses ini dilewati bila pembayaran melalui payment gateway)',
    ),
    acts: [
      act(
        'activate',
        'Catat aktivasi nama domain',
        registry,
        'record',
        [...recorded('activated', 'aktivasi')],
        [
          forward('activated', 'Catat aktivasi', 'S8', 'Pengguna dapat melengkapi name server.'),
          back(
            'proof_refused',
            'Catat penolakan bukti bayar…',
            'S6',
            'pembayaran',
            'Pembayaran atau buktinya diperbaiki.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
        ],
        { when: not(is('case.payment_channel', 'gateway')) },
      ),
    ],
    standard: null,
    outputs: ['Nama domain aktif'],
    status: 'Aktivasi nama domain ditunggu.',
    source: row(7),
  },
  {
    id: 'S8',
    label: 'Melengkapi name server',
    kind: 'generic',
    printed: printed('8', 'Setelah nama domain aktif, pengguna dapat melengkapi persyaratan teknis Name Server'),
    acts: [
      act(
        'name_server',
        'Catat nama domain aktif dan name server',
        user,
        'record',
        [
          date('active_on', 'Tanggal nama domain aktif'),
          date('active_until', 'Aktif sampai'),
          yesno('name_server_set', 'Name server sudah dilengkapi'),
          text('name_servers', 'Name server', { when: is('case.name_server_set', 'yes') }),
          ...recorded('completed', 'pengecekan'),
        ],
        [forward('completed', 'Catat hasil', null, 'Berkas diarsipkan.')],
        { when: onceEntered('payment_channel') },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Nama domain aktif dengan name server'],
    status: 'Nama domain aktif; name server sedang dilengkapi dan berkas diselesaikan.',
    source: row(8),
  },
]

export const pendaftaran = registrar({
  numeral: 'I',
  code: 'pendaftaran',
  title: 'Pendaftaran Nama Domain Pemerintah',
  summary: 'Mendaftarkan nama domain go.id atau desa.id yang baru di Domain.go.id.',
  opens: 'own',
  columns: [
    { title: 'Pengguna', actors: ['pengguna', 'staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin Kominfo', actors: ['admin_kominfo'] },
    { title: 'Admin PANDI', actors: ['pandi'] },
  ],
  steps,
  promises: [
    oneDay('Bila dokumen lengkap'),
    {
      label: 'Bila perlu perbaikan dokumen',
      duration: { unit: 'workDays', amount: 4 },
      when: has('case.loop_perbaikan'),
      assumed: 'Dihitung dari tanggal permohonan dicatat, begitu perbaikan pertama diminta.',
    },
  ],
  fee: {
    printed: 'Rp 50.000 per tahun (di luar PPN 11%). Nama domain desa.id gratis untuk tahun pertama.',
    tariffs: [
      { label: 'Per tahun', amount: 50_000, taxPercent: 11, printed: 'Rp 50.000 per tahun (di luar PPN 11%).' },
      {
        label: 'desa.id, tahun pertama',
        amount: 0,
        taxPercent: null,
        printed: 'Nama domain desa.id gratis untuk tahun pertama.',
      },
    ],
  },
  withdrawal: { until: 'S6', to: 'S8' },
  assumptions: [
    {
      key: 'gateway',
      text: 'Bila dibayar lewat payment gateway, langkah 7 dilewati; tanggal aktif dicatat pada langkah 8.',
    },
    {
      key: 'stop',
      text: 'Pendaftaran yang tidak diteruskan dihentikan dengan alasan dan diarsipkan; sumber tidak mencetaknya.',
    },
  ],
  requirements:
    'Pengguna Nama Domain: 1. Memiliki e-mail instansi atau akun di mail.go.id (e-mail non instansi dengan pertimbangan khusus) 2. Berstatus sebagai PNS / TNI / Polri / pegawai tetap instansi 3. Memiliki akun (username) di aplikasi registrar Domain.go.id Kelengkapan dokumen (format PDF): 1. Surat permohonan pendaftaran nama domain 2. Dasar pembentukan instansi / layanan publik / kegiatan nasional/internasional 3. Surat penunjukan Pejabat Nama Domain 4. Kartu pegawai 5. Surat keterangan (untuk layanan/kegiatan)',
  time: 'Bila dokumen lengkap: 1 (satu) hari Bila perlu perbaikan dokumen: maksimal 4 (empat) hari kerja',
  product: govDomains,
  legalBasis: [
    itLaw,
    'Peraturan Pemerintah (PP) Nomor 71 Tahun 2019 tentang Penyelenggaraan Sistem dan Transaksi Elektronik (PSTE)',
    'Peraturan Menteri Kominfo Nomor 5 Tahun 2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara',
  ],
  tool: 'aplikasi registrar',
  executors: twoExecutors,
  evaluation: evaluation.survey,
})
