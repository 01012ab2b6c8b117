// Who may open a stored document.
import { may } from '../../../shared/office/policy.ts'
import type { Caller } from '../http/caller.ts'
import type { DocumentsTable } from '../store/tables/archive.ts'

/** Identity scans are for those who check them; other papers for everybody who may see cases; the logo for all. */
export function mayReadDocument(caller: Caller, document: DocumentsTable): boolean {
  const posts = caller.posts.map((one) => one.post)
  if (document.personal === 1) return may(posts, 'personal.read', 'open')
  if (document.kind === 'logo') return true
  return may(posts, 'case.read', 'open') || (document.case_id === null && document.added_by === caller.personId)
}
