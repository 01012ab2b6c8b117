// The seal of a row that is no part of the log: SHA-256 over its table's name and its canonical content.
import { canonical, sha256 } from './canonical.ts'
import type { IdentityTables } from '../store/tables/identity.ts'
import type { SealedDriftTables } from '../store/tables/drift.ts'
import type { SealedWatchTables } from '../store/tables/watch.ts'

interface SealedTables extends IdentityTables, SealedWatchTables, SealedDriftTables {}

export type SealedTable = keyof SealedTables

export const sealedTables: readonly SealedTable[] = [
  'accounts',
  'sessions',
  'login_brakes',
  'drafts',
  'personal',
  'object_keys',
  'install',
  'watch_states',
  'watch_checks',
  'zone_readings',
]

/**
 * The row with its seal, for `insertInto(table).values(...)` and `updateTable(table).set(...)`.
 * An update seals the whole row again: read it, change it, `set(sealed(table, { ...row, changed }))`.
 */
export function sealed<T extends SealedTable>(
  table: T,
  row: Omit<SealedTables[T], 'seal'>,
): Omit<SealedTables[T], 'seal'> & { seal: string } {
  return { ...row, seal: sealOf(table, row) }
}

/** The seal that this content must carry; a `seal` already in the row does not count. */
export function sealOf(table: SealedTable, row: object): string {
  const content = Object.entries(row).filter(([column]) => column !== 'seal')
  return sha256(canonical([table, Object.fromEntries(content)]))
}
