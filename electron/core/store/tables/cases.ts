// Projections of the cases: the case itself, its names and whose desk it lies on.

export interface CasesTable {
  id: string
  /** Last event number of the stream, and the last that counts for what a screen has seen. */
  n: number
  version: number
  service: string
  definition_code: string
  definition_version: number
  definition_hash: string
  /** open, paused or ended. */
  status: string
  step: string | null
  act: string | null
  title: string
  unit_id: string | null
  channel: string
  agenda_id: string | null
  agenda_no: string | null
  received_date: string
  received_at: number
  promise_due: number | null
  paused: number
  outcome: string | null
  ended_at: number | null
  tracking_code: string
  /** What lists show of the state, as JSON: see `briefOf`. It stands before `state`, so that lists do not read that. */
  brief: string
  /** The folded state as JSON. */
  state: string
  updated_at: number
  updated_seq: number
}

export interface CaseItemsTable {
  case_id: string
  item_id: string
  fqdn: string
  label: string
  zone: string
  decision: string | null
}

export interface InboxTable {
  case_id: string
  /** Code of the definition. */
  service: string
  post: string
  person_id: string | null
  step: string
  act: string
  verb: string
  /** When the desk could begin. */
  since: number
  taken_by: string | null
  taken_at: number | null
  promise_due: number | null
  standard_minutes: number | null
  paused: number
  /** 0 where something outside the desk is awaited. */
  ready: number
  round: number
}

export interface CasesTables {
  cases: CasesTable
  case_items: CaseItemsTable
  inbox: InboxTable
}
