// Invented papers of every kind, for the tests of the letters.
import type { AgendaBookModel } from '../../../shared/letters/agenda-book.ts'
import { composeAccessReceipt } from '../../../shared/letters/compose/access-receipt.ts'
import { composeIncomingBook, composeOutgoingBook } from '../../../shared/letters/compose/agenda-book.ts'
import { composeAcceptance } from '../../../shared/letters/compose/acceptance.ts'
import { composeAnswer } from '../../../shared/letters/compose/answer.ts'
import { composeCompletion } from '../../../shared/letters/compose/completion.ts'
import { composeDisposition } from '../../../shared/letters/compose/disposition.ts'
import {
  type BreachFacts,
  composeInstitutionNotice,
  composeSubjectNotice,
} from '../../../shared/letters/compose/breach.ts'
import { composeDataCopy } from '../../../shared/letters/compose/data-copy.ts'
import { composeDestruction } from '../../../shared/letters/compose/destruction.ts'
import { composeExaminerCover } from '../../../shared/letters/compose/examiner-cover.ts'
import { composeDispute } from '../../../shared/letters/compose/general.ts'
import { composeMinutes } from '../../../shared/letters/compose/minutes.ts'
import { composeNotice } from '../../../shared/letters/compose/notice.ts'
import { composeReceipt } from '../../../shared/letters/compose/receipt.ts'
import { composeRefusal } from '../../../shared/letters/compose/refusal.ts'
import { composeReport, reportSentences } from '../../../shared/letters/compose/report.ts'
import { composeReset } from '../../../shared/letters/compose/reset.ts'
import { composeSopSheet, subDomainBreaks } from '../../../shared/letters/compose/sop-sheet.ts'
import { composeVerificationReport } from '../../../shared/letters/compose/verification-report.ts'
import { composeWithdrawal } from '../../../shared/letters/compose/withdrawal.ts'
import type { CaseFacts, LetterFrame, NameFacts } from '../../../shared/letters/facts.ts'
import type { Kop, SignBlock } from '../../../shared/letters/heads.ts'
import type { LetterKind, LetterModel } from '../../../shared/letters/model.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'

export const kop: Kop = {
  region: 'PEMERINTAH KABUPATEN CONTOH',
  institution: 'DINAS KOMUNIKASI DAN INFORMATIKA',
  address: [
    'Jalan Jenderal Sudirman Nomor 17, Contoh, Jawa Tengah 53399',
    'Telepon (0281) 700700, Laman dinkominfo.contohkab.go.id, Pos-el dinkominfo@contohkab.go.id',
  ],
}

export const longKop: Kop = {
  region: 'PEMERINTAH KABUPATEN CONTOH PEGUNUNGAN BARAT DAYA',
  institution: 'DINAS KOMUNIKASI, INFORMATIKA, STATISTIK, PERSANDIAN DAN KEARSIPAN DAERAH',
  address: kop.address,
}

export const kadis: SignBlock = {
  lines: ['KEPALA DINAS KOMUNIKASI DAN INFORMATIKA', 'KABUPATEN CONTOH,'],
  name: 'Dr. Ir. WENING SAMITA, M.Kom.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '197003121995032001',
}

const kabidForKadis: SignBlock = {
  lines: ['a.n. KEPALA DINAS KOMUNIKASI DAN INFORMATIKA', 'KABUPATEN CONTOH', 'KEPALA BIDANG INFORMATIKA,'],
  name: 'BAGAS PRANATA, S.Kom., M.T.',
  rank: 'Pembina (IV/a)',
  nip: '198005172005011002',
}

export const technician: SignBlock = {
  lines: ['STAF TEKNIS,'],
  name: 'LARAS KINANTI, A.Md.Kom.',
  rank: 'Pengatur Tingkat I (II/d)',
  nip: '199211042019032007',
}

export const clerk: SignBlock = {
  lines: ['JFU SEKRETARIAT,'],
  name: 'SEKAR ARUMDALU, S.AP.',
  rank: null,
  nip: '199001012015032003',
}

const plh: SignBlock = {
  lines: ['Plh. KEPALA DINAS KOMUNIKASI DAN INFORMATIKA', 'KABUPATEN CONTOH,', 'Sekretaris,'],
  name: 'Drs. TEGUH WIRYAWAN, M.Si.',
  rank: 'Pembina Tingkat I (IV/b)',
  nip: '196908081994031005',
}

