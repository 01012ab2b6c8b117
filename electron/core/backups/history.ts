// What the log says of backups: the last copy and the last failure of each place.
import type { JsonObject } from '../../../shared/json.ts'
import type { Instant } from '../../../shared/time.ts'
import { textOf } from '../log/body.ts'
import type { Tx } from '../store/database.ts'
import { selectBackupEvents } from './queries.ts'

export type Place = 'first' | 'second'

export interface PlaceHistory {
  readonly madeAt: Instant | null
  /** The last failure, where nothing was made since. */
  readonly failure: { readonly at: Instant; readonly sentence: string } | null
}

/** Far enough back: a place that failed for months is told as failing. */
const most = 500

export async function backupHistory(tx: Tx): Promise<Readonly<Record<Place, PlaceHistory>>> {
  const events = (await selectBackupEvents(tx, most)).map(({ type, at, body: text }) => {
    const body: JsonObject = JSON.parse(text)
    return { type, at, place: textOf(body, 'place'), reason: textOf(body, 'reason') }
  })
  const of = (place: Place): PlaceHistory => {
    const own = events.filter((event) => event.place === place)
    const [last] = own
    const failed = last?.type === 'backup_failed' ? { at: last.at, sentence: last.reason } : null
    return { madeAt: own.find(({ type }) => type === 'backup_made')?.at ?? null, failure: failed }
  }
  return { first: of('first'), second: of('second') }
}
