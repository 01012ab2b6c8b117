// Writes down who asked for what their posts do not allow; the same again within a minute is one event.
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { accessDenied } from './events.ts'
import { personalMeta } from './meta.ts'
import { createOncePerMinute } from './once-per-minute.ts'
import { selectSessionById } from './queries.ts'

/** @param route `area.name` of the endpoint that was refused. */
export type TellDenied = (caller: Caller, route: string) => Promise<void>

export function createTellDenied(services: Services): TellDenied {
  const told = createOncePerMinute()
  return async (caller, route) => {
    const now = services.clock.now()
    const { sessionId } = caller
    if (sessionId === null || !told.isFirst(`${sessionId} ${route}`, now)) return
    await services.store.write(async (tx) => {
      const session = await selectSessionById(tx, sessionId)
      if (session === undefined) return
      const write = { tx, services, meta: personalMeta(now, caller.personId) }
      await recordAny(write, 'account', session.account_id, [accessDenied(caller.env, route)])
    })
  }
}
