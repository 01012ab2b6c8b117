// Laporan of step 11: one page on what was asked, done and reached, signed with the letter and kept in the archive.
import type { DateText } from '../../time.ts'
import type { Block } from '../blocks.ts'
import type { CaseFacts, LetterFrame } from '../facts.ts'
import type { TitledModel } from '../model.ts'
import { counted, longDate, shortDate } from '../words.ts'
import { outcomeInWords } from './answer.ts'
import { modeInShort, namesWith, requestReference, sslInWords } from './phrases.ts'
import { reasonText } from './refusal.ts'

/** One thing that was done, from the events of the case. */
export interface Activity {
  readonly date: DateText
  readonly text: string
}

/** The free prose of the report, editable as a whole; what was done and reached is always the case's own. */
export interface ReportSentences {
  readonly introduction: string
  /** Empty where there is nothing to advise. */
  readonly suggestion: string
  readonly closing: string
}

/** The sentences as Siladom writes them by itself, or as they were edited. */
export function reportSentences(facts: CaseFacts, edited: Partial<ReportSentences> = {}): ReportSentences {
  return {
    introduction: introduction(facts),
    suggestion: suggestion(facts),
    closing: 'Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.',
    ...edited,
  }
}

/** The report of a case: the same paper for approval, refusal and reset. Unnumbered. */
export function composeReport(
  facts: CaseFacts,
  activities: readonly Activity[],
  frame: LetterFrame,
  sentences: ReportSentences = reportSentences(facts),
): TitledModel {
  return {
    kind: 'laporan',
    kop: facts.office.kop,
    place: facts.office.place,
    number: null,
    date: frame.date,
    title: ['LAPORAN', 'TENTANG', `PELAKSANAAN PERMOHONAN SUB DOMAIN ${facts.applicant.unit.toUpperCase()}`],
    subtitle: null,
    numbered: false,
    blocks: [
      { kind: 'heading', text: 'A. Pendahuluan' },
      { kind: 'paragraph', text: sentences.introduction },
      { kind: 'heading', text: 'B. Kegiatan yang Dilaksanakan' },
      {
        kind: 'list',
        marks: 'numbers',
        items: activities.map((activity) => `${longDate(activity.date)}: ${activity.text}`),
      },
      { kind: 'heading', text: 'C. Hasil yang Dicapai' },
      resultTable(facts),
      { kind: 'heading', text: 'D. Simpulan dan Saran' },
      { kind: 'paragraph', text: conclusion(facts) },
      ...(sentences.suggestion.trim() === '' ? [] : [{ kind: 'paragraph', text: sentences.suggestion } as const]),
      { kind: 'heading', text: 'E. Penutup' },
      { kind: 'paragraph', text: sentences.closing },
    ],
    dated: true,
    left: null,
    right: { heading: null, block: frame.sign },
    parafs: frame.parafs,
    strong: [],
  }
}

function introduction(facts: CaseFacts): string {
  const asked = counted(facts.names.length, 'nama')
  return `${facts.applicant.unit} mengajukan permohonan sub domain sebanyak ${asked} dengan ${requestReference(facts).replace(' Saudara', '')}, diterima tanggal ${longDate(facts.request.receivedOn)} dengan nomor agenda ${facts.request.agendaNumber}. Permohonan dilaksanakan menurut SOP Permohonan Sub Domain.`
}

function conclusion(facts: CaseFacts): string {
  const parts = [
    [namesWith(facts, 'approve').length, 'dibuat'],
    [namesWith(facts, 'reset').length, 'diatur ulang aksesnya'],
    [namesWith(facts, 'refuse').length, 'belum dapat disetujui'],
  ] as const
  const said = parts.filter(([amount]) => amount > 0).map(([amount, what]) => `${counted(amount, 'nama')} ${what}`)
  return `Permohonan telah selesai diproses: ${said.join(', ')}.`
}

function suggestion(facts: CaseFacts): string {
  const unchecked = facts.names.filter((name) => name.ssl === 'unchecked').map((name) => name.fqdn)
  return unchecked.length === 0
    ? ''
    : `Sertifikat SSL ${unchecked.join(', ')} belum diperiksa dan perlu ditindaklanjuti.`
}

function resultTable(facts: CaseFacts): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'No.', width: 6, align: 'center' },
      { title: 'Sub domain', width: 30 },
      { title: 'Hasil', width: 22 },
      { title: 'Keterangan', width: 42 },
    ],
    rows: facts.names.map((name, index) => {
      const on = name.doneOn === null ? '' : `, ${shortDate(name.doneOn)}`
      const made = `${modeInShort(name.mode)}${on}; SSL ${sslInWords(name.ssl).toLowerCase()}`
      const remark =
        name.outcome === 'approve' ? made : name.outcome === 'refuse' ? reasonText(name) : `Reset password${on}`
      return [String(index + 1), name.fqdn, outcomeInWords(name), remark]
    }),
  }
}
