// The action of the policy that each command on a case needs: one table for the core and the page.
import type { CommandInput } from '../contract/case-commands.ts'
import type { Action } from './policy.ts'

/** Acting, reading, pausing and the rest, by the command's type. */
export const commandActions: Readonly<Record<CommandInput['type'], Action>> = {
  take: 'case.take',
  release: 'case.take',
  look: 'case.look',
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