export const frame: LetterFrame = {
  number: '500.12/123/2026',
  date: '2026-03-17',
  sign: kadis,
  parafs: [
    { post: 'Kepala Seksi Aplikasi dan Infrastruktur TIK', mark: 'dicatat 16-03-2026' },
    { post: 'Kepala Bidang Informatika', mark: null },
    { post: 'Sekretaris', mark: null },
  ],
}

export function named(fqdn: string, extra: Partial<NameFacts> = {}): NameFacts {
  return {
    fqdn,
    purpose: 'Pelayanan pendaftaran pasien secara daring',
    outcome: 'approve',
    mode: 'proxy',
    target: '10.20.30.40',
    capacityGb: null,
    reasons: [],
    suggestions: [],
    ssl: 'checked',
    doneOn: '2026-03-16',
    checkNotes: 'Nama menjawab dari jaringan luar dan halaman muka tampil.',
    proof: 'tidak diperiksa otomatis.',
    ...extra,
  }
}

export function caseFacts(names: readonly NameFacts[], extra: Partial<CaseFacts> = {}): CaseFacts {
  return {
    office: {
      kop,
      place: 'Contoh',
      agency: 'Dinas Komunikasi dan Informatika',
      region: 'Kabupaten Contoh',
      division: 'Bidang Informatika',
      government: 'Pemerintah Kabupaten Contoh',
    },
    applicant: { unit: 'Dinas Kesehatan', head: 'Kepala Dinas Kesehatan Kabupaten Contoh', place: 'Contoh' },
    request: {
      number: '400.7/88/2026',
      date: '2026-03-10',
      subject: 'Permohonan Sub Domain',
      channel: 'surat',
      receivedOn: '2026-03-12',
      agendaNumber: '0147',
      trackingCode: 'SD-7K4M-92QX',
    },
    names,
    manager: { name: 'Raditya Mahendra, S.Kom.', nip: '19880303 201101 1 004', post: 'Pranata Komputer' },
    verifiedOn: '2026-03-13',
    promisedOn: '2026-03-16',
    ...extra,
  }
}

const made = named('antre.contohkab.go.id')
const hosted = named('ppid-dinkes.contohkab.go.id', { mode: 'cloud', target: null, capacityGb: 10, ssl: 'unchecked' })
const refused = named('dinkes.contohkab.go.id', {
  outcome: 'refuse',
  mode: null,
  target: null,
  ssl: null,
  doneOn: null,
  reasons: [
    'Nama sub domain tersebut sudah ada dan digunakan oleh Dinas Kesehatan.',
    'Pemanfaatannya bukan untuk kepentingan Pemerintah Kabupaten',
  ],
  suggestions: ['dinkes-antre.contohkab.go.id', 'antreandinkes.contohkab.go.id', 'pasien.contohkab.go.id'],
})
const reset = named('sik.contohkab.go.id', { outcome: 'reset', mode: null, target: null, ssl: null })

const activities = [
  { date: '2026-03-12', text: 'surat permohonan diterima dan dicatat dalam buku agenda' },
  { date: '2026-03-12', text: 'disposisi Kepala Dinas kepada Kepala Bidang Informatika' },
  { date: '2026-03-13', text: 'verifikasi data dan pemeriksaan nama sub domain' },
  { date: '2026-03-13', text: 'keputusan Kepala Bidang Informatika' },
  { date: '2026-03-16', text: 'pembuatan sub domain dan pengecekan hasil' },
]

