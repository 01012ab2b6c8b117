// The search index: texts of records from the log, and names of applicants from the sealed table alone.

/** One findable record; the full-text tables beside it follow by triggers. */
export interface SearchEntriesTable {
  /** Number of the entry: newest first is by this number. */
  id: number
  /** case, agenda_in, agenda_out, register, letter. */
  kind: string
  ref: string
  case_id: string | null
  title: string
  /** Numbers, tracking code, names of sites: found by any part of them. */
  code: string
  body: string
}

/** Names from the personal table; erased with their row there. */
export interface SearchPeopleTable {
  id: number
  personal_id: string
  subject_id: string
  name: string
}

export interface SearchTables {
  search_entries: SearchEntriesTable
  search_people: SearchPeopleTable
}
