// A list as it was read from a file, before anybody has said what its columns mean.

export interface SourceRow {
  /** Where it stands, for people: "baris 12". */
  readonly place: string
  readonly cells: readonly string[]
}

export interface SourceSheet {
  /** Empty where the file has only one. */
  readonly name: string
  /** Without empty rows. */
  readonly rows: readonly SourceRow[]
}

/** What could not be read of the file itself; such a place counts as a wrong row. */
export interface SourceProblem {
  readonly place: string
  readonly sentence: string
}

export interface SourceList {
  readonly kind: 'excel' | 'csv' | 'zone'
  readonly sheets: readonly SourceSheet[]
  readonly problems: readonly SourceProblem[]
}

/** Larger lists are no register of a Kabupaten; they would fill the memory first. */
export const mostRows = 20_000
export const mostColumns = 60
