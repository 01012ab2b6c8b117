// Cover of "Berkas untuk pemeriksa": the case, its papers in step order with their fingerprints, the assumptions in force.
import type { DateText } from '../../time.ts'
import type { CaseFacts } from '../facts.ts'
import type { SignBlock } from '../heads.ts'
import type { TitledModel } from '../model.ts'
import { longDate, shortDate } from '../words.ts'

export interface ExaminerFile {
  readonly label: string
  readonly fileName: string
  readonly date: DateText
  readonly sha256: string
}

export interface ExaminerFacts {
  readonly files: readonly ExaminerFile[]
  readonly assumptions: readonly string[]
  /** Hash of the last event of the chain. */
  readonly chainHead: string
  readonly printedOn: DateText
  readonly sign: SignBlock
}

/** The first page of the examiner's file. */
export function composeExaminerCover(facts: CaseFacts, examiner: ExaminerFacts): TitledModel {
  return {
    kind: 'lembar_pemeriksa',
    kop: facts.office.kop,
    place: facts.office.place,
    number: null,
    date: examiner.printedOn,
    title: ['BERKAS UNTUK PEMERIKSA'],
    subtitle: 'Permohonan Sub Domain',
    numbered: false,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Nomor agenda', value: facts.request.agendaNumber },
          { label: 'Pemohon', value: facts.applicant.unit },
          { label: 'Diterima', value: longDate(facts.request.receivedOn) },
          { label: 'Sub domain', value: facts.names.map((name) => name.fqdn).join(', ') },
          { label: 'Kepala rantai catatan', value: examiner.chainHead },
        ],
      },
      { kind: 'heading', text: 'Daftar berkas' },
      {
        kind: 'table',
        columns: [
          { title: 'No.', width: 6, align: 'center' },
          { title: 'Berkas', width: 38 },
          { title: 'Tanggal', width: 16, align: 'center' },
          { title: 'SHA-256 (16 angka pertama)', width: 40 },
        ],
        rows: examiner.files.map((file, index) => [
          String(index + 1),
          `${file.label} (${file.fileName})`,
          shortDate(file.date),
          file.sha256.slice(0, 16),
        ]),
      },
      { kind: 'heading', text: 'Asumsi yang berlaku' },
      examiner.assumptions.length === 0
        ? { kind: 'paragraph', text: 'Tidak ada asumsi yang menunggu konfirmasi.', plain: true }
        : { kind: 'list', marks: 'numbers', items: examiner.assumptions },
    ],
    dated: true,
    left: null,
    right: { heading: 'Dicetak oleh,', block: examiner.sign },
    parafs: [],
    strong: [],
  }
}
