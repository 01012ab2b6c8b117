// Who may open a stored document.
import { may } from '../../../shared/office/policy.ts'
import type { Caller } from '../http/caller.ts'
import type { DocumentsTable } from '../store/tables/archive.ts'

/** Papers of no case, made by the office itself. */
const officePapers: ReadonlySet<string> = new Set(['berita_acara_pemusnahan'])

/**
 * What belongs to no case yet is its uploader's alone. Identity scans are for those who check them; other papers for
 * everybody who may see cases; the logo for all.
 */
export function mayReadDocument(caller: Caller, document: DocumentsTable): boolean {
  const posts = caller.posts.map((one) => one.post)
  if (document.kind === 'logo' && document.personal === 0) return true
  if (officePapers.has(document.kind) && document.personal === 0) return may(posts, 'privacy.read')
  if (document.case_id === null && document.added_by !== caller.personId) return false
  if (document.personal === 1) return may(posts, 'personal.read', 'open')
  return document.case_id === null || may(posts, 'case.read', 'open')
}
