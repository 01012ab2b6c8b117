// The events of the backup stream: made, failed, restored, exported, and what was changed about the places.
import type { BackupKind } from '../../../shared/backups/kinds.ts'
import type { NewEvent } from '../log/event.ts'

/** Stream id of everything about backups; it is no work of the office and makes no new backup due. */
export const backupStreamId = 'backups'

export interface BackupMade {
  readonly backupId: string
  readonly kind: BackupKind
  readonly place: 'first' | 'second'
  readonly encrypted: boolean
  /** The head of the chain in it. */
  readonly headSeq: number
  readonly headHash: string
  /** SHA-256 of the database in it. */
  readonly content: string
  readonly objects: number
}

export function backupMade(made: BackupMade): NewEvent {
  return { type: 'backup_made', v: 1, body: { ...made } }
}

export function backupFailed(place: 'first' | 'second', reason: string): NewEvent {
  return { type: 'backup_failed', v: 1, body: { place, reason } }
}

/** The first event of the restored office after those of its backup. */
export interface DataRestored {
  readonly backupId: string
  readonly madeAt: number
  readonly headSeq: number
  readonly headHash: string
  /** The recovery key was given, so that identity scans open. */
  readonly withKey: boolean
}

export function dataRestored(restored: DataRestored): NewEvent {
  return { type: 'data_restored', v: 1, body: { ...restored } }
}

/** Everything left the house in the open. `digest` is the SHA-256 of the list of what was written. */
export function dataExported(exported: { readonly files: number; readonly digest: string }): NewEvent {
  return { type: 'data_exported', v: 1, body: { ...exported } }
}

export function recoveryKeyMade(): NewEvent {
  return { type: 'recovery_key_made', v: 1, body: {} }
}

export function secondPlaceSet(folder: string | null, encrypted: boolean): NewEvent {
  return { type: 'second_place_set', v: 1, body: { folder, encrypted } }
}
