// What a rule stands on, and what it answers.
import type { Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { OfficeFacts, Refusal, Who } from './commands.ts'
import type { Definition } from './definition.ts'
import type { CaseEventBody } from './events.ts'
import type { CaseState } from './state.ts'

export type Decided = Result<readonly CaseEventBody[], Refusal>

/** What the rules stand on. `now` is the instant of the act; on paper, the time written there. */
export interface Situation {
  readonly definition: Definition
  readonly state: CaseState
  readonly who: Who
  readonly now: Instant
  readonly office: OfficeFacts
}
