// Who is at work over the LAN just now: sessions that asked for something in the last minute, in memory alone.
import type { Clock, Instant } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'

/** The long poll comes back every twenty seconds. */
const presentMillis = 60_000

export interface Present {
  readonly person: string
  readonly device: string | null
  readonly remote: string
}

export interface Presence {
  see(caller: Caller): void
  present(): readonly Present[]
}

export function createPresence(clock: Clock): Presence {
  const seen = new Map<string, Present & { readonly at: Instant }>()
  return {
    see: ({ env, sessionId, name }) => {
      if (env.transport !== 'lan' || sessionId === null) return
      seen.set(sessionId, { person: name, device: env.device ?? null, remote: env.remote ?? '', at: clock.now() })
    },
    present: () => {
      const now = clock.now()
      for (const [id, { at }] of seen) if (now - at > presentMillis) seen.delete(id)
      return [...seen.values()]
    },
  }
}
