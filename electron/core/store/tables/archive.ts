// Projections of the archive: documents of a case, the objects behind them, and where the paper lies.

export interface DocumentsTable {
  id: string
  case_id: string | null
  kind: string
  object_sha: string
  file_name: string
  mime: string
  size: number
  pages: number | null
  added_at: number
  added_by: string
  /** 1 where the object is encrypted and may be destroyed. */
  personal: number
  note: string | null
  updated_seq: number
}

/** Every object that an event names; `verify` re-hashes those that are present. */
export interface ObjectRefsTable {
  sha256: string
  size: number
  mime: string
  /** present or destroyed. */
  state: string
  updated_seq: number
}

export interface ArchiveTable {
  case_id: string
  classification: string
  classification_title: string
  active_years: number | null
  inactive_years: number | null
  final_action: string
  place: string
  archived_at: number
  /** JSON list of what is missing, each with its reason. */
  missing: string
  detail: string
  updated_seq: number
}

export interface ArchiveTables {
  documents: DocumentsTable
  object_refs: ObjectRefsTable
  archive: ArchiveTable
}
