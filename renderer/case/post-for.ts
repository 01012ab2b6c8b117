// The post in which a person gives a command: that of the act at hand, else one of theirs that may give it.
import type { CommandInput } from '../../shared/contract/case-commands.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { commandActions } from '../../shared/office/command-actions.ts'
import { may } from '../../shared/office/policy.ts'
import type { PostKey } from '../../shared/office/posts.ts'

/** Null where the person holds no post that may give it. */
export function postFor(view: CaseView, command: CommandInput['type'], held: readonly PostKey[]): PostKey | null {
  const isAct = command === 'take' || command === 'release' || command === 'complete'
  if (isAct && view.step !== null && held.includes(view.step.post)) return view.step.post
  return held.find((post) => may([post], commandActions[command], view.status)) ?? null
}
