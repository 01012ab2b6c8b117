// Proves that every act is done, or recorded, by a post with the needed power, under a column of the sheet.
import type { PostKey } from '../../office/posts.ts'
import type { Definition, Power } from '../definition.ts'
import { deskOf } from '../look-up.ts'
import { actsOf, type Finding, finding } from './finding.ts'

/** Which powers a post has; a post that is not named has none. */
export type PolicyPowers = Readonly<Partial<Record<PostKey, readonly Power[]>>>

export function lintActors(definition: Definition, powers: PolicyPowers): readonly Finding[] {
  const columns = new Set(definition.columns.flatMap((column) => column.actors))
  return actsOf(definition).flatMap(({ act, name }) => {
    const desk = deskOf(act)
    const drawn = act.actor.kind === 'post' ? act.actor.post : act.actor.party
    return [
      ...(powers[desk]?.includes(act.power) === true
        ? []
        : [finding('power', name, `The post ${desk} lacks the power ${act.power}.`)]),
      ...(columns.has(drawn) ? [] : [finding('column', name, `The actor ${drawn} stands under no column.`)]),
    ]
  })
}
