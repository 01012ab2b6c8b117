// "Segera sampai ke Anda": acts after which, by the way that a case is likely to go, it lies on one of the person's posts.
import type { PostKey } from '../../../shared/office/posts.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import type { ActPlace, DeskLine } from './queries.ts'

/** The places in any version of any procedure from which one of the posts is reached soon, each once. */
export function placesBefore(posts: readonly PostKey[], book: DefinitionBook): readonly ActPlace[] {
  const places = new Map<string, ActPlace>()
  for (const definition of book.all) {
    for (const step of definition.steps) {
      for (const { code: act } of step.acts) {
        if (!leadsTo(definition, step.id, act, posts)) continue
        places.set(`${definition.code} ${step.id} ${act}`, { service: definition.code, step: step.id, act })
      }
    }
  }
  return [...places.values()]
}

/** The same for a case in the version that it keeps. */
export function reachesSoon(line: DeskLine, posts: readonly PostKey[], book: DefinitionBook): boolean {
  const definition = book.of(line.definition_code, line.definition_version)
  return definition !== null && leadsTo(definition, line.step, line.act, posts)
}

/** Whether the act after this one, or the first of the next step, is done by one of the posts. */
function leadsTo(definition: Definition, stepId: string, act: string, posts: readonly PostKey[]): boolean {
  const index = definition.steps.findIndex((step) => step.id === stepId)
  const step = definition.steps[index]
  if (step === undefined) return false
  const at = step.acts.findIndex((one) => one.code === act)
  const following = [...step.acts.slice(at + 1), ...(definition.steps[index + 1]?.acts.slice(0, 1) ?? [])]
  return following.slice(0, 2).some((one) => posts.includes(deskOf(one)))
}
