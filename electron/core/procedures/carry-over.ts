// The office's decisions about an earlier shipped version, made again for a later one as far as they still fit.
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import type { ActorChange, Definition } from '../../../shared/procedures/definition.ts'
import { choosablePosts, maySkipVacant } from '../../../shared/procedures/choosable.ts'
import { deskOf, stepOf } from '../../../shared/procedures/look-up.ts'
import { baseOf, revise } from '../../../shared/procedures/revise.ts'

/** One revision of the later version for each of the version below it, oldest first; none where nothing fits. */
export function carriedOver(book: DefinitionBook, later: Definition): readonly Definition[] {
  const own = book.all.filter((one) => one.code === later.code)
  const below = own
    .map(baseOf)
    .filter((base) => base < later.version)
    .toSorted((a, b) => b - a)[0]
  const revisions = own
    .filter((one) => one.revision !== undefined && one.revision.base === below)
    .toSorted((a, b) => a.version - b.version)
  const made: Definition[] = []
  let before = 0
  for (const { revision } of revisions) {
    const fitting = (revision?.changes ?? []).filter((change) => fits(later, change))
    if (fitting.length === 0) continue
    const text = JSON.stringify(fitting)
    if (made.length > 0 && text === JSON.stringify(made.at(-1)?.revision?.changes)) continue
    before += 1
    made.push(revise(later, before, fitting))
  }
  return made
}

/** The act still stands, it is not done by that post anyway, and the post may do it. */
function fits(definition: Definition, change: ActorChange): boolean {
  const step = stepOf(definition, change.step)
  const act = step?.acts.find((one) => one.code === change.act)
  if (step === null || act === undefined) return false
  const isSame = deskOf(act) === change.post && (act.skipVacant === true) === change.skipVacant
  if (isSame || !choosablePosts(definition, act).includes(change.post)) return false
  return !change.skipVacant || maySkipVacant(definition, step, act)
}
