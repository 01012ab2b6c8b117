// What the areas around accounts share: the hashing, the sessions, the queue of password checks.
import type { Services } from '../services.ts'
import { createPasswords, type PasswordCost, type Passwords } from './passwords.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createOncePerMinute, type OncePerMinute } from './once-per-minute.ts'
import { createTurns, type Turns } from './turns.ts'

export interface Identity {
  readonly passwords: Passwords
  readonly sessions: Sessions
  /** Attempts while a brake holds are written down once a minute. */
  readonly braked: OncePerMinute
  /** One password check at a time, so that parallel guesses cannot outrun the brakes. */
  readonly checks: Turns
}

const longestQueue = 100

export function createIdentity(services: Services, cost: PasswordCost): Identity {
  return {
    passwords: createPasswords(cost),
    sessions: createSessions(services),
    braked: createOncePerMinute(),
    checks: createTurns(longestQueue),
  }
}
