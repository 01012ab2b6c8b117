// SQL of the numbers and of the two agenda books.
import { sql } from 'kysely'
import type { Tx } from '../store/database.ts'
import { prepared } from '../store/prepared.ts'
import type { AgendaInTable, AgendaOutTable, NumbersTable } from '../store/tables/agenda.ts'

interface Sequence {
  readonly year: number
  readonly book: string
  readonly scope: string
}

const lastSequence = prepared((tx, { year, book, scope }: Sequence) =>
  tx
    .selectFrom('numbers')
    .select('seq')
    .where('year', '=', year)
    .where('book', '=', book)
    .where('scope', '=', scope)
    .where('seq', 'is not', null)
    .orderBy('seq', 'desc')
    .limit(1),
)
const byText = prepared(
  (tx, { year, book, text }: { readonly year: number; readonly book: string; readonly text: string }) =>
    tx
      .selectFrom('numbers')
      .selectAll()
      .where('year', '=', year)
      .where('book', '=', book)
      .where('number_text', '=', text),
)
const putNumber = prepared((tx, row: NumbersTable) => tx.insertInto('numbers').values(row))
const putIncoming = prepared((tx, row: AgendaInTable) => tx.insertInto('agenda_in').values(row))
const incoming = prepared((tx, { id }: { readonly id: string }) =>
  tx.selectFrom('agenda_in').selectAll().where('id', '=', id),
)

export async function selectLastSequence(tx: Tx, year: number, book: string, scope: string): Promise<number> {
  return (await lastSequence.first(tx, { year, book, scope }))?.seq ?? 0
}

export async function selectNumberByText(
  tx: Tx,
  year: number,
  book: string,
  text: string,
): Promise<NumbersTable | undefined> {
  return await byText.first(tx, { year, book, text })
}

export async function selectNumber(tx: Tx, id: string): Promise<NumbersTable | undefined> {
  return await tx.selectFrom('numbers').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Numbers that were reserved and never bound: a power cut in between, or a signing that was broken off. */
export async function selectReserved(tx: Tx): Promise<NumbersTable[]> {
  return await tx.selectFrom('numbers').selectAll().where('state', '=', sql.lit('reserved')).execute()
}

export async function insertNumber(tx: Tx, row: NumbersTable): Promise<void> {
  await putNumber.run(tx, row)
}

export async function updateNumber(tx: Tx, id: string, change: Partial<NumbersTable>): Promise<void> {
  await tx.updateTable('numbers').set(change).where('id', '=', id).execute()
}

export async function insertIncoming(tx: Tx, row: AgendaInTable): Promise<void> {
  await putIncoming.run(tx, row)
}

export async function updateIncoming(tx: Tx, id: string, change: Partial<AgendaInTable>): Promise<void> {
  await tx.updateTable('agenda_in').set(change).where('id', '=', id).execute()
}

export async function insertOutgoing(tx: Tx, row: AgendaOutTable): Promise<void> {
  await tx.insertInto('agenda_out').values(row).execute()
}

export async function updateOutgoing(tx: Tx, id: string, change: Partial<AgendaOutTable>): Promise<void> {
  await tx.updateTable('agenda_out').set(change).where('id', '=', id).execute()
}

export async function selectIncoming(tx: Tx, id: string): Promise<AgendaInTable | undefined> {
  return await incoming.first(tx, { id })
}

export async function selectIncomingOfCase(tx: Tx, caseId: string): Promise<AgendaInTable[]> {
  return await tx.selectFrom('agenda_in').selectAll().where('case_id', '=', caseId).orderBy('updated_seq').execute()
}

export async function selectOutgoingOfCase(tx: Tx, caseId: string): Promise<AgendaOutTable[]> {
  return await tx.selectFrom('agenda_out').selectAll().where('case_id', '=', caseId).execute()
}

export async function selectOutgoing(tx: Tx, id: string): Promise<AgendaOutTable | undefined> {
  return await tx.selectFrom('agenda_out').selectAll().where('id', '=', id).executeTakeFirst()
}
