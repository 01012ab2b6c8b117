// What the search knows of each kind of record: its title, the codes found by any part, the words around them.
import { readState } from '../cases/stored-state.ts'
import { letterTitle } from '../letters/titles.ts'
import { textOf } from '../log/body.ts'
import type { SearchEntry } from '../store/search-entries.ts'
import type { AgendaInTable, AgendaOutTable } from '../store/tables/agenda.ts'
import type { CasesTable } from '../store/tables/cases.ts'
import type { RegisterTable } from '../store/tables/register.ts'

type UnitName = { readonly name: string; readonly abbreviation: string } | undefined

/** Parts of `code` and `body` stand one to a line; the first line of `body` is what a hit shows. */
function lines(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n')
}

/** `service` is the title of the procedure. */
export function caseEntry(row: CasesTable, unit: UnitName, service: string): SearchEntry {
  const { values, subject } = readState(row)
  return {
    kind: 'case',
    ref: row.id,
    case_id: row.id,
    title: row.title,
    code: lines(row.agenda_no, row.tracking_code, textOf(values, 'letter_no'), unit?.name, unit?.abbreviation),
    body: lines(subject, textOf(values, 'sender'), service),
  }
}

export interface NumberedLetter {
  readonly numberId: string
  readonly kind: string
  readonly number: string
  readonly srikandi: string
}

export function letterEntry(caseId: string, { numberId, kind, number, srikandi }: NumberedLetter): SearchEntry {
  const code = lines(number, srikandi)
  return { kind: 'letter', ref: numberId, case_id: caseId, title: `${letterTitle(kind)} ${number}`, code, body: '' }
}

/** The first line of `code` is the agenda number with its year. */
export function incomingEntry(row: AgendaInTable): SearchEntry {
  const number = `${row.number_text}/${row.year}`
  return {
    kind: 'agenda_in',
    ref: row.id,
    case_id: row.case_id,
    title: `Agenda masuk ${number}: ${row.subject}`,
    code: lines(number, row.letter_no, row.sender),
    body: row.letter_no === null || row.letter_no === '' ? row.sender : `${row.sender}, surat nomor ${row.letter_no}`,
  }
}

/** The first line of `code` is the number of the letter. */
export function outgoingEntry(row: AgendaOutTable): SearchEntry {
  const about = `Kepada ${row.addressee}`
  return {
    kind: 'agenda_out',
    ref: row.id,
    case_id: row.case_id,
    title: `Agenda keluar ${row.number_text}: ${row.subject}`,
    code: lines(row.number_text, row.addressee),
    body: row.state === 'void' ? `BATAL. ${about}` : about,
  }
}

export function registerEntry(row: RegisterTable, unit: UnitName): SearchEntry {
  const owner = unit?.name ?? row.owner_name
  return {
    kind: 'register',
    ref: row.id,
    case_id: row.case_id,
    title: row.fqdn,
    code: lines(row.target, owner, unit?.abbreviation),
    body: lines(row.state === 'released' ? `${owner}, sudah dilepas` : owner, row.function),
  }
}