function verification(facts: CaseFacts): LetterModel {
  return composeVerificationReport(facts, {
    verifiedOn: '2026-03-13',
    names: [
      {
        fqdn: made.fqdn,
        purpose: made.purpose,
        exists: 'Belum ada dalam register (register belum lengkap)',
        serves: true,
        servesBecause: 'dipakai untuk pelayanan pasien di semua puskesmas',
        documents: true,
        documentsNote: '',
        findings: [
          {
            severity: 'warn',
            sentence: 'Nama mirip dengan antri.contohkab.go.id yang sudah terdaftar.',
            source: 'Kebijakan kantor',
            answer: 'Layanan berbeda; pemohon telah ditanya melalui telepon.',
          },
          {
            severity: 'info',
            sentence: 'Singkatan resmi perangkat daerah: dinkes.',
            source: 'Perda susunan perangkat daerah',
            answer: '',
          },
        ],
        proposedMode: 'proxy',
        proposedTarget: '10.20.30.40',
        proposedCapacityGb: null,
      },
    ],
    note: '',
    sign: technician,
    known: {
      lines: ['KEPALA SEKSI APLIKASI DAN', 'INFRASTRUKTUR TIK,'],
      name: 'NIRMALA WIJAYANTI, S.T.',
      rank: 'Penata (III/c)',
      nip: '198707072010012009',
    },
    parafs: [],
  })
}

function receipt(facts: CaseFacts): LetterModel {
  return composeReceipt(facts, {
    papers: [
      { text: 'Surat permohonan bertanda tangan dan bercap', present: true, note: '' },
      { text: 'Surat kuasa pengelola domain', present: true, note: 'salinan' },
      { text: 'Identitas pengelola domain', present: false, note: '' },
    ],
    sign: clerk,
    privacy: { retentionYears: 5, officer: { name: 'Kepala Bidang Persandian', contact: 'pdp@contohkab.go.id' } },
    contact: 'meja layanan Dinas Komunikasi dan Informatika, telepon (0281) 700700',
  })
}

function sheet(): LetterModel {
  return composeSopSheet(subDomain, {
    institution: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KOMUNIKASI DAN INFORMATIKA', 'BIDANG INFORMATIKA'],
    approvedBy: null,
    presentTitles: ['Pelaksana', null, 'Ketua Tim Aplikasi', null, null, null],
    steps: subDomain.steps.map((step, index) => ({
      step: step.id,
      state: index < 8 ? ('done' as const) : index === 8 ? ('running' as const) : ('ahead' as const),
      acts: step.acts
        .filter((act) => (index < 8 && act.code !== 'confirm_change') || act.code === 'hand_over')
        .map((act) => ({ act: act.code, lines: index < 8 ? ['Laras K.', '13-03-2026 09.42'] : [] })),
      actual: index < 8 ? ['realisasi 22 menit', 'menunggu 1 jam 5 menit'] : [],
      remarks: index === 3 ? ['Dikembalikan 1 kali, putaran 2'] : [],
    })),
    caseFacts: [
      { label: 'Nomor agenda', value: '0147' },
      { label: 'Pemohon', value: 'Dinas Kesehatan' },
      { label: 'Sub domain', value: 'antre.contohkab.go.id' },
      { label: 'Diterima', value: 'Kamis, 12 Maret 2026 pukul 08.15 WIB' },
      { label: 'Janji layanan', value: 'Senin, 16 Maret 2026 pukul 16.00 WIB' },
      { label: 'Keadaan', value: 'Langkah 9, memeriksa dan memaraf konsep' },
    ],
    assumptions: subDomain.assumptions.map((assumption) => assumption.text),
    foot: 'Kepala rantai catatan 3f9a1c0d, dicetak 17 Maret 2026 pukul 10.20 WIB',
    breaksAfter: subDomainBreaks,
  })
}

const disposition = composeDisposition({
  kop,
  from: 'Dinas Kesehatan',
  letterNumber: '400.7/88/2026',
  letterDate: '2026-03-10',
  receivedOn: '2026-03-12',
  agendaNumber: '0147',
  nature: 'segera',
  subject: 'Permohonan Sub Domain antre.contohkab.go.id',
  posts: ['Sekretaris', 'Kepala Bidang Informatika', 'Kepala Bidang Statistik', 'Kepala Bidang Persandian'],
  chosenPosts: ['Kepala Bidang Informatika'],
  chosenInstructions: ['Proses lebih lanjut'],
  note: 'Mohon diselesaikan sesuai janji layanan.',
  chain: [
    {
      from: 'Kepala Bidang Informatika',
      to: 'Staf Teknis',
      instruction: 'Verifikasi nama dan data',
      date: '2026-03-12',
    },
  ],
  sign: kadis,
  parafDate: '2026-03-12',
})

