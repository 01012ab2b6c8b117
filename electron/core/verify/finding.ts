// What a check of the data has found, in a sentence for the person who keeps it.

export type FindingCode =
  | 'unreadable'
  | 'not_migrated'
  | 'pages'
  | 'references'
  | 'schema'
  | 'chain'
  | 'seal'
  | 'projection'
  | 'projection_outdated'
  | 'search'
  | 'definition'
  | 'personal'
  | 'object_missing'
  | 'object_changed'
  | 'object_not_destroyed'
  | 'object_unreferenced'
  | 'backup'

export interface Finding {
  readonly code: FindingCode
  /** A note is worth knowing and no damage. */
  readonly severity: 'error' | 'note'
  readonly sentence: string
}

export function damage(code: FindingCode, sentence: string): Finding {
  return { code, severity: 'error', sentence }
}

export function note(code: FindingCode, sentence: string): Finding {
  return { code, severity: 'note', sentence }
}
