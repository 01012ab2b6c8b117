// What the office decided about the actors of a version, in sentences for sheets, pages and the inspector.
import { dateInWords } from '../calendar/format.ts'
import type { PostKey } from '../office/posts.ts'
import type { Definition } from './definition.ts'
import { changeOf } from './revise.ts'

/** One sentence for each act whose actor the office chose; `titleOf` names a post. */
export function officeChoices(definition: Definition, titleOf: (post: PostKey) => string): readonly string[] {
  return definition.steps.flatMap((step) =>
    step.acts.flatMap((act) => {
      const change = changeOf(definition, step.id, act.code)
      if (change === null) return []
      const place = `Langkah ${step.printed.number === '' ? step.label : step.printed.number}`
      return [
        `${place}, ${act.verb}: ditetapkan kantor kepada ${titleOf(change.post)} sejak ${dateInWords(change.from)}. Alasan: ${change.reason}`,
      ]
    }),
  )
}
