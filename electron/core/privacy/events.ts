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

export interface PersonalCorrected {
  readonly personalId: string
  readonly digest: string
  /** The case or entry of the register. */
  readonly subjectId: string
  /** Names of the parts that changed: `phone`, `email`. */
  readonly parts: readonly string[]
  readonly reason: string
}

export function personalCorrected(corrected: PersonalCorrected): NewEvent {
  return { type: 'personal_corrected', v: 1, body: { ...corrected, parts: [...corrected.parts] } }
}

/** Stream id is the berita acara's document. */
export interface PersonalDestroyed {
  readonly minutesId: string
  readonly number: string
  readonly records: number
  readonly scans: number
  readonly drafts: number
}

export function personalDestroyed(destroyed: PersonalDestroyed): NewEvent {
  return { type: 'personal_destroyed', v: 1, body: { ...destroyed } }
}
