// A case as its events say it: the one shape that rules, screens and letters read.
import type { JsonObject } from '../json.ts'
import type { DateText, Instant } from '../time.ts'
import type { AskedName, Position, SkippedAct } from './events.ts'
import type { RunOutcome } from './technical-events.ts'

/** One act within a visit of a step, done or under way. */
export interface ActRecord {
  readonly act: string
  readonly post: string | null
  readonly by: string | null
  readonly recorder: string | null
  readonly capacity: string | null
  /** When the desk could begin. */
  readonly readyAt: Instant
  readonly takenAt: Instant | null
  readonly doneAt: Instant | null
  readonly outcome: string | null
  readonly reason: string | null
  readonly fromPaper: boolean
  readonly skipped: string | null
}

/** One stay at a step; a step that is returned to is visited again, with the next round. */
export interface Visit {
  readonly step: string
  readonly round: number
  readonly enteredAt: Instant
  readonly leftAt: Instant | null
  readonly acts: readonly ActRecord[]
}

export interface ItemState extends AskedName {
  readonly values: JsonObject
}

/** One write on a server, from its row in the journal to its end; null while nobody has seen the end. */
export interface ServerRun {
  readonly runId: string
  readonly kind: 'apply' | 'rollback'
  readonly provider: string
  readonly hash: string
  readonly plan: JsonObject
  readonly at: Instant
  readonly by: string
  readonly ended: {
    readonly outcome: RunOutcome
    readonly sentence: string
    readonly serialBefore: number | null
    readonly serialAfter: number | null
    readonly log: readonly string[]
    readonly at: Instant
  } | null
}

/** The servers' side of one asked name. */
export interface ItemTechnical {
  /** The last live check. */
  readonly check: { readonly at: Instant; readonly record: JsonObject } | null
  readonly runs: readonly ServerRun[]
  /** The last proof since the last write. */
  readonly proof: { readonly at: Instant; readonly record: JsonObject } | null
  /** The last look at the site since the last write. */
  readonly web: { readonly at: Instant; readonly record: JsonObject } | null
  readonly waived: { readonly at: Instant; readonly by: string; readonly reason: string } | null
}

export interface Pause {
  readonly reason: 'applicant' | 'registrar' | 'force_majeure'
  readonly text: string
  readonly itemId: string | null
  readonly from: Instant
  readonly to: Instant | null
}

export interface Paraf {
  readonly step: string
  readonly act: string
  readonly by: string
  readonly post: string | null
  readonly capacity: string | null
  readonly at: Instant
  readonly digest: string | null
  readonly fromPaper: boolean
  /** A later return made it void; it stays, struck through. */
  readonly fallen: boolean
}

export interface LetterState {
  readonly kind: string
  readonly round: number
  readonly sentences: JsonObject
  readonly digest: string | null
  readonly numberId: string | null
  readonly number: string | null
  readonly date: DateText | null
  readonly srikandiId: string | null
  readonly contentDigest: string | null
  readonly sha256: string | null
  readonly documentId: string | null
  /** When it was frozen under its number; null while it is a draft. */
  readonly approvedAt: Instant | null
  readonly signed: {
    readonly documentId: string | null
    readonly statement: string | null
    readonly date: DateText
  } | null
  /** When a letter beside the packet left the house; the packet's letters are sent in step 12. */
  readonly sentOn: DateText | null
  readonly voided: readonly {
    readonly numberId: string | null
    readonly number: string | null
    readonly reason: string
  }[]
}

/** What the clocks read of an act. */
export type ClockAct = Pick<ActRecord, 'act' | 'readyAt' | 'takenAt' | 'doneAt' | 'skipped'>

/** What the clocks read of a visit. */
export interface ClockVisit extends Pick<Visit, 'step' | 'enteredAt' | 'leftAt'> {
  readonly acts: readonly ClockAct[]
}

export type CaseStatus = 'open' | 'paused' | 'ended'
export type Ending = 'completed' | 'withdrawn' | 'withdrawn_silent' | 'not_for_us' | 'no_action' | 'stopped'

export interface CaseState {
  readonly caseId: string
  /** Last event number of the stream. */
  readonly n: number
  /** Last event number that counts for `seen`. */
  readonly version: number
  readonly code: string
  readonly definitionVersion: number
  readonly channel: string
  readonly receivedAt: Instant
  readonly receivedDate: DateText
  readonly unitId: string | null
  readonly subject: string
  readonly trackingCode: string
  readonly agendaId: string | null
  readonly status: CaseStatus
  readonly position: Position | null
  readonly taken: { readonly by: string; readonly post: string | null; readonly at: Instant } | null
  /** Person that a post's acts are assigned to (the Staf Teknis chosen in step 3, a reassignment). */
  readonly assigned: Readonly<Record<string, string>>
  readonly visits: readonly Visit[]
  /** Rounds of each return arc. */
  readonly loops: Readonly<Record<string, number>>
  /** Facts of the case, merged from the acts in order. */
  readonly values: JsonObject
  readonly items: readonly ItemState[]
  readonly documents: readonly string[]
  readonly pauses: readonly Pause[]
  readonly parafs: readonly Paraf[]
  readonly letters: Readonly<Record<string, LetterState>>
  /** Numbers of internal papers, such as the berita acara. */
  readonly papers: Readonly<Record<string, { readonly number: string; readonly date: DateText }>>
  /** What was checked and written on servers, by asked name. */
  readonly technical: Readonly<Record<string, ItemTechnical>>
  readonly exceptions: readonly {
    readonly pair: readonly [string, string]
    readonly personId: string
    readonly reason: string
    readonly usedAt: Instant | null
    readonly at: Instant
  }[]
  readonly skipped: readonly SkippedAct[]
  readonly originalReceived: DateText | null
  readonly ending: Ending | null
  readonly endedAt: Instant | null
  /** The last counting event: what Urungkan would take back, and who has looked since. */
  readonly last: {
    readonly n: number
    readonly type: string
    readonly recorder: string
    readonly recordedAt: Instant
    readonly lookedBy: { readonly by: string; readonly at: Instant } | null
  } | null
}

/** What promises and conditions outside an act look at. */
export type CaseFacts = Pick<CaseState, 'channel' | 'values' | 'loops' | 'pauses' | 'originalReceived' | 'ending'>

/** What the promise and the limits of a case are counted from. */
export interface ClockState extends CaseFacts, Pick<CaseState, 'receivedAt' | 'receivedDate' | 'endedAt'> {
  readonly visits: readonly ClockVisit[]
}

/** The same with where the case stands, for the work time of the act at hand. */
export type WorkState = ClockState & Pick<CaseState, 'position' | 'taken'>
