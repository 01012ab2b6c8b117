// Turns a refusal of the rules into the fault of the API.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { Refusal } from '../../../shared/procedures/commands.ts'
import { assertNever } from '../../../shared/result.ts'

export type CaseFault = Fault<
  | 'case_not_found'
  | 'stale_version'
  | 'not_your_turn'
  | 'taken_by_other'
  | 'wrong_state'
  | 'four_eyes'
  | 'guard'
  | 'cannot_undo'
  | 'post_vacant'
  | 'reauthentication_required'
  | 'number_taken'
  | 'forbidden'
  | 'invalid'
>

export function faultOf(refusal: Refusal): CaseFault {
  const problems = [...refusal.problems]
  switch (refusal.code) {
    case 'invalid':
    case 'outcome_unknown':
      return fault('invalid', { problems }, refusal.sentence)
    case 'guard':
      return fault('guard', { problems }, refusal.sentence)
    case 'not_allowed':
      return fault('forbidden', {}, refusal.sentence)
    case 'not_your_turn':
      return fault('not_your_turn', {}, refusal.sentence)
    case 'taken_by_other':
      return fault('taken_by_other', {}, refusal.sentence)
    case 'wrong_state':
      return fault('wrong_state', {}, refusal.sentence)
    case 'four_eyes':
      return fault('four_eyes', {}, refusal.sentence)
    case 'cannot_undo':
      return fault('cannot_undo', {}, refusal.sentence)
    case 'post_vacant':
      return fault('post_vacant', {}, refusal.sentence)
    case 'reauthentication_required':
      return fault('reauthentication_required', {}, refusal.sentence)
    default:
      return assertNever(refusal.code)
  }
}
