// The events of the backup stream.
import type { NewEvent } from '../log/event.ts'

/** Stream id of everything about backups; it is no work of the office and makes no new backup due. */
export const backupStreamId = 'backups'

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
