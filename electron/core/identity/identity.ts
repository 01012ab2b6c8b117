// What the areas around accounts share: the hashing, the sessions, the queue of password checks.
import type { Services } from '../services.ts'
import { createPasswords, type PasswordCost, type Passwords } from './passwords.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createStrangers, type Strangers } from './strangers.ts'
import { createTurns, type Turns } from './turns.ts'

export interface Identity {
  readonly passwords: Passwords
  readonly sessions: Sessions
  readonly strangers: Strangers
  /** One password check at a time, so that parallel guesses cannot outrun the brakes. */
  readonly checks: Turns
}

const longestQueue = 100

export function createIdentity(services: Services, cost: PasswordCost): Identity {
  return {
    passwords: createPasswords(cost),
    sessions: createSessions(services),
    strangers: createStrangers(),
    checks: createTurns(longestQueue),
  }
}
