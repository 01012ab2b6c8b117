// Projections of the books: incoming and outgoing agenda, and every number that was ever given.

export interface AgendaInTable {
  id: string
  year: number
  number: number
  number_text: string
  received_date: string
  letter_no: string | null
  letter_date: string | null
  sender: string
  subject: string
  attachment_count: number
  nature: string
  disposed_to: string | null
  case_id: string | null
  classification: string | null
  kind: string
  note: string | null
  /** Instant at which the line was written into the book. */
  recorded_at: number
  updated_seq: number
}

export interface AgendaOutTable {
  id: string
  year: number
  number: number | null
  number_text: string
  letter_date: string
  sent_date: string | null
  addressee: string
  subject: string
  attachments: string | null
  processor: string | null
  case_id: string | null
  kind: string
  /** bound, sent, closed or void. */
  state: string
  note: string | null
  recorded_at: number
  updated_seq: number
}

/** One number of a yearly book; void ones stay. */
export interface NumbersTable {
  id: string
  year: number
  book: string
  /** Part of a book that counts by itself; empty where there is none. */
  scope: string
  /** Null for a typed number that is no plain count. */
  seq: number | null
  number_text: string
  /** reserved, bound or void. */
  state: string
  source: string
  srikandi_id: string | null
  case_id: string | null
  letter_id: string | null
  date: string
  reason: string | null
  updated_seq: number
}

export interface AgendaTables {
  agenda_in: AgendaInTable
  agenda_out: AgendaOutTable
  numbers: NumbersTable
}
