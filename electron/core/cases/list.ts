// The list of requests with its words.
import type { CaseRow } from '../../../shared/contract/case-view.ts'
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import { stepOf } from '../../../shared/procedures/look-up.ts'
import { readBook } from '../procedures/book.ts'
import { searchCaseIds } from '../search/case-ids.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { readBrief } from './brief.ts'
import { promiseView } from './clock-views.ts'
import { type CaseFilter, type CaseLine, countCases, selectCases } from './list-queries.ts'

export async function caseList(
  tx: Tx,
  services: Services,
  asked: Omit<CaseFilter, 'now' | 'found'>,
): Promise<{ rows: CaseRow[]; next: string | null; count: number }> {
  const now = services.clock.now()
  const found = asked.text.trim() === '' ? null : await searchCaseIds(tx, asked.text, 1000)
  const filter: CaseFilter = { ...asked, now, found }
  const [lines, count] = [await selectCases(tx, filter), await countCases(tx, filter)]
  const calendar = await services.office.calendar(tx)
  const units = new Map((await services.office.units(tx)).map((unit) => [unit.id, unit.name]))
  const book = await readBook(tx)
  const last = lines.at(-1)
  return {
    rows: lines.map((row) => caseRow(row, { book, calendar, units, now })),
    next: last === undefined || lines.length < asked.limit ? null : `${last.received_at}|${last.id}`,
    count,
  }
}

interface RowFacts {
  readonly book: DefinitionBook
  readonly calendar: CompiledCalendar
  readonly units: ReadonlyMap<string, string>
  readonly now: number
}

function caseRow(row: CaseLine, { book, calendar, units, now }: RowFacts): CaseRow {
  const definition = book.of(row.definition_code, row.definition_version)
  const step = definition === null || row.step === null ? null : stepOf(definition, row.step)
  return {
    caseId: row.id,
    agenda: row.agenda_no ?? row.tracking_code,
    what: row.title,
    unit: (row.unit_id === null ? undefined : units.get(row.unit_id)) ?? '',
    service: definition?.title ?? row.service,
    step: step === null ? '' : `${step.printed.number}. ${step.label}`,
    status: row.status,
    statusWords: row.status === 'ended' ? 'Selesai' : row.status === 'paused' ? 'Menunggu' : 'Berjalan',
    receivedDate: row.received_date,
    promise: definition === null ? null : promiseView(definition, readBrief(row), calendar, now),
    endedAt: row.ended_at,
    outcome: outcomeWords(row.outcome),
  }
}

const outcomes: Readonly<Record<string, string>> = {
  approve: 'Disetujui',
  refuse: 'Ditolak',
  reset: 'Akses diatur ulang',
  mixed: 'Sebagian disetujui',
  withdrawn: 'Ditarik kembali',
  withdrawn_silent: 'Dianggap ditarik kembali',
  not_for_us: 'Bukan permohonan sub domain',
  no_action: 'Untuk diketahui',
}

function outcomeWords(outcome: string | null): string {
  return outcome === null ? '' : (outcomes[outcome] ?? outcome)
}
