// The post in which a person gives a command: that of the act at hand, else one of theirs that may give it.
import type { CaseView, CommandInput } from '../../shared/contract/cases.ts'
import { type Action, may } from '../../shared/office/policy.ts'
import type { PostKey } from '../../shared/office/posts.ts'

const actions: Readonly<Record<CommandInput['type'], Action>> = {
  take: 'case.take',
  release: 'case.take',
  look: 'case.read',
  complete: 'case.act',
  pause: 'case.pause',
  resume: 'case.pause',
  withdraw: 'case.withdraw',
  close_silent: 'case.close_silent',
  reassign: 'case.reassign',
  correct: 'case.correct',
  undo: 'case.undo',
  note: 'case.note',
  add_document: 'case.document',
  original_received: 'case.document',
  grant_exception: 'case.exception',
  issue_letter: 'letter.issue',
  send_letter: 'letter.issue',
  move_version: 'case.move_version',
}

/** Null where the person holds no post that may give it. */
export function postFor(view: CaseView, command: CommandInput['type'], held: readonly PostKey[]): PostKey | null {
  const isAct = command === 'take' || command === 'release' || command === 'complete'
  if (isAct && view.step !== null && held.includes(view.step.post)) return view.step.post
  return held.find((post) => may([post], actions[command], view.status)) ?? null
}
