// Tells the person whose turn it is, on the desktop: in office hours, while they look elsewhere, and nobody else.
import type { QueryClient } from '@tanstack/react-query'
import type { DeskView } from '../../shared/contract/desk.ts'
import { desktop } from './desktop.ts'
import { sessionState } from './token.ts'

export interface Turns {
  readonly turns: { readonly count: number; readonly newest: number | null }
  readonly officeHours: boolean
}

/** Newest turn that is known already; null before the first answer of this window. */
let known: number | null = null
let isFirst = true

/** Whether this answer brings a turn that has to be told. */
export function isNewTurn({ turns, officeHours }: Turns, before: number | null): boolean {
  return officeHours && turns.newest !== null && turns.count > 0 && (before === null || turns.newest > before)
}

/** Behind the lock it says how much waits, and not what. */
export function tellTurns(told: Turns, client: QueryClient): void {
  const isNew = !isFirst && isNewTurn(told, known)
  isFirst = false
  if (told.turns.newest !== null) known = Math.max(known ?? 0, told.turns.newest)
  if (isNew && !document.hasFocus()) void notify(told.turns, client)
}

async function notify({ count, newest }: Turns['turns'], client: QueryClient): Promise<void> {
  const tell = desktop()?.notify
  if (tell === undefined) return
  const waiting = `${count} pekerjaan menunggu Anda.`
  if (sessionState().kind === 'open') await client.refetchQueries({ queryKey: ['desk', 'get'] })
  const row = client.getQueryData<DeskView>(['desk', 'get'])?.now.find(({ since }) => since === newest)
  const isOpen = sessionState().kind === 'open' && row !== undefined
  await tell({ title: 'Giliran Anda di Siladom', body: isOpen ? `${row.verb}: ${row.what}. ${waiting}` : waiting })
}
