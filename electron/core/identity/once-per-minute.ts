// Says whether something happened for the first time within a minute, so that a flood is not a flood of events.
import type { Instant } from '../../../shared/time.ts'

const quietMillis = 60_000
const mostRemembered = 1000

export interface OncePerMinute {
  isFirst(name: string, now: Instant): boolean
}

export function createOncePerMinute(): OncePerMinute {
  const told = new Map<string, Instant>()
  return {
    isFirst: (name, now) => {
      const before = told.get(name)
      if (before !== undefined && Math.abs(now - before) < quietMillis) return false
      if (told.size >= mostRemembered) told.clear()
      told.set(name, now)
      return true
    },
  }
}
