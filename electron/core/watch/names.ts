// The names that are watched, each with what the register lets one expect of it.
import type { ZoneConnection } from '../../../shared/domains/connection.ts'
import { expectedOf } from '../../../shared/watch/expected.ts'
import type { Tx } from '../store/database.ts'
import { readConnection } from '../domains/connections/stored.ts'
import { selectStateLines, selectWatched, type WatchedRow } from './queries.ts'
import type { RoundName } from './round.ts'

export async function roundNames(tx: Tx): Promise<readonly RoundName[]> {
  return await namesOf(tx, await selectWatched(tx))
}

/** Null where the name is not there, not made yet, or given up. */
export async function roundNameOf(tx: Tx, registerId: string): Promise<RoundName | null> {
  const rows = (await selectWatched(tx)).filter(({ id }) => id === registerId)
  return (await namesOf(tx, rows))[0] ?? null
}

/** Those whose last check is older than the instant, or that were never looked at. */
export async function dueNames(tx: Tx, before: number): Promise<readonly RoundName[]> {
  const checked = new Map((await selectStateLines(tx)).map((state) => [state.register_id, state.checked_at]))
  return (await roundNames(tx)).filter(({ registerId }) => (checked.get(registerId) ?? 0) <= before)
}

async function namesOf(tx: Tx, rows: readonly WatchedRow[]): Promise<readonly RoundName[]> {
  const connections = new Map<string, ZoneConnection>()
  for (const zone of new Set(rows.map((row) => row.zone))) connections.set(zone, await readConnection(tx, zone))
  return rows.map(({ id, fqdn, zone, mode, target }) => ({
    registerId: id,
    expected: expectedOf({ fqdn, zone, mode, target }, connections.get(zone)),
    target,
  }))
}
