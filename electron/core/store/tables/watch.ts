// Tables of the watch: sealed results of checks, and the projections of its alarms and maintenance windows.

/** How a name stands since its last check; sealed. */
export interface WatchStatesTable {
  register_id: string
  fqdn: string
  checked_at: number
  level: string
  /** Every finding, JSON. */
  findings: string
  /** What was seen, JSON: the evidence. */
  observation: string
  /** Failures in a row by code, JSON. */
  streaks: string
  seal: string
}

/** One check of one name, for the history; sealed. */
export interface WatchChecksTable {
  id: string
  register_id: string
  at: number
  level: string
  /** Codes that were not sound, JSON. */
  codes: string
  /** Days that the certificate was still good for; null where there was none. */
  certificate_days: number | null
  seal: string
}

export interface WatchAlarmsTable {
  register_id: string
  fqdn: string
  raised_at: number
  codes: string
  sentences: string
  acknowledged_at: number | null
  acknowledged_by: string | null
  note: string | null
  updated_seq: number
}

export interface WatchMaintenanceTable {
  id: string
  /** Null is every name. */
  register_id: string | null
  from_at: number
  until_at: number
  reason: string
  planned_by: string | null
  updated_seq: number
}

export interface SealedWatchTables {
  watch_states: WatchStatesTable
  watch_checks: WatchChecksTable
}

export interface WatchTables extends SealedWatchTables {
  watch_alarms: WatchAlarmsTable
  watch_maintenance: WatchMaintenanceTable
}
