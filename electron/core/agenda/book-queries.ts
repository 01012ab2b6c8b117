// SQL of the two agenda books as lists: by year, by a span of dates, by any part of their text.
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { likePattern } from '../store/like.ts'
import type { Database, Tx } from '../store/database.ts'
import type { AgendaInTable, AgendaOutTable } from '../store/tables/agenda.ts'

export interface BookFilter {
  readonly year: number | null
  /** Text that must stand somewhere in the line; empty is any. */
  readonly text: string
  readonly span: BookSpan | null
}

/** Dates include both ends; instants end before `to`. */
export type BookSpan =
  | { readonly by: 'received' | 'letter'; readonly from: string; readonly to: string }
  | { readonly by: 'recorded'; readonly from: number; readonly to: number }

export interface IncomingLine extends AgendaInTable {
  /** Classification given in the archive, where the book itself has none. */
  readonly archived_classification: string | null
}

const incomingText = ['number_text', 'letter_no', 'sender', 'subject', 'disposed_to', 'nature', 'note'] as const
const outgoingText = ['number_text', 'addressee', 'subject', 'processor', 'note'] as const

export async function selectIncomingBook(
  tx: Tx,
  filter: BookFilter,
  skip: number,
  limit: number,
): Promise<IncomingLine[]> {
  return await tx
    .selectFrom('agenda_in')
    .leftJoin('archive', 'archive.case_id', 'agenda_in.case_id')
    .selectAll('agenda_in')
    .select('archive.classification as archived_classification')
    .where((where) => where.and(incomingConditions(where, filter)))
    .orderBy('agenda_in.year', 'desc')
    .orderBy('agenda_in.number', 'desc')
    .orderBy('agenda_in.id')
    .offset(skip)
    .limit(limit)
    .execute()
}

export async function countIncoming(tx: Tx, filter: BookFilter): Promise<number> {
  const row = await tx
    .selectFrom('agenda_in')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((where) => where.and(incomingConditions(where, filter)))
    .executeTakeFirst()
  return row?.count ?? 0
}

export async function selectOutgoingBook(
  tx: Tx,
  filter: BookFilter,
  skip: number,
  limit: number,
): Promise<AgendaOutTable[]> {
  return await tx
    .selectFrom('agenda_out')
    .selectAll()
    .where((where) => where.and(outgoingConditions(where, filter)))
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .orderBy('id')
    .offset(skip)
    .limit(limit)
    .execute()
}

export async function countOutgoing(tx: Tx, filter: BookFilter): Promise<number> {
  const row = await tx
    .selectFrom('agenda_out')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where((where) => where.and(outgoingConditions(where, filter)))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Years that the book has lines of, newest first. */
export async function selectYears(tx: Tx, book: 'agenda_in' | 'agenda_out'): Promise<number[]> {
  const rows = await tx.selectFrom(book).select('year').groupBy('year').orderBy('year', 'desc').execute()
  return rows.map((row) => row.year)
}

function incomingConditions(where: ExpressionBuilder<Database, 'agenda_in'>, { year, text, span }: BookFilter) {
  return [
    ...(year === null ? [] : [where('agenda_in.year', '=', year)]),
    ...(span === null
      ? []
      : inSpan(span, {
          received: sql.ref('agenda_in.received_date'),
          letter: sql.ref('agenda_in.letter_date'),
          recorded: sql.ref('agenda_in.recorded_at'),
        })),
    ...(text === ''
      ? []
      : [
          anyOf(
            incomingText.map((column) => sql.ref(`agenda_in.${column}`)),
            text,
          ),
        ]),
  ]
}

/** A letter that was not sent yet stands at the date of the letter. */
function outgoingConditions(where: ExpressionBuilder<Database, 'agenda_out'>, { year, text, span }: BookFilter) {
  return [
    ...(year === null ? [] : [where('year', '=', year)]),
    ...(span === null
      ? []
      : inSpan(span, {
          received: sql`coalesce(sent_date, letter_date)`,
          letter: sql.ref('letter_date'),
          recorded: sql.ref('recorded_at'),
        })),
    ...(text === ''
      ? []
      : [
          anyOf(
            outgoingText.map((column) => sql.ref(column)),
            text,
          ),
        ]),
  ]
}

function inSpan(span: BookSpan, columns: Readonly<Record<BookSpan['by'], RawBuilder<unknown>>>): RawBuilder<boolean>[] {
  const column = columns[span.by]
  return span.by === 'recorded'
    ? [sql<boolean>`${column} >= ${span.from}`, sql<boolean>`${column} < ${span.to}`]
    : [sql<boolean>`${column} >= ${span.from}`, sql<boolean>`${column} <= ${span.to}`]
}

function anyOf(columns: readonly RawBuilder<unknown>[], text: string): RawBuilder<boolean> {
  const pattern = likePattern(text)
  return sql<boolean>`(${sql.join(
    columns.map((column) => sql`lower(${column}) like lower(${pattern}) escape '\\'`),
    sql` or `,
  )})`
}
