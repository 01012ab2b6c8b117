// Projections of the office: people, posts, units, holdings, settings, calendar, definitions and assumptions.

export interface PeopleTable {
  id: string
  name: string
  nip: string | null
  rank: string | null
  active: number
  /** Everything else of the record, as JSON. */
  detail: string
  updated_seq: number
}

export interface PostsTable {
  /** Post key, as definitions name it. */
  id: string
  /** Title in use; the printed title of the source stands beside it. */
  title: string
  printed_title: string
  position: number
  active: number
  detail: string
  updated_seq: number
}

export interface UnitsTable {
  id: string
  name: string
  abbreviation: string
  kind: string
  parent_id: string | null
  active: number
  detail: string
  updated_seq: number
}

export interface HoldingsTable {
  id: string
  person_id: string
  post: string
  /** definitif, plt, plh, an, ub. */
  capacity: string
  from_date: string
  to_date: string | null
  sk_number: string | null
  sk_date: string | null
  sk_object: string | null
  detail: string
  updated_seq: number
}

/** An exception to four eyes, granted once. */
export interface ExceptionsTable {
  id: string
  case_id: string | null
  person_id: string
  pair_first: string
  pair_second: string
  reason: string
  granted_by: string
  granted_at: number
  used_at: number | null
  updated_seq: number
}

/** Settings of the office, one value in JSON each. */
export interface OfficeTable {
  key: string
  value: string
  updated_seq: number
}

export interface CalendarDecreesTable {
  id: string
  kind: string
  year: number | null
  title: string
  citation: string
  from_date: string
  to_date: string | null
  known_at: number
  withdrawn_at: number | null
  body: string
  updated_seq: number
}

export interface DefinitionsTable {
  code: string
  version: number
  hash: string
  title: string
  valid_from: string | null
  valid_to: string | null
  state: string
  body: string
  updated_seq: number
}

export interface AssumptionsTable {
  id: string
  code: string
  place: string
  /** open, confirmed or changed. */
  state: string
  note: string | null
  decided_by: string | null
  decided_at: number | null
  detail: string
  updated_seq: number
}

export interface OfficeTables {
  people: PeopleTable
  posts: PostsTable
  units: UnitsTable
  holdings: HoldingsTable
  exceptions: ExceptionsTable
  office: OfficeTable
  calendar_decrees: CalendarDecreesTable
  definitions: DefinitionsTable
  assumptions: AssumptionsTable
}
