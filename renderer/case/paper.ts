// An act recorded from paper: which official signed it, when the paper says so, and its scan.
import type { PerformInput } from '../../shared/contract/case-commands.ts'

export interface PaperDraft {
  readonly officialId: string
  readonly officialName: string
  /** Instant that the paper names. */
  readonly at: number
  readonly scanDocumentId: string | null
}

export function paperInputOf(draft: PaperDraft): NonNullable<PerformInput['paper']> {
  return { officialId: draft.officialId, at: draft.at, scanDocumentId: draft.scanDocumentId }
}
