// Asks for a book page by page; a page begins behind the rows that are there.
import type { IncomingRow, OutgoingRow } from '../../shared/contract/registry.ts'
import { api } from '../api/client.ts'
import { type Pages, usePages } from '../api/pages.ts'
import { type BookFilter, bookQuestion } from './book-filter.ts'

const pageSize = 100

export interface BookPage<R> {
  readonly rows: readonly R[]
  readonly count: number
  readonly years: readonly number[]
}

export function useIncoming(filter: BookFilter): Pages<BookPage<IncomingRow>> {
  const question = bookQuestion(filter)
  return usePages(
    ['registry', 'incoming', question],
    (after) => api.registry.incoming({}, { ...question, after: Number(after), limit: pageSize }),
    nextOf<IncomingRow>,
  )
}

export function useOutgoing(filter: BookFilter): Pages<BookPage<OutgoingRow>> {
  const question = bookQuestion(filter)
  return usePages(
    ['registry', 'outgoing', question],
    (after) => api.registry.outgoing({}, { ...question, after: Number(after), limit: pageSize }),
    nextOf<OutgoingRow>,
  )
}

function nextOf<R>(pages: readonly BookPage<R>[]): string | null {
  const shown = pages.reduce((sum, page) => sum + page.rows.length, 0)
  const last = pages.at(-1)
  return last === undefined || last.rows.length === 0 || shown >= last.count ? null : String(shown)
}
