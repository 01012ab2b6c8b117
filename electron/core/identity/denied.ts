// Writes down who asked for what their posts do not allow; the same again within a minute is one event.
import type { Instant } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { accessDenied } from './events.ts'
import { personalMeta } from './meta.ts'
import { selectSessionById } from './queries.ts'

const quietMillis = 60_000
const mostRemembered = 1000

/** @param route `area.name` of the endpoint that was refused. */
export type TellDenied = (caller: Caller, route: string) => Promise<void>

export function createTellDenied(services: Services): TellDenied {
  const told = new Map<string, Instant>()
  return async (caller, route) => {
    const now = services.clock.now()
    const name = `${caller.sessionId ?? ''} ${route}`
    const before = told.get(name)
    if (caller.sessionId === null || (before !== undefined && Math.abs(now - before) < quietMillis)) return
    if (told.size >= mostRemembered) told.clear()
    told.set(name, now)
    const { sessionId } = caller
    await services.store.write(async (tx) => {
      const session = await selectSessionById(tx, sessionId)
      if (session === undefined) return
      const write = { tx, services, meta: personalMeta(now, caller.personId) }
      await recordAny(write, 'account', session.account_id, [accessDenied(caller.env, route)])
    })
  }
}
