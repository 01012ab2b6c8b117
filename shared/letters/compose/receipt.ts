// Tanda terima: what the applicant takes home on the day of receipt, with the tracking code and the privacy notice.
import type { Block } from '../blocks.ts'
import type { CaseFacts } from '../facts.ts'
import type { SignBlock } from '../heads.ts'
import type { TitledModel } from '../model.ts'
import { longDate, longDateWithDay } from '../words.ts'

export interface ReceiptFacts {
  /** Each requirement: there or not, with a remark. */
  readonly papers: readonly { readonly text: string; readonly present: boolean; readonly note: string }[]
  /** Who received it; the JFU. */
  readonly sign: SignBlock
  readonly privacy: PrivacyFacts
  /** Where one may ask: telephone, e-mail; an empty one is not printed. */
  readonly contact: string
}

/** What UU 27/2022 asks to be told to the person whose data are recorded. */
export interface PrivacyFacts {
  /** Years that the data are kept, as the retention schedule has it. */
  readonly retentionYears: number
  /** Officer for data protection (DPO); null while none was named. */
  readonly officer: { readonly name: string; readonly contact: string } | null
}

/** The receipt of a request. */
export function composeReceipt(facts: CaseFacts, receipt: ReceiptFacts): TitledModel {
  const missing = receipt.papers.filter((paper) => !paper.present)
  return {
    kind: 'tanda_terima',
    kop: facts.office.kop,
    place: facts.office.place,
    number: null,
    date: facts.request.receivedOn,
    title: ['TANDA TERIMA'],
    subtitle: 'Permohonan Sub Domain',
    numbered: false,
    blocks: [
      { kind: 'code', label: 'Kode lacak', code: facts.request.trackingCode },
      {
        kind: 'facts',
        rows: [
          { label: 'Nomor agenda', value: facts.request.agendaNumber },
          { label: 'Diterima', value: longDateWithDay(facts.request.receivedOn) },
          { label: 'Dari', value: facts.applicant.unit },
          { label: 'Surat', value: letterLine(facts) },
          { label: 'Sub domain', value: facts.names.map((name) => name.fqdn).join(', ') },
          ...(facts.promisedOn === null
            ? []
            : [{ label: 'Janji layanan', value: `Paling lambat ${longDateWithDay(facts.promisedOn)}, tanpa biaya` }]),
        ],
      },
      { kind: 'heading', text: 'Berkas yang diterima' },
      { kind: 'checks', items: receipt.papers },
      {
        kind: 'paragraph',
        plain: true,
        text:
          missing.length === 0
            ? 'Semua berkas yang diminta telah diterima.'
            : `Belum diterima: ${missing.map((paper) => paper.text).join('; ')}. Berkas tersebut dapat disusulkan dengan menyebut kode lacak.`,
      },
      ...contactBlock(receipt.contact),
      { kind: 'box', title: 'Pemberitahuan Data Pribadi', text: privacyText(facts, receipt.privacy) },
    ],
    dated: true,
    left: null,
    right: { heading: 'Yang menerima,', block: receipt.sign },
    parafs: [],
    strong: [],
  }
}

function letterLine(facts: CaseFacts): string {
  const { number, date, subject } = facts.request
  const named = number === null || number.trim() === '' ? 'Tanpa nomor' : `Nomor ${number.trim()}`
  return `${named}, tanggal ${longDate(date)}${subject.trim() === '' ? '' : `, hal ${subject.trim()}`}`
}

function contactBlock(contact: string): readonly Block[] {
  return contact.trim() === ''
    ? []
    : [
        {
          kind: 'paragraph',
          plain: true,
          text: `Perkembangan permohonan dapat ditanyakan dengan menyebut kode lacak kepada ${contact.trim()}.`,
        },
      ]
}

/** The notice itself: who, why, what, how long, which rights, and whom to ask. */
function privacyText(facts: CaseFacts, privacy: PrivacyFacts): string {
  const whom =
    privacy.officer === null
      ? `${facts.office.agency} ${facts.office.region}`
      : `Pejabat Pelindungan Data Pribadi (DPO): ${privacy.officer.name}, ${privacy.officer.contact}`
  return [
    `${facts.office.agency} ${facts.office.region} mencatat nama, jabatan, NIP, dan kontak pengelola sub domain untuk memproses permohonan ini, menghubungi pengelola, dan mencegah penyerahan akses kepada yang tidak berhak.`,
    'Dasarnya adalah pelaksanaan tugas pelayanan publik (Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Pasal 20 ayat (2)).',
    `Data disimpan ${privacy.retentionYears} tahun menurut jadwal retensi arsip dan tidak diberikan kepada pihak lain, kecuali diwajibkan peraturan perundang-undangan.`,
    `Anda berhak meminta salinan, perbaikan, atau penghapusan data menurut undang-undang tersebut kepada ${whom}.`,
  ].join(' ')
}
