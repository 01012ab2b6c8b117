// The events of personal data that was looked at or put right. Stream `personal`; the values themselves are in none.
import type { NewEvent } from '../log/event.ts'

export const readKinds = ['identity_scan', 'case_contact', 'register_contact', 'dossier', 'subject_data'] as const
export type ReadKind = (typeof readKinds)[number]

export interface PersonalRead {
  readonly what: ReadKind
  readonly ref: string
  readonly caseId: string | null
  /** As typed by whoever looked; empty where it was not asked for. */
  readonly reason: string
}

export function personalRead(read: PersonalRead): NewEvent {
  return { type: 'personal_read', v: 1, body: { ...read } }
}
