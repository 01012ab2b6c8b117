// Projections of the letters: each made paper with its number and digests, and the parafs given on it.

export interface LettersTable {
  id: string
  case_id: string
  kind: string
  round: number
  /** draft, numbered, approved, signed, sent or void. */
  state: string
  number_id: string | null
  number: string | null
  date: string | null
  document_id: string | null
  content_digest: string | null
  sha256: string | null
  scan_sha: string | null
  signed_date: string | null
  statement: string | null
  detail: string
  updated_seq: number
}

export interface ParafsTable {
  case_id: string
  step: string
  act: string
  round: number
  person_id: string
  post: string | null
  capacity: string | null
  at: number
  digest: string | null
  from_paper: number
  /** Kept, struck through, once a return made it void. */
  fallen: number
  updated_seq: number
}

export interface LettersTables {
  letters: LettersTable
  parafs: ParafsTable
}
