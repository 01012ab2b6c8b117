// What may be asked of a case, who asks it, and how a refusal reads.
import type { SideLetter } from '../letters/kinds.ts'
import type { PostKey } from '../office/posts.ts'
import type { JsonObject } from '../json.ts'
import type { DateText, Instant } from '../time.ts'
import type { Definition } from './definition.ts'
import type { AskedName } from './events.ts'

export interface OpenCommand {
  readonly type: 'open'
  readonly channel: string
  readonly receivedAt: Instant
  readonly receivedDate: DateText
  readonly startedAt: Instant
  readonly unitId: string | null
  readonly subject: string
  readonly trackingCode: string
  readonly agendaId: string | null
  readonly names: readonly AskedName[]
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
  readonly documents: readonly string[]
}

export interface CompleteCommand {
  readonly type: 'complete'
  /** Null takes the one outcome whose condition holds. */
  readonly outcome: string | null
  readonly reason: string | null
  readonly values: JsonObject
  readonly items: Readonly<Record<string, JsonObject>>
  readonly documents: readonly string[]
  /** Digest of what the screen showed, for parafs, decisions and approvals. */
  readonly digest: string | null
}

export type Command =
  | { readonly type: 'take' }
  | { readonly type: 'release' }
  | { readonly type: 'look' }
  | CompleteCommand
  | {
      readonly type: 'pause'
      readonly reason: 'applicant' | 'registrar' | 'force_majeure'
      readonly text: string
      readonly itemId: string | null
    }
  | { readonly type: 'resume'; readonly note: string; readonly documents: readonly string[] }
  | { readonly type: 'withdraw'; readonly note: string; readonly documents: readonly string[] }
  | { readonly type: 'close_silent'; readonly note: string }
  | { readonly type: 'reassign'; readonly post: PostKey; readonly personId: string | null; readonly reason: string }
  | {
      readonly type: 'correct'
      readonly itemId: string | null
      readonly field: string
      readonly to: JsonObject
      readonly reason: string
    }
  | { readonly type: 'undo' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'add_document'; readonly documentId: string; readonly kind: string; readonly note: string }
  | {
      readonly type: 'original_received'
      readonly agendaId: string
      readonly agendaNumber: string | null
      readonly documents: readonly string[]
      readonly date: DateText
    }
  | {
      readonly type: 'issue_letter'
      readonly kind: SideLetter
      readonly date: DateText
      readonly number: string | null
      readonly srikandiId: string | null
    }
  | {
      readonly type: 'send_letter'
      readonly kind: SideLetter
      readonly signedOn: DateText
      readonly sentOn: DateText
      readonly documentId: string | null
      readonly statement: string
    }
  | {
      readonly type: 'grant_exception'
      readonly pair: readonly [string, string]
      readonly personId: string
      readonly reason: string
    }
  /** `to` is null where the asked version is not known. */
  | {
      readonly type: 'move_version'
      readonly to: { readonly definition: Definition; readonly hash: string } | null
      readonly reason: string
    }

export type CommandType = Command['type']

/** Who acts: the official, the post in which they act, and the person at the keyboard. */
export interface Who {
  readonly personId: string
  readonly post: PostKey
  readonly capacity: string
  readonly recorder: string
  readonly recorderPost: PostKey
  /** Recorded by a JFU from a paper that the official signed. */
  readonly fromPaper: boolean
  /** The password was given for exactly this, within the time that the act asks. */
  readonly reauthenticated: boolean
}

/** What the rules need to know of the office, on the day of the act. */
export interface OfficeFacts {
  vacant(post: PostKey): boolean
  holds(personId: string, post: PostKey): boolean
  personName(personId: string): string
  postTitle(post: PostKey): string
  readonly setting: JsonObject
}

export interface FieldProblem {
  /** `values.key` or `items.id.key`. */
  readonly path: string
  readonly sentence: string
}

export type RefusalCode =
  | 'not_your_turn'
  | 'taken_by_other'
  | 'wrong_state'
  | 'not_allowed'
  | 'four_eyes'
  | 'guard'
  | 'invalid'
  | 'outcome_unknown'
  | 'cannot_undo'
  | 'reauthentication_required'
  | 'post_vacant'

export interface Refusal {
  readonly code: RefusalCode
  /** In Indonesian, with the remedy. */
  readonly sentence: string
  readonly problems: readonly FieldProblem[]
}

export function refusal(code: RefusalCode, sentence: string, problems: readonly FieldProblem[] = []): Refusal {
  return { code, sentence, problems }
}
