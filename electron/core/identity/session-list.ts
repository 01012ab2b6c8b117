// The sessions of an account as a list, and their end: one or all, written down with who ended them.
import type { SessionView } from '../../../shared/contract/sessions.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import { unproven } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { sessionsEnded } from './events.ts'
import { personalMeta } from './meta.ts'
import { saveSession, type Session, selectAccount, selectSessionsOf } from './queries.ts'
import { idleMinutes } from './sessions.ts'

/** Open sessions of an account, the one used last first; null where there is no such account. */
export async function sessionList(
  tx: Tx,
  login: string,
  caller: Caller,
  now: Instant,
): Promise<readonly SessionView[] | null> {
  const account = await selectAccount(tx, login)
  if (account === undefined) return null
  const open = await openSessions(tx, account.id, now)
  return open.map((session) => viewOf(session, caller, now)).toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)
}

export interface EndOf {
  /** Null ends every session of the account, the caller's own included. */
  readonly sessionId: string | null
  readonly login: string
}

/** Needs the password of the last two minutes. An id of another account is answered like one that never was. */
export async function endListed(
  services: Services,
  caller: Caller,
  { sessionId, login }: EndOf,
): Promise<Result<{ ended: number }, Fault<'not_found' | 'reauthentication_required'>>> {
  const now = services.clock.now()
  return await services.store.write(async (tx) => {
    const account = await selectAccount(tx, login)
    if (account === undefined) return fail(fault('not_found', {}))
    const open = await openSessions(tx, account.id, now)
    const chosen = sessionId === null ? open : open.filter((session) => session.id === sessionId)
    if (sessionId !== null && chosen.length === 0) {
      return fail(fault('not_found', {}, 'Sesi itu sudah berakhir. Muat ulang daftarnya.'))
    }
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    for (const session of chosen) await saveSession(tx, { ...session, ended_at: now })
    await recordAny({ tx, services, meta: personalMeta(now, caller.personId) }, 'account', account.id, [
      sessionsEnded(chosen.map((session) => session.id)),
    ])
    return ok({ ended: chosen.length })
  })
}

async function openSessions(tx: Tx, accountId: string, now: Instant): Promise<Session[]> {
  return (await selectSessionsOf(tx, accountId)).filter((session) => now < session.expires_at)
}

function viewOf(session: Session, caller: Caller, now: Instant): SessionView {
  return {
    id: session.id,
    where: whereOf(session),
    openedAt: session.created_at,
    lastSeenAt: session.last_seen_at,
    expiresAt: session.expires_at,
    idle: session.locked_at !== null || now - session.last_seen_at >= idleMinutes * 60_000,
    current: session.id === caller.sessionId,
  }
}

function whereOf({ transport, remote, device }: Session): string {
  if (transport !== 'lan') return 'Komputer tempat data Siladom'
  const place = remote === null ? 'Jaringan kantor' : `Jaringan kantor, ${remote}`
  return device === '' ? `${place}, peramban` : `${place}, perangkat terpasang`
}
