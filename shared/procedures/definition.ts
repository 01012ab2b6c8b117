// What a procedure is: steps, acts, standard times, outcomes and the source row behind each, as data.
import type { PostKey } from '../office/posts.ts'
import type { Duration, StandardTime } from '../time.ts'
import type { Expression } from './expression.ts'

/** Where a rule or row is printed. `document` is S0 to S4; `place` names the row, item or page in words. */
export interface SourceRef {
  readonly document: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'
  readonly place: string
}

export type ProcedureCode =
  | 'sub_domain'
  | 'standar_pelayanan'
  | 'pengaduan'
  | 'pendaftaran_id_lama'
  | 'sengketa'
  | 'pendaftaran'
  | 'penonaktifan'
  | 'perpanjangan'
  | 'perubahan_nama'
  | 'perubahan_pejabat'
  | 'transfer'
  | 'pemutusan_akses'
  | 'pemulihan_akses'

/** What an act needs the actor to be able to do. The policy table says which posts have which power. */
export type Power =
  | 'record'
  | 'dispose'
  | 'follow_up'
  | 'verify'
  | 'report'
  | 'decide'
  | 'execute'
  | 'draft'
  | 'initial'
  | 'sign'
  | 'send'
  | 'archive'

export type StepKind =
  | 'intake'
  | 'disposition'
  | 'follow_up'
  | 'verification'
  | 'report'
  | 'decision'
  | 'execution'
  | 'draft'
  | 'paraf'
  | 'signature'
  | 'delivery'
  | 'archive'
  | 'generic'

/** Outside parties that the sources name; their acts are recorded by a post of ours, never performed. */
export type OutsideParty =
  | 'pemohon'
  | 'pengguna'
  | 'admin_kominfo'
  | 'pandi'
  | 'registrar_umum'
  | 'trustpositif'
  | 'dit_pai'
  | 'pengelola_go_id'
  | 'pelapor'

export type Actor =
  | { readonly kind: 'post'; readonly post: PostKey }
  | { readonly kind: 'outside'; readonly party: OutsideParty; readonly recordedBy: PostKey }

export type FieldKind =
  | 'text'
  | 'paragraph'
  | 'yesno'
  | 'choice'
  | 'choices'
  | 'date'
  | 'number'
  | 'money'
  | 'files'
  | 'person'
  | 'sentences'
  | 'json'

/** One thing that is entered. `json` is a structured value with a schema of its own in `forms/`. */
export interface Field {
  readonly key: string
  readonly label: string
  readonly kind: FieldKind
  readonly required: boolean
  /** Entered once for each asked name. */
  readonly perItem?: boolean
  /** Only asked for where this holds. */
  readonly when?: Expression
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly help?: string
  /** Data of an applicant: kept in the sealed table, the event holds a reference and a salted digest. */
  readonly personal?: boolean
  /** Longest text in characters; 500 for text and 5,000 for a paragraph unless said. */
  readonly maxLength?: number
}

/** A condition that must hold before an outcome may be chosen, with the sentence that says the remedy. */
export interface Guard {
  readonly code: string
  readonly must: Expression
  readonly sentence: string
}

export type OutcomeKind = 'forward' | 'return' | 'end'

/** One way on from an act. Exactly one outcome's `when` holds for any values where `chosen` is false. */
export interface Outcome {
  readonly code: string
  /** A verb with its object, as on the button. */
  readonly label: string
  readonly kind: OutcomeKind
  /** Next step; null is the next act of this step, or the end where `kind` is `end`. */
  readonly to: string | null
  /** Where it applies; `always` when left out. */
  readonly when?: Expression
  readonly guards?: readonly Guard[]
  readonly reasonRequired?: boolean
  /** Asks for its reason alone: what stands in the act's fields is neither checked nor kept. */
  readonly withoutFields?: boolean
  /** Return arcs count rounds under this name. */
  readonly loop?: string
  /** All parafs of the packet fall (kept, struck through). */
  readonly parafsFall?: boolean
  /** Drawn, with a note, though the source does not print it. */
  readonly notPrinted?: string
  /** What happens next, said before it is chosen. */
  readonly next: string
}

/** What one actor does within a step; a step's acts follow each other in order. */
export interface Act {
  readonly code: string
  /** Verb with object: "Paraf konsep surat". */
  readonly verb: string
  readonly actor: Actor
  readonly power: Power
  /** Why this actor stands here although the source does not print it; null where it does. */
  readonly assumed: string | null
  /** An empty post is passed over, and the sheet says so. Other empty posts hold the step. */
  readonly skipVacant?: boolean
  /** Only where this holds; else the act is left out. */
  readonly when?: Expression
  readonly fields: readonly Field[]
  readonly outcomes: readonly Outcome[]
  /** Decide and sign: the password is asked, bound to what is on the screen. */
  readonly reauthenticate?: 'always' | 'ten_minutes' | 'two_minutes'
  /** May be recorded by a JFU from paper, with the official as actor. */
  readonly paper?: boolean
  /** Gives a number, signs or touches a server: cannot be undone, only voided or rolled back. */
  readonly irrevocable?: boolean
}

