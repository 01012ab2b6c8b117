// The post in which a person gives a command: that of the act at hand, else one of theirs that may give it.
import type { CaseView, CommandInput } from '../../shared/contract/cases.ts'
import { commandActions } from '../../shared/office/command-actions.ts'
import { may } from '../../shared/office/policy.ts'
import type { PostKey } from '../../shared/office/posts.ts'

/** Null where the person holds no post that may give it. */
export function postFor(view: CaseView, command: CommandInput['type'], held: readonly PostKey[]): PostKey | null {
  const isAct = command === 'take' || command === 'release' || command === 'complete'
  if (isAct && view.step !== null && held.includes(view.step.post)) return view.step.post
  return held.find((post) => may([post], commandActions[command], view.status)) ?? null
}
