// P8, Perpanjangan Nama Domain Pemerintah (S2, Lampiran III): invoice, payment, renewal.
import type { Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  choice,
  date,
  forward,
  is,
  money,
  not,
  number,
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
  govDomains,
  oneDay,
  printedIn,
  registrar,
  requestFields,
  twoExecutors,
  zone,
} from './registrar-parts.ts'

const row = printedIn('III')
const user = outside('pengguna', 'staf_teknis')
const registry = outside('pandi', 'staf_teknis')
const fee = 'Rp 50.000 per tahun (di luar PPN 11%)'

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mengajukan perpanjangan',
    kind: 'intake',
    printed: printed('1', 'Pengguna mengajukan perpanjangan nama domain melalui aplikasi'),
    acts: [
      act(
        'request',
        'Catat pengajuan perpanjangan',
        user,
        'record',
        [
          ...requestFields,
          zone,
          date('expires_on', 'Berakhir pada'),
          number('years', 'Lama perpanjangan (tahun)'),
          yesno('has_account', 'Memiliki akun di Domain.go.id'),
          ...recorded('requested', 'pengajuan'),
        ],
        [forward('requested', 'Catat pengajuan', 'S2', 'Invoice dikirim ke e-mail pengguna.')],
      ),
    ],
    standard: null,
    outputs: ['Pengajuan perpanjangan'],
    status: 'Perpanjangan nama domain sudah diajukan.',
    source: row(1),
  },
  {
    id: 'S2',
    label: 'Menerima invoice',
    kind: 'generic',
    printed: printed('2', 'Invoice dikirimkan ke e-mail pengguna'),
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
        [
          forward('invoiced', 'Catat invoice', 'S3', 'Pengguna membayar ke rekening PANDI.', {
            guards: [
              {
                code: 'no_account',
                must: is('case.has_account', 'yes'),
                sentence: 'Pengguna belum memiliki akun di Domain.go.id. Buat akunnya, lalu ralat isian langkah 1.',
              },
            ],
          }),
          stop('Hentikan perpanjangan…', 'S4'),
        ],
        { assumed: 'Sumber tidak menyebut pengirim invoice; pembayarannya kepada PANDI.' },
      ),
    ],
    standard: null,
    outputs: ['Invoice'],
    status: 'Invoice perpanjangan ditunggu.',
    source: row(2),
  },
  {
    id: 'S3',
    label: 'Membayar biaya',
    kind: 'generic',
    printed: printed('3', 'Pengguna membayar biaya ke rekening PANDI dan mengirim bukti transfer melalui aplikasi'),
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
          }),
          money('paid_amount', 'Jumlah yang dibayar, dengan PPN (rupiah)'),
          ...recorded('paid', 'pembayaran'),
        ],
        [
          forward('paid', 'Catat pembayaran', 'S4', 'Admin PANDI mengecek bukti dan memperpanjang nama domain.'),
          stop('Hentikan perpanjangan…', 'S4'),
        ],
      ),
    ],
    standard: null,
    outputs: ['Bukti transfer'],
    status: 'Pembayaran perpanjangan sedang diurus.',
    source: row(3),
  },
  {
    id: 'S4',
    label: 'Mengecek bukti dan memperpanjang',
    kind: 'generic',
    printed: printed(
      '4',
      'Admin PANDI mengecek bukti pembayaran dan melakukan perpanjangan nama domain (proses ini dilewati bila pembayaran melalui payment gateway)',
    ),
    acts: [
      act(
        'renew',
        'Catat pengecekan dan perpanjangan oleh PANDI',
        registry,
        'record',
        [...recorded('renewed', 'perpanjangan')],
        [
          forward('renewed', 'Catat perpanjangan', null, 'Masa berlaku yang baru dicatat.'),
          back(
            'proof_refused',
            'Catat penolakan bukti bayar…',
            'S3',
            'pembayaran',
            'Pembayaran atau buktinya diperbaiki.',
            {
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
        ],
        { when: { op: 'and', of: [onceEntered('paid_on'), not(is('case.payment_channel', 'gateway'))] } },
      ),
      act(
        'new_term',
        'Catat masa berlaku yang baru',
        user,
        'record',
        [date('active_until', 'Aktif sampai'), ...recorded('term_seen', 'pengecekan masa berlaku')],
        [forward('recorded', 'Catat masa berlaku', null, 'Berkas diarsipkan.')],
        {
          assumed: 'Sumber tidak mencetak pencatatan masa berlaku; diperlukan bila langkah PANDI dilewati.',
          when: onceEntered('paid_on'),
        },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Nama domain diperpanjang'],
    status: 'Pembayaran diterima; perpanjangan sedang diselesaikan.',
    source: row(4),
  },
]

export const perpanjangan = registrar({
  numeral: 'III',
  code: 'perpanjangan',
  title: 'Perpanjangan Nama Domain Pemerintah',
  summary: 'Memperpanjang masa berlaku nama domain go.id atau desa.id.',
  opens: 'own',
  columns: [
    { title: 'Pengguna', actors: ['pengguna', 'staf_teknis', 'jfu_sekretariat'] },
    { title: 'Admin PANDI', actors: ['pandi'] },
  ],
  steps,
  promises: [oneDay('Penyelesaian')],
  fee: { printed: fee, tariffs: [{ label: 'Per tahun', amount: 50_000, taxPercent: 11, printed: fee }] },
  withdrawal: { until: 'S3', to: 'S4' },
  assumptions: [
    {
      key: 'gateway',
      text: 'Bila dibayar lewat payment gateway, pengecekan oleh PANDI dilewati; masa berlaku yang baru tetap dicatat.',
    },
  ],
  requirements: 'Pengguna nama domain memiliki akun (username) di aplikasi registrar Domain.go.id',
  time: '1 (satu) hari',
  product: govDomains,
  legalBasis: commonLegalBasis,
  tool: 'aplikasi registrar',
  executors: twoExecutors,
  evaluation: evaluation.survey,
})