/** The cells as the source prints them, line by line, the empty ones included. */
export interface PrintedRow {
  readonly number: string
  readonly procedure: string
  readonly requirements: string
  readonly time: string
  readonly output: string
  readonly note: string
  /** Marks in the actor columns that survived in the source, by column title. */
  readonly marks?: Readonly<Record<string, string>>
}

export interface Step {
  readonly id: string
  /** Short label for the screen. */
  readonly label: string
  readonly kind: StepKind
  readonly printed: PrintedRow
  readonly acts: readonly Act[]
  /** The printed standard for the sum of the step's acts; null where none is printed. */
  readonly standard: StandardTime
  readonly outputs: readonly string[]
  /** Text for the applicant while the case stands here, without personal data. */
  readonly status: string
  readonly source: SourceRef
}

export interface ServicePromise {
  readonly label: string
  readonly duration: Duration
  /** From the receipt, or from the act that completes the file. */
  readonly from: 'received'
  readonly pauses: boolean
  /** Only where this holds (case facts); the last that holds applies. */
  readonly when?: Expression
  readonly assumed: string | null
  readonly source: SourceRef
}

export interface Tariff {
  readonly label: string
  /** Rupiah, without tax. */
  readonly amount: number
  readonly taxPercent: number | null
  readonly validFrom: string | null
  readonly printed: string
  readonly source: SourceRef
}

/** Components of a service standard as printed (requirements, products, executors …), label and text. */
export interface PrintedComponent {
  readonly label: string
  readonly text: string
}

/** The identity page of a SOP sheet; blanks of the source stay blank. */
export interface SheetIdentity {
  readonly institution: string
  readonly number: string
  readonly created: string
  readonly revised: string
  readonly approved: string
  readonly approvedBy: string
  readonly name: string
  readonly legalBasis: readonly string[]
  readonly qualifications: readonly string[]
  readonly related: string
  readonly equipment: readonly string[]
  readonly purpose: string
  readonly records: readonly string[]
  readonly warning: string
}

/** Who does an act by the office's own decision, for cases received from a date on. */
export interface ActorChange {
  readonly step: string
  readonly act: string
  /** The post that does the act, or that records an outside party's. */
  readonly post: PostKey
  readonly skipVacant: boolean
  /** First date of receipt, `YYYY-MM-DD`. */
  readonly from: string
  readonly reason: string
}

/** A version that the office made of a shipped one: the newest change of each act, oldest first. */
export interface OfficeRevision {
  /** The shipped version below. */
  readonly base: number
  /** 1 for the first change of that version. */
  readonly number: number
  readonly changes: readonly ActorChange[]
}

export interface Definition {
  readonly code: ProcedureCode
  /** Below 1,000 as shipped; `base * 1000 + revision` where the office changed it. */
  readonly version: number
  /** Left out of shipped versions. */
  readonly revision?: OfficeRevision
  readonly title: string
  /** One sentence for the choice at intake. */
  readonly summary: string
  /** `desk` has screens of its own for its steps; `generic` runs through the one generic step screen. */
  readonly screens: 'desk' | 'generic'
  /** In force by date of receipt, `YYYY-MM-DD`; null is open. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** How a case begins: with an incoming letter, or with a complaint or a request of our own. */
  readonly opens: 'letter' | 'complaint' | 'own'
  /** Old procedures open only from paper. */
  readonly paperOnly?: boolean
  readonly identity: SheetIdentity | null
  /** Titles of the printed actor columns, in order, with the posts that stand under each. */
  readonly columns: readonly { readonly title: string; readonly actors: readonly string[] }[]
  readonly steps: readonly Step[]
  readonly promises: readonly ServicePromise[]
  readonly tariffs: readonly Tariff[]
  readonly components: readonly PrintedComponent[]
  readonly legalBasis: readonly string[]
  /** Pairs of acts (`step.act`) that one person may not both do. */
  readonly fourEyes: readonly (readonly [string, string])[]
  /** Withdrawal by the applicant: possible until this step is taken, ends through `to`. Null where it cannot be. */
  readonly withdrawal: { readonly until: string; readonly to: string } | null
  /** Decisions that the office has to confirm, beside the acts' own `assumed`. */
  readonly assumptions: readonly { readonly key: string; readonly text: string }[]
  readonly sources: readonly SourceRef[]
}
