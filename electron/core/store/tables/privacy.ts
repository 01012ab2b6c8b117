// Who looked at personal data, and failures to protect it, as the log has them.

export interface PersonalReadsTable {
  seq: number
  at: number
  person_id: string
  post: string | null
  /** `identity_scan`, `case_contact`, `register_contact`, `dossier`, `subject_data`, `export`. */
  what: string
  /** The document, case, register entry or person that was read. */
  ref: string
  case_id: string | null
  reason: string
}

export interface BreachesTable {
  id: string
  discovered_at: number
  /** The form as it stands now, JSON. */
  form: string
  recorded_by: string
  closed_at: number | null
  updated_seq: number
}

export interface PrivacyTables {
  personal_reads: PersonalReadsTable
  breaches: BreachesTable
}