const book = {
  kop,
  from: '2026-03-01',
  to: '2026-03-31',
  place: 'Contoh',
  date: '2026-03-31',
  sign: clerk,
  foot: 'Dicetak 31 Maret 2026. Segel catatan 812: 4f2a9c0d1b3e5f67.',
} as const

const incomingBook: AgendaBookModel = composeIncomingBook(
  Array.from({ length: 24 }, (_, index) => ({
    agendaNumber: String(130 + index).padStart(4, '0'),
    receivedOn: '2026-03-12',
    letterNumber: `400.7/${80 + index}/2026`,
    letterDate: '2026-03-10',
    from: 'Dinas Kesehatan Kabupaten Contoh',
    subject: 'Permohonan Sub Domain antre.contohkab.go.id',
    attachments: '1',
    nature: 'Biasa',
    disposedTo: 'Kepala Bidang Informatika',
    note: 'SD-7K4M-92QX',
  })),
  book,
)

const outgoingBook = composeOutgoingBook(
  [
    {
      sequence: '123',
      number: '500.12/123/2026',
      date: '2026-03-17',
      sentOn: '2026-03-17',
      to: 'Kepala Dinas Kesehatan Kabupaten Contoh',
      subject: 'Pemberitahuan Pembuatan Sub Domain',
      attachments: '-',
      processor: 'Bidang Informatika',
      note: '',
      void: false,
    },
    {
      sequence: '124',
      number: '500.12/124/2026',
      date: '2026-03-17',
      sentOn: null,
      to: 'Kepala Dinas Pendidikan Kabupaten Contoh',
      subject: 'Penolakan Permohonan Sub Domain',
      attachments: '-',
      processor: 'Bidang Informatika',
      note: 'Dikembalikan sesudah diberi nomor',
      void: true,
    },
  ],
  book,
)

export interface Sample {
  readonly name: string
  readonly kind: LetterKind
  readonly model: LetterModel
  /** Pages that the wet variant must have on A4. */
  readonly pages: number
  /** Texts that must stand in the PDF. */
  readonly texts: readonly string[]
}

const sample = (name: string, model: LetterModel, pages: number, ...texts: string[]): Sample => ({
  name,
  kind: model.kind,
  model,
  pages,
  texts,
})

const breach: BreachFacts = {
  office: caseFacts([made]).office,
  discovered: 'Rabu, 18 Maret 2026 pukul 09.00 WIB',
  happened: 'Laptop yang memuat salinan cadangan hilang pada 17 Maret 2026.',
  data: 'Nama, nomor HP, dan alamat e-mail pengelola sub domain',
  people: 'pengelola sub domain tahun 2025',
  count: 12,
  handling: 'Akses perangkat dicabut, kata sandi diganti, kehilangan dilaporkan ke kepolisian.',
  advice: 'Ganti kata sandi yang sama di tempat lain dan abaikan pesan yang meminta kode.',
  contact: 'telepon (0299) 100200',
  officer: { name: 'Pejabat PDP Kabupaten Contoh', contact: 'pdp@contohkab.go.id' },
}

