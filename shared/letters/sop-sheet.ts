// The SOP sheet of one case: identity page and the printed columns, each step with who, when and how long.

/** The five symbols of PermenPANRB 35/2012. */
export type SopSymbol = 'start' | 'process' | 'decision' | 'end' | 'connector'

/** A mark in an actor's column. */
export interface SopMark {
  /** Index of the actor column, from 0. */
  readonly column: number
  readonly symbol: SopSymbol
  /** Who, when, how long: one line each; empty while the step is ahead. */
  readonly lines: readonly string[]
}

export interface SopRow {
  readonly number: string
  readonly procedure: string
  readonly marks: readonly SopMark[]
  readonly requirements: string
  /** Printed standard, empty where the source prints none. */
  readonly time: string
  /** "realisasi 22 menit", "menunggu 3 jam 10 menit"; one line each. */
  readonly actual: readonly string[]
  readonly output: string
  readonly note: string
  /** Returns, vacant posts, records from paper: one line each. */
  readonly remarks: readonly string[]
  readonly state: 'done' | 'running' | 'ahead' | 'skipped'
  /** The sheet breaks after this row, as the source does after rows 2, 6 and 10. */
  readonly breakAfter: boolean
}

export interface SopColumn {
  /** As printed in the SOP. */
  readonly title: string
  /** The title of today, where it differs (Pelaksana, Ketua Tim). */
  readonly present: string | null
}

export interface SopIdentityPage {
  /** Region and institution, one line each. */
  readonly institution: readonly string[]
  readonly number: string
  readonly created: string
  readonly revised: string
  readonly approved: string
  /** One line each: post, name, rank, NIP. */
  readonly approvedBy: readonly string[]
  readonly name: string
  readonly legalBasis: readonly string[]
  readonly qualifications: readonly string[]
  readonly related: readonly string[]
  readonly equipment: readonly string[]
  readonly purpose: readonly string[]
  readonly records: readonly string[]
  readonly warning: readonly string[]
}

export interface SopSheetModel {
  readonly kind: 'lembar_sop'
  readonly title: readonly string[]
  readonly identity: SopIdentityPage | null
  readonly columns: readonly SopColumn[]
  readonly rows: readonly SopRow[]
  /** The case: agenda number, applicant, names, dates. */
  readonly caseFacts: readonly { readonly label: string; readonly value: string }[]
  /** Assumptions in force, to be confirmed by the office. */
  readonly assumptions: readonly string[]
  /** Head of the event chain and the day of print, at the foot. */
  readonly foot: string
}
