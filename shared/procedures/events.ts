// What can happen to a case: the event types of the case stream, in their newest version.
import type { JsonObject } from '../json.ts'
import type { DateText, Instant } from '../time.ts'
import { isTechnical, type TechnicalEvent } from './technical-events.ts'

/** Where the case stands after an act: the step and the act in it; null is the end. */
export interface Position {
  readonly step: string
  readonly act: number
}

/** An act that was passed over because nobody holds its post. */
export interface SkippedAct {
  readonly step: string
  readonly act: string
  readonly reason: string
}

/** One asked name within a letter. */
export interface AskedName {
  readonly id: string
  /** As typed in the letter. */
  readonly asked: string
  readonly label: string
  readonly zone: string
  readonly fqdn: string
}

export interface Opened {
  readonly type: 'opened'
  readonly code: string
  readonly version: number
  readonly definitionHash: string
  readonly channel: string
  readonly receivedAt: Instant
  readonly receivedDate: DateText
  /** When the intake screen was opened: the work time of the first step runs from here. */
  readonly startedAt: Instant
  readonly unitId: string | null
  readonly subject: string
  readonly trackingCode: string
  readonly agendaId: string | null
  readonly names: readonly AskedName[]
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
  readonly documents: readonly string[]
  readonly next: Position | null
  readonly skipped: readonly SkippedAct[]
}

export interface ActDone {
  readonly type: 'act_done'
  readonly step: string
  readonly act: string
  readonly outcome: string
  readonly outcomeKind: 'forward' | 'return' | 'end'
  readonly reason: string | null
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
  readonly documents: readonly string[]
  readonly next: Position | null
  readonly skipped: readonly SkippedAct[]
  /** Counter of a return arc. */
  readonly loop: string | null
  readonly parafsFall: boolean
  /** Digest of what was on the screen when a paraf, a decision or an approval was given. */
  readonly digest: string | null
  readonly reauthenticated: boolean
}

export type CaseEventBody =
  | Opened
  | ActDone
  | TechnicalEvent
  | { readonly type: 'taken'; readonly step: string; readonly act: string }
  | { readonly type: 'released'; readonly step: string; readonly act: string }
  | { readonly type: 'looked'; readonly step: string | null }
  | {
      readonly type: 'paused'
      readonly reason: 'applicant' | 'registrar' | 'force_majeure'
      readonly text: string
      readonly itemId: string | null
    }
  | { readonly type: 'resumed'; readonly note: string; readonly documents: readonly string[] }
  | {
      readonly type: 'withdrawn'
      readonly note: string
      readonly silent: boolean
      readonly documents: readonly string[]
      readonly next: Position
    }
  | { readonly type: 'reassigned'; readonly post: string; readonly personId: string | null; readonly reason: string }
  | {
      readonly type: 'corrected'
      readonly field: string
      readonly itemId: string | null
      readonly from: JsonObject
      readonly to: JsonObject
      readonly reason: string
      /** A correction that needs a superior's word counts only once it is confirmed. */
      readonly confirmedBy: string | null
    }
  | { readonly type: 'undone'; readonly n: number }
  | { readonly type: 'noted'; readonly text: string }
  | { readonly type: 'document_added'; readonly documentId: string; readonly kind: string; readonly note: string }
  | {
      readonly type: 'original_received'
      readonly agendaId: string
      readonly agendaNumber: string | null
      readonly documents: readonly string[]
      readonly date: DateText
    }
  | {
      readonly type: 'exception_granted'
      readonly pair: readonly [string, string]
      readonly personId: string
      readonly reason: string
    }
  | {
      readonly type: 'version_moved'
      readonly from: number
      readonly to: number
      readonly definitionHash: string
      /** The step and act at hand, as the newer version counts them. */
      readonly position: Position
      readonly reason: string
    }
  | {
      readonly type: 'letter_drafted'
      readonly kind: string
      readonly round: number
      readonly sentences: JsonObject
      readonly digest: string
    }
  | {
      readonly type: 'letter_number_reserved'
      readonly kind: string
      readonly numberId: string
      readonly number: string
      readonly date: DateText
      readonly source: 'siladom' | 'typed'
      readonly srikandiId: string | null
    }
  | {
      readonly type: 'letter_approved'
      readonly kind: string
      readonly contentDigest: string
      readonly number: string | null
      readonly date: DateText
      readonly sha256: string
      readonly documentId: string
    }
  | {
      readonly type: 'letter_wet_signed'
      readonly kind: string
      readonly documentId: string | null
      readonly statement: string | null
      readonly date: DateText
    }
  | { readonly type: 'letter_sent'; readonly kind: string; readonly date: DateText }
  | { readonly type: 'letter_voided'; readonly kind: string; readonly numberId: string | null; readonly reason: string }
  | {
      readonly type: 'paper_numbered'
      readonly kind: string
      readonly numberId: string
      readonly number: string
      readonly date: DateText
    }

export type CaseEventType = CaseEventBody['type']

/** Who acted and who recorded, when it happened and when it was recorded. */
export interface CaseEventMeta {
  readonly n: number
  readonly at: Instant
  readonly recordedAt: Instant
  /** The official whose act it is; null for the program itself. */
  readonly actor: string | null
  /** The person at the keyboard. */
  readonly recorder: string
  readonly post: string | null
  readonly capacity: string | null
}

export interface CaseEvent extends CaseEventMeta {
  readonly body: CaseEventBody
}

/** Events that do not count for the version a screen has seen. */
export function countsForVersion(type: CaseEventType): boolean {
  return type !== 'looked' && !isTechnical(type)
}
