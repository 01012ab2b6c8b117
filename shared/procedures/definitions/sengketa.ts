// P5, Pengajuan Sengketa Nama Domain melalui helpdesk (S1): our letter to the Dirjen, signed by the Sekretaris Daerah.
import type { Definition, Step } from '../definition.ts'
import {
  act,
  archive,
  back,
  choice,
  date,
  files,
  forward,
  inSource,
  note,
  onceEntered,
  outside,
  paragraph,
  post,
  printed,
  recorded,
  stop,
  text,
} from './parts.ts'

const row = inSource('S1')
const domainTeam = outside('pengelola_go_id', 'staf_teknis')
const minutes = (amount: number) => ({ unit: 'workMinutes', amount }) as const
const ourPost =
  'Kolom Satuan K/L/D/Desa dalam sumber tidak menyebut jabatan; kantor membaginya menurut kewenangan surat dinas.'
const redraft = (label: string) =>
  back('return', label, 'S1', 'konsep', 'Konsep surat diperbaiki dari awal; semua paraf gugur.', {
    parafsFall: true,
    notPrinted: 'Tidak tercetak dalam sumber.',
  })

const steps: readonly Step[] = [
  {
    id: 'S1',
    label: 'Mengajukan penyelesaian perselisihan',
    kind: 'intake',
    printed: printed(
      '1',
      'Mengajukan penyelesaian perselisihan ke email Pengelola Nama Domain helpdeskdomain@mail.kominfo.go.id',
      {
        requirements: 'Surat permohonan penyelesaian perselisihan',
        note: 'Surat Permohonan ditujukan kepada Direktur Jenderal Aplikasi Informatika dan dittd oleh Sekretaris Instansi',
      },
    ),
    acts: [
      act(
        'draft',
        'Susun surat permohonan',
        post('jfu_bidang'),
        'draft',
        [
          text('domain', 'Nama domain yang disengketakan', { maxLength: 253 }),
          text('other_party', 'Pihak lain', { help: 'Nama instansi, bukan nama orang.' }),
          paragraph('matter', 'Pokok perselisihan', { maxLength: 5000 }),
          paragraph('dispute_claim', 'Penyelesaian yang diminta', { maxLength: 2000 }),
          choice('letter_addressee', 'Surat ditujukan kepada', { dirjen: 'Direktur Jenderal Aplikasi Informatika' }),
          files('draft_files', 'Konsep surat dan bukti'),
        ],
        [
          forward(
            'drafted',
            'Kirim konsep untuk diparaf',
            null,
            'Kepala Bidang, Sekretaris, dan Kepala Dinas memaraf.',
          ),
        ],
        { assumed: ourPost },
      ),
      act(
        'paraf_kabid',
        'Paraf konsep surat',
        post('kabid'),
        'initial',
        [],
        [
          forward('initialled', 'Paraf dan kirim ke Sekretaris', null, 'Sekretaris memaraf konsep.'),
          redraft('Kembalikan ke JFU Bidang…'),
        ],
        { assumed: ourPost, paper: true, reauthenticate: 'ten_minutes' },
      ),
      act(
        'paraf_sekretaris',
        'Paraf konsep surat',
        post('sekretaris'),
        'initial',
        [],
        [
          forward('initialled', 'Paraf dan kirim ke Kepala Dinas', null, 'Kepala Dinas memaraf konsep.'),
          redraft('Kembalikan ke JFU Bidang…'),
        ],
        { assumed: ourPost, paper: true, reauthenticate: 'ten_minutes' },
      ),
      act(
        'paraf_kadis',
        'Paraf konsep surat',
        post('kadis'),
        'initial',
        [],
        [
          forward(
            'initialled',
            'Paraf dan ajukan ke Sekretaris Daerah',
            null,
            'Sekretaris Daerah menandatangani surat.',
          ),
          redraft('Kembalikan ke JFU Bidang…'),
        ],
        { assumed: ourPost, paper: true, reauthenticate: 'ten_minutes' },
      ),
      act(
        'sign',
        'Tanda tangani surat permohonan',
        post('sekda'),
        'sign',
        [
          text('letter_no', 'Nomor surat', { maxLength: 200, help: 'Nomor dari buku keluar Sekretariat Daerah.' }),
          date('letter_date', 'Tanggal surat'),
          files('signed_files', 'Pindaian surat bertanda tangan'),
        ],
        [
          forward('signed', 'Tanda tangani surat', null, 'JFU Sekretariat mengirim surat ke helpdesk.'),
          redraft('Kembalikan ke JFU Bidang…'),
        ],
        {
          assumed:
            '"Sekretaris Instansi" dibaca Sekretaris Daerah, jabatan di luar Dinas; surat memakai kop Sekretariat Daerah.',
          paper: true,
          reauthenticate: 'always',
          irrevocable: true,
        },
      ),
      act(
        'send',
        'Kirim surat ke helpdesk',
        post('jfu_sekretariat'),
        'send',
        [
          choice('sent_address', 'Alamat tujuan', {
            s1: 'helpdeskdomain@mail.kominfo.go.id (tercetak dalam SOP sengketa)',
            s2: 'helpdeskdmain@mail.kominfo.go.id (tercetak dalam standar pelayanan)',
            other: 'Alamat lain yang berlaku sekarang',
          }),
          text('sent_address_used', 'Alamat yang dipakai', { help: 'Tulis alamat tujuan persis seperti pada e-mail.' }),
          date('sent_on', 'Tanggal kirim'),
          files('sent_receipt', 'Bukti kirim'),
        ],
        [forward('sent', 'Catat pengiriman', 'S2', 'Tim Layanan Domain mengecek permohonan.')],
        { assumed: ourPost },
      ),
    ],
    standard: null,
    outputs: ['Surat permohonan penyelesaian perselisihan'],
    status: 'Surat permohonan penyelesaian perselisihan sedang disiapkan.',
    source: row('tabel, baris 1'),
  },
  {
    id: 'S2',
    label: 'Mengecek permohonan',
    kind: 'generic',
    printed: printed('2', 'Melakukan pengecekan penyelesaian perselisihan yang diajukan', {
      requirements: 'Surat permohonan penyelesaian perselisihan',
      time: '10 Menit',
      output: 'Aduan penyelesaian perselisihan',
    }),
    acts: [
      act(
        'check',
        'Catat hasil pengecekan',
        domainTeam,
        'record',
        [...recorded('checked', 'pengecekan'), note('checked_note', 'Isi jawaban')],
        [
          forward('checked', 'Catat permohonan diterima', 'S3', 'Tim Layanan Domain melakukan analisa.'),
          back(
            'repair',
            'Catat permintaan perbaikan surat…',
            'S1',
            'perbaikan',
            'Surat diperbaiki dan ditandatangani kembali.',
            {
              parafsFall: true,
              notPrinted: 'Tidak tercetak dalam sumber.',
            },
          ),
          stop('Hentikan pengajuan…', 'S6'),
        ],
        { assumed: 'Tanda pelaksana tidak terbaca dalam sumber; menurut urutan kolom oleh Tim Layanan Domain.' },
      ),
    ],
    standard: minutes(10),
    outputs: ['Aduan penyelesaian perselisihan'],
    status: 'Permohonan sedang dicek Tim Layanan Domain.',
    source: row('tabel, baris 2'),
  },
  {
    id: 'S3',
    label: 'Menganalisa aduan',
    kind: 'generic',
    printed: printed('3', 'Melakukan analisa', {
      requirements: 'Aduan penyelesaian perselisihan',
      time: '15 Menit',
      output: 'Keputusan hasil analisa',
    }),
    acts: [
      act(
        'analyse',
        'Catat hasil analisa',
        domainTeam,
        'record',
        [paragraph('analysis', 'Keputusan hasil analisa', { maxLength: 5000 }), ...recorded('analysed', 'analisa')],
        [
          forward('analysed', 'Catat keputusan analisa', 'S4', 'PANDI menyelesaikan perselisihan.'),
          stop('Hentikan pengajuan…', 'S6'),
        ],
        { assumed: 'Tanda pelaksana tidak terbaca dalam sumber; menurut urutan kolom oleh Tim Layanan Domain.' },
      ),
    ],
    standard: minutes(15),
    outputs: ['Keputusan hasil analisa'],
    status: 'Perselisihan sedang dianalisa Tim Layanan Domain.',
    source: row('tabel, baris 3'),
  },
  {
    id: 'S4',
    label: 'Menyelesaikan perselisihan',
    kind: 'generic',
    printed: printed(
      '4',
      'Melakukan penyelesaian perselisihan dan mengirimkan konfirmasi/jawaban ke Tim Layanan Domain',
      { time: '30 Menit', output: 'Konfirmasi/jawaban penyelesaian perselisihan' },
    ),
    acts: [
      act(
        'resolve',
        'Catat penyelesaian oleh PANDI',
        outside('pandi', 'staf_teknis'),
        'record',
        [paragraph('resolution', 'Penyelesaian', { maxLength: 5000 }), ...recorded('resolved', 'penyelesaian')],
        [
          forward('resolved', 'Catat penyelesaian', 'S5', 'Tim Layanan Domain memberi jawaban kepada kita.'),
          stop('Hentikan pengajuan…', 'S6'),
        ],
        { assumed: 'Tanda pelaksana tidak terbaca; jawaban dikirim "ke Tim Layanan Domain", jadi oleh PANDI.' },
      ),
    ],
    standard: minutes(30),
    outputs: ['Konfirmasi/jawaban penyelesaian perselisihan'],
    status: 'Perselisihan sedang diselesaikan PANDI.',
    source: row('tabel, baris 4'),
  },
  {
    id: 'S5',
    label: 'Memberi jawaban kepada pemohon',
    kind: 'generic',
    printed: printed('5', 'Memberikan konfirmasi/jawaban ke pemohon', {
      time: '15 Menit',
      output: 'Konfirmasi/jawaban perselisihan',
    }),
    acts: [
      act(
        'answer',
        'Catat jawaban Tim Layanan Domain',
        domainTeam,
        'record',
        [...recorded('answered', 'jawaban')],
        [
          forward('answered', 'Catat jawaban', 'S6', 'Jawaban diterima dan berkas diarsipkan.'),
          stop('Hentikan pengajuan…', 'S6'),
        ],
        { assumed: 'Tanda pelaksana tidak terbaca dalam sumber; menurut urutan kolom oleh Tim Layanan Domain.' },
      ),
    ],
    standard: minutes(15),
    outputs: ['Konfirmasi/jawaban perselisihan'],
    status: 'Jawaban Tim Layanan Domain ditunggu.',
    source: row('tabel, baris 5'),
  },
  {
    id: 'S6',
    label: 'Menerima jawaban',
    kind: 'generic',
    printed: printed('6', 'Menerima konfirmasi/jawaban penyelesaian perselisihan', {
      note: 'Perselisihan sudah terselesaikan',
    }),
    acts: [
      act(
        'receive',
        'Catat jawaban yang diterima',
        post('jfu_sekretariat'),
        'record',
        [
          choice('dispute_result', 'Hasil perselisihan', {
            ours: 'Nama domain tetap atau menjadi milik kita',
            theirs: 'Nama domain menjadi milik pihak lain',
            shared: 'Penyelesaian lain',
          }),
          text('answer_no', 'Nomor atau judul jawaban'),
          date('answer_received_on', 'Tanggal diterima'),
          files('answer_files', 'Surat atau e-mail jawaban'),
          note('answer_note'),
        ],
        [forward('received', 'Catat jawaban', null, 'Berkas diarsipkan.')],
        { assumed: ourPost, when: onceEntered('answered_on') },
      ),
      archive,
    ],
    standard: null,
    outputs: ['Jawaban diterima'],
    status: 'Jawaban perselisihan sudah ada; berkas sedang diselesaikan.',
    source: row('tabel, baris 6'),
  },
]

