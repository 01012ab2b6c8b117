// "Segera sampai ke Anda": cases whose next act, by the way that they are likely to go, lies on one of the person's posts.
import type { PostKey } from '../../../shared/office/posts.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import type { DeskLine } from './queries.ts'

/** Whether the act after this one, or the first of the next step, is done by one of the posts. */
export function reachesSoon(line: DeskLine, posts: readonly PostKey[], book: DefinitionBook): boolean {
  const definition = book.of(line.definition_code, line.definition_version)
  const index = definition?.steps.findIndex((step) => step.id === line.step) ?? -1
  const step = definition?.steps[index]
  if (definition === null || step === undefined) return false
  const at = step.acts.findIndex((act) => act.code === line.act)
  const following = [...step.acts.slice(at + 1), ...(definition.steps[index + 1]?.acts.slice(0, 1) ?? [])]
  return following.slice(0, 2).some((act) => posts.includes(deskOf(act)))
}
