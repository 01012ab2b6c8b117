// What happened on a case since a screen last saw it, to be told beside a conflict.
import type { DateText } from '../../../shared/time.ts'
import type { OfficeReader } from '../office/reader.ts'
import { eventsOf } from '../log/read.ts'
import type { Tx } from '../store/database.ts'
import { toCaseEvent } from './case-events.ts'
import { eventWords } from './words.ts'

export interface Happening {
  readonly who: string
  readonly what: string
  readonly at: number
}

/** The counting events after version `seen`, oldest first, at most ten. */
export async function meanwhile(tx: Tx, office: OfficeReader, caseId: string, seen: number): Promise<Happening[]> {
  const facts = await office.facts(tx, await todayOf(office, tx))
  return (await eventsOf(tx, 'case', caseId))
    .filter((event) => event.n > seen && event.type !== 'looked')
    .slice(-10)
    .map((event) => ({
      who: facts.personName(event.actor ?? event.recorder),
      what: eventWords(toCaseEvent(event).body),
      at: event.at,
    }))
}

async function todayOf(office: OfficeReader, tx: Tx): Promise<DateText> {
  return await office.today(tx)
}
