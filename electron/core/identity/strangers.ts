// Names that nobody has are slowed down like real ones, so that a pause does not tell which names exist.
import type { Instant } from '../../../shared/time.ts'
import { accountWait, countedFailures, type Failures, pauseAfter } from './brakes.ts'

export interface Strangers {
  wait(name: string, now: Instant): number
  /** Counts a failure and answers the pause that follows, in milliseconds. */
  fail(name: string, now: Instant): number
}

const most = 1_000

export function createStrangers(): Strangers {
  const known = new Map<string, Failures & { readonly until: Instant }>()
  return {
    wait: (name, now) => accountWait(known.get(name)?.until ?? null, now),
    fail: (name, now) => {
      const count = countedFailures(known.get(name) ?? { count: 0, lastAt: null }, now) + 1
      const pause = pauseAfter(count)
      const oldest = known.size >= most ? known.keys().next() : undefined
      if (oldest?.done === false) known.delete(oldest.value)
      known.set(name, { count, lastAt: now, until: now + pause })
      return pause
    },
  }
}