export const samples: readonly Sample[] = [
  sample(
    'pemberitahuan',
    composeNotice(caseFacts([made]), frame),
    1,
    'antre.contohkab.go.id',
    '500.12/123/2026',
    '17 Maret 2026',
    'proxy',
    '10.20.30.40',
    'Diperiksa',
    '19700312 199503 2 001',
  ),
  sample(
    'pemberitahuan-beberapa',
    composeNotice(caseFacts([made, hosted]), { ...frame, sign: plh }),
    1,
    'ppid-dinkes.contohkab.go.id',
    'Belum diperiksa',
    '10 GB',
    'Plh. KEPALA DINAS',
  ),
  sample(
    'penolakan',
    composeRefusal(caseFacts([refused]), frame),
    1,
    'belum dapat disetujui',
    'sudah ada',
    'pasien.contohkab.go.id',
  ),
  sample('reset', composeReset(caseFacts([reset]), frame), 1, 'sik.contohkab.go.id', 'reset password'),
  sample(
    'jawaban',
    composeAnswer(caseFacts([made, refused, reset]), frame, {
      copies: ['Sekretaris Daerah Kabupaten Contoh (sebagai laporan)'],
    }),
    1,
    'Jawaban atas Permohonan Sub Domain',
    'Disetujui dan dibuat',
    'Tembusan',
  ),
  sample(
    'penerimaan',
    composeAcceptance(caseFacts([made]), { ...frame, sign: kabidForKadis }),
    1,
    'disetujui',
    '16 Maret 2026',
    'a.n. KEPALA DINAS',
  ),
  sample(
    'kelengkapan',
    composeCompletion(
      caseFacts([made]),
      { missing: ['Surat kuasa pengelola domain', 'Identitas pengelola domain'], until: '2026-03-27' },
      frame,
    ),
    1,
    'Surat kuasa pengelola domain',
    '27 Maret 2026',
    'SD-7K4M-92QX',
  ),
  sample(
    'penarikan',
    composeWithdrawal(caseFacts([made]), { kind: 'letter', number: '400.7/95/2026', date: '2026-03-14' }, frame),
    1,
    '400.7/95/2026',
    'ditarik kembali',
  ),
  sample(
    'umum',
    composeDispute(
      {
        kop: { ...kop, institution: 'SEKRETARIAT DAERAH' },
        place: 'Contoh',
        government: 'Pemerintah Kabupaten Contoh',
        domain: 'contohkab.go.id',
        matter: 'Nama domain tersebut didaftarkan pihak lain tanpa sepengetahuan kami.',
        evidence: ['Salinan surat pendaftaran', 'Surat penunjukan Pejabat Nama Domain'],
        addressee: { title: 'Direktur Jenderal Aplikasi Informatika', place: 'Jakarta' },
      },
      {
        ...frame,
        sign: {
          lines: ['SEKRETARIS DAERAH', 'KABUPATEN CONTOH,'],
          name: 'Ir. DEWANTARA PUTRA, M.M.',
          rank: 'Pembina Utama Madya (IV/d)',
          nip: '196701011992031001',
        },
      },
    ),
    1,
    'SEKRETARIAT DAERAH',
    'contohkab.go.id',
    'Jakarta',
  ),
  sample(
    'tanda-terima',
    receipt(caseFacts([made])),
    1,
    'SD-7K4M-92QX',
    'Belum ada',
    'Pemberitahuan Data Pribadi',
    'pdp@contohkab.go.id',
  ),
  sample(
    'laporan-verifikasi',
    verification(caseFacts([made])),
    1,
    'LAPORAN HASIL VERIFIKASI',
    'Laporan hasil survey',
    'Nama mirip',
    'Ya, karena',
  ),
  sample(
    'berita-acara',
    composeMinutes(
      caseFacts([made]),
      {
        maker: technician,
        makerPost: 'Staf Teknis Bidang Informatika',
        known: { ...kabidForKadis, lines: ['KEPALA BIDANG INFORMATIKA,'] },
      },
      { ...frame, number: '7/BA/2026' },
    ),
    1,
    'Selasa tanggal tujuh belas bulan Maret tahun dua ribu dua puluh enam',
    '7/BA/2026',
    'Mengetahui',
  ),
  sample(
    'tanda-terima-akses',
    composeAccessReceipt(caseFacts([made, reset]), {
      how: 'langsung',
      date: '2026-03-18',
      giver: technician,
      receiver: {
        lines: ['Pengelola sub domain', 'Dinas Kesehatan,'],
        name: 'RADITYA MAHENDRA, S.Kom.',
        rank: null,
        nip: '198803032011011004',
      },
    }),
    1,
    'Yang menerima',
    'Pengaturan ulang akses',
    'kata sandi diterima tersendiri',
  ),
  sample(
    'laporan',
    composeReport(caseFacts([made, refused]), activities, frame),
    1,
    'PELAKSANAAN PERMOHONAN SUB DOMAIN',
    'Simpulan dan Saran',
    '1 (satu) nama dibuat',
  ),
  sample(
    'laporan-disunting',
    composeReport(
      caseFacts([made, refused]),
      activities,
      frame,
      reportSentences(caseFacts([made, refused]), {
        introduction: 'Laporan ini disusun atas permohonan sub domain.\nPermohonan dilaksanakan menurut SOP.',
        suggestion:
          'Pengelola disarankan memeriksa sertifikat SSL setiap tahun dan memberitahukan bila server berpindah.',
        closing: 'Demikian laporan ini dibuat dengan sebenarnya.',
      }),
    ),
    1,
    'memeriksa sertifikat SSL setiap tahun',
    'Demikian laporan ini dibuat dengan sebenarnya.',
    '1 (satu) nama dibuat',
  ),
  sample(
    'lembar-pemeriksa',
    composeExaminerCover(caseFacts([made]), {
      files: Array.from({ length: 8 }, (_, index) => ({
        label: `Berkas ${index + 1}`,
        fileName: `berkas-${index + 1}.pdf`,
        date: '2026-03-12',
        sha256: 'a'.repeat(64),
      })),
      assumptions: ['Sel pelaksana langkah 12 kosong dalam sumber.'],
      chainHead: '3f9a1c0d',
      printedOn: '2026-03-20',
      sign: clerk,
    }),
    1,
    'BERKAS UNTUK PEMERIKSA',
    'berkas-8.pdf',
  ),
  sample(
    'berita-acara-pemusnahan',
    composeDestruction({
      office: caseFacts([made]).office,
      number: '470/3/2031',
      date: '2031-04-02',
      ground: 'Retensi arsip sudah berakhir dan JRA menetapkannya dimusnahkan.',
      basis: 'Jadwal Retensi Arsip Kabupaten Contoh',
      things: [
        { what: 'Kontak pengelola', about: 'agenda 5/2026, imunisasi.contohkab.go.id', digest: 'a1'.repeat(32) },
        { what: 'Pindaian identitas', about: 'agenda 5/2026, imunisasi.contohkab.go.id', digest: 'b2'.repeat(32) },
      ],
      by: clerk,
      byPost: 'Kepala Bidang Informatika',
      witness: technician,
    }),
    1,
    'PEMUSNAHAN DATA PRIBADI',
    'a1a1a1a1a1a1a1a1',
    'Cadangan yang dibuat sebelum tanggal ini masih memuat data tersebut',
  ),
  sample(
    'salinan-data-pribadi',
    composeDataCopy({
      office: caseFacts([made]).office,
      date: '2026-03-20',
      requestedBy: 'Sari Contoh, menunjukkan kartu pegawai',
      parts: [
        {
          title: 'Pengelola sub domain pada agenda 5/2026',
          rows: [
            { label: 'Nama', value: 'Sari Contoh' },
            { label: 'HP', value: '081234567890' },
          ],
        },
      ],
      files: [{ what: 'Pindaian identitas', about: 'agenda 5/2026', size: '120 KB' }],
      reads: [{ at: '18 Maret 2026 pukul 09.00 WIB', who: 'Kepala Seksi', what: 'Kontak pemohon' }],
      officer: { name: 'Pejabat PDP Kabupaten Contoh', contact: 'pdp@contohkab.go.id' },
      sign: clerk,
    }),
    1,
    'SALINAN DATA PRIBADI',
    '081234567890',
    'paling lambat 3 x 24 jam',
  ),
  sample(
    'kegagalan-subjek',
    composeSubjectNotice(breach, frame),
    1,
    'Pasal 46 Undang-Undang Nomor 27 Tahun 2022',
    'Ganti kata sandi',
    'Pejabat PDP Kabupaten Contoh',
  ),
  sample(
    'kegagalan-lembaga',
    composeInstitutionNotice(breach, { title: 'Lembaga Pelindungan Data Pribadi', place: 'Jakarta' }, frame),
    1,
    'Laporan Kegagalan Pelindungan Data Pribadi',
    '12 orang',
  ),
  sample(
    'lembar-disposisi',
    disposition,
    1,
    'LEMBAR DISPOSISI',
    '0147',
    'Kepala Bidang Informatika',
    'Mohon diselesaikan',
  ),
  sample(
    'lembar-sop',
    sheet(),
    5,
    'Dasar Hukum',
    'Uraian Prosedur',
    'realisasi 22 menit',
    'Mengirim sub domain pada OPD Pemohon',
    'Asumsi',
  ),
  sample('buku-agenda-masuk', incomingBook, 2, 'BUKU AGENDA SURAT MASUK', '0130', '0153'),
  sample('buku-agenda-keluar', outgoingBook, 1, 'BUKU AGENDA SURAT KELUAR', 'BATAL', '1 nomor batal'),
]