export const sengketa: Definition = {
  code: 'sengketa',
  version: 1,
  title: 'Pengajuan Sengketa Nama Domain',
  summary: 'Permohonan penyelesaian perselisihan nama domain kepada Dirjen melalui helpdesk.',
  screens: 'generic',
  validFrom: null,
  validTo: null,
  opens: 'own',
  identity: null,
  columns: [
    {
      title: 'Satuan K/L/D/Desa',
      actors: ['jfu_bidang', 'kabid', 'sekretaris', 'kadis', 'sekda', 'jfu_sekretariat'],
    },
    { title: 'Pengelola Nama Domain.go.id (Tim Layanan Domain)', actors: ['pengelola_go_id'] },
    { title: 'PANDI', actors: ['pandi'] },
  ],
  steps,
  promises: [],
  tariffs: [],
  components: [],
  legalBasis: [
    'Permen Kominfo Nomor 12 Tahun 2021 tentang Organisasi dan Tata Kerja Kementerian Komunikasi dan Informatika',
    'Permen Kominfo Nomor 5 Tahun 2015 Tentang Registrasi Nama Domain Instansi Penyelenggara Negara',
    'Keputusan Direktur Jenderal Aptika Permen Kominfo Nomor 50 Tahun 2022 Tentang Tim Kerja di Lingkungan Direktorat LAIP',
  ],
  fourEyes: [
    ['S1.draft', 'S1.paraf_kabid'],
    ['S1.draft', 'S1.sign'],
  ],
  withdrawal: { until: 'S4', to: 'S6' },
  assumptions: [
    {
      key: 'signer',
      text: '"Sekretaris Instansi" dibaca Sekretaris Daerah; suratnya memakai kop dan nomor Sekretariat Daerah.',
    },
    {
      key: 'minutes',
      text: 'Menit langkah 2 sampai 5 adalah waktu pihak luar; yang dicatat hanya tanggal dan buktinya.',
    },
    { key: 'address', text: 'Alamat helpdesk dicetak dengan dua ejaan; alamat yang dipakai ditulis pada pengiriman.' },
  ],
  sources: [row('SOP Pengajuan Sengketa Nama Domain, tabel')],
}
