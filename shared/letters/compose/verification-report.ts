// Laporan hasil verifikasi (in the SOP also "laporan hasil survey"): per name its findings, answers and the proposal.
import type { DateText } from '../../time.ts'
import type { Block } from '../blocks.ts'
import type { CaseFacts, CreationMode } from '../facts.ts'
import type { SignBlock } from '../heads.ts'
import type { Paraf, TitledModel } from '../model.ts'
import { longDate } from '../words.ts'
import { modeInWords, requestReference } from './phrases.ts'

export interface VerifiedFinding {
  readonly severity: 'block' | 'warn' | 'info'
  readonly sentence: string
  /** Law or "kebijakan kantor". */
  readonly source: string
  /** What the verifier answered; empty where nothing had to be answered. */
  readonly answer: string
}

export interface VerifiedName {
  readonly fqdn: string
  readonly purpose: string
  /** "Belum ada dalam register (register belum lengkap)". */
  readonly exists: string
  readonly serves: boolean
  readonly servesBecause: string
  readonly documents: boolean
  readonly documentsNote: string
  readonly findings: readonly VerifiedFinding[]
  readonly proposedMode: CreationMode | null
  readonly proposedTarget: string | null
  readonly proposedCapacityGb: number | null
}

export interface VerificationFacts {
  readonly verifiedOn: DateText
  readonly names: readonly VerifiedName[]
  readonly note: string
  /** The Staf Teknis who verified. */
  readonly sign: SignBlock
  /** Who received the report (Kasi); null where the post is empty. */
  readonly known: SignBlock | null
  readonly parafs: readonly Paraf[]
}

const severities = { block: 'Menghalangi', warn: 'Perlu perhatian', info: 'Keterangan' } as const

/** The report of step 4, handed up in step 5. */
export function composeVerificationReport(facts: CaseFacts, verification: VerificationFacts): TitledModel {
  return {
    kind: 'laporan_verifikasi',
    kop: facts.office.kop,
    place: facts.office.place,
    number: null,
    date: verification.verifiedOn,
    title: ['LAPORAN HASIL VERIFIKASI', 'PERMOHONAN SUB DOMAIN'],
    subtitle: '(dalam SOP: Laporan hasil survey)',
    numbered: false,
    blocks: [
      {
        kind: 'paragraph',
        text: `Berdasarkan ${requestReference(facts).replace('Saudara', facts.applicant.unit)} (nomor agenda ${facts.request.agendaNumber}), pada tanggal ${longDate(verification.verifiedOn)} telah dilakukan verifikasi data yang mencakup pemeriksaan nama sub domain dengan hasil sebagai berikut:`,
      },
      ...verification.names.flatMap((name, index) => nameBlocks(name, index, verification.names.length, facts)),
      ...(verification.note.trim() === ''
        ? []
        : ([{ kind: 'paragraph', text: `Catatan: ${verification.note.trim()}` }] as const)),
      { kind: 'paragraph', text: 'Laporan ini disampaikan sebagai bahan keputusan atas permohonan tersebut.' },
    ],
    dated: true,
    left: verification.known === null ? null : { heading: 'Mengetahui,', block: verification.known },
    right: { heading: 'Yang memverifikasi,', block: verification.sign },
    parafs: verification.parafs,
    strong: verification.names.map((name) => name.fqdn),
  }
}

function nameBlocks(name: VerifiedName, index: number, count: number, facts: CaseFacts): readonly Block[] {
  const mode =
    name.proposedMode === null
      ? '-'
      : modeInWords(name.proposedMode, name.proposedTarget, name.proposedCapacityGb, facts.office.agency)
  return [
    { kind: 'heading', text: count === 1 ? name.fqdn : `${index + 1}. ${name.fqdn}` },
    {
      kind: 'facts',
      rows: [
        { label: 'Kegunaan', value: name.purpose },
        { label: 'Keberadaan nama', value: name.exists },
        {
          label: 'Untuk kepentingan Pemerintah Kabupaten',
          value: `${name.serves ? 'Ya' : 'Tidak'}, karena ${name.servesBecause}`,
        },
        { label: 'Berkas', value: documentsLine(name) },
        { label: 'Usulan cara pembuatan', value: mode },
      ],
    },
    findingsBlock(name.findings),
  ]
}

function documentsLine(name: VerifiedName): string {
  const note = name.documentsNote.trim() === '' ? '' : `; ${name.documentsNote.trim()}`
  return `${name.documents ? 'Lengkap dan benar' : 'Belum lengkap atau belum benar'}${note}`
}

function findingsBlock(findings: readonly VerifiedFinding[]): Block {
  if (findings.length === 0)
    return { kind: 'paragraph', plain: true, text: 'Pemeriksaan aturan penamaan: tidak ada temuan.' }
  return {
    kind: 'table',
    columns: [
      { title: 'Temuan', width: 40 },
      { title: 'Sumber', width: 22 },
      { title: 'Jawaban verifikator', width: 38 },
    ],
    rows: findings.map((finding) => [
      `${severities[finding.severity]}: ${finding.sentence}`,
      finding.source,
      finding.answer.trim() === '' ? '-' : finding.answer,
    ]),
  }
}
