// Everything that the log holds of a case, in the order in which it was written.
import { selectIncomingOfCase, selectOutgoingOfCase } from '../../agenda/queries.ts'
import { selectRegisterOfCase } from '../../domains/queries.ts'
import type { StreamName } from '../../log/event.ts'
import { selectStream } from '../../log/queries.ts'
import type { Tx } from '../../store/database.ts'
import type { EventsTable } from '../../store/tables/log.ts'
import { selectDocumentsOf } from '../objects/queries.ts'

/** Rows of the case, its lines in the books, its documents, its archive and its names in the register. */
export async function eventRowsOf(tx: Tx, caseId: string): Promise<readonly EventsTable[]> {
  const agenda = [...(await selectIncomingOfCase(tx, caseId)), ...(await selectOutgoingOfCase(tx, caseId))]
  const documents = await selectDocumentsOf(tx, caseId)
  const names = await selectRegisterOfCase(tx, caseId)
  const streams: readonly (readonly [StreamName, string])[] = [
    ['case', caseId],
    ['archive', caseId],
    ...agenda.map((row) => ['agenda', row.id] as const),
    ...documents.map((row) => ['archive', row.id] as const),
    ...names.map((row) => ['register', row.id] as const),
  ]
  const rows: EventsTable[] = []
  for (const [stream, id] of streams) rows.push(...(await selectStream(tx, stream, id)))
  return rows.sort((one, other) => one.seq - other.seq)
}

/** `body` stays the stored text, since the hash is over its bytes. */
export function eventsJson(rows: readonly EventsTable[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`
}
