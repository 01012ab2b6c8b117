// Sessions of windows: one token each, ten hours at most, locked after a quarter of an hour without a person.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import type { Caller } from '../http/caller.ts'
import type { Gatekeeper, Knock } from '../http/gatekeeper.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { callerOf } from './caller-of.ts'
import {
  deleteSessionsBefore,
  insertSession,
  saveSession,
  selectSession,
  selectSessionById,
  type Account,
} from './queries.ts'
import { newToken, tokenHash } from './tokens.ts'

export const idleMinutes = 15
const idleMillis = idleMinutes * 60_000
const longestMillis = 10 * 3_600_000
const keptMillis = 30 * 24 * 3_600_000

/** What a locked window may still ask; the changes tell it how much waits, and of nothing what it is. */
const whenLocked: ReadonlySet<string> = new Set(['session.unlock', 'session.logout', 'desk.changes'])
/** What somebody with a one-time code may ask before choosing a password. */
const beforeChange: ReadonlySet<string> = new Set([
  'session.me',
  'session.changePassword',
  'session.logout',
  'session.unlock',
])
/** Asked by the page on its own: it keeps nobody awake. */
const ownAccord: ReadonlySet<string> = new Set(['desk.changes', 'unknown'])

export interface GivenToken {
  readonly token: string
  readonly expiresAt: Instant
}

export interface Sessions extends Pick<Gatekeeper, 'admit'> {
  /** A new session of an account; call it in the transaction that accepted the password. */
  begin(tx: Tx, account: Account, env: HostEnv): Promise<GivenToken>
  /** A new token for the same session, which is unlocked by it. */
  renew(tx: Tx, sessionId: string): Promise<GivenToken | null>
  /** Writes when each session was last used; called once a minute and at the end. */
  flush(): Promise<void>
}

export function createSessions(
  services: Pick<Services, 'store' | 'office' | 'clock' | 'makeId' | 'randomBytes'>,
): Sessions {
  const { store, clock, makeId, randomBytes } = services
  const seen = new Map<string, Instant>()
  return {
    admit: async (knock) => {
      const { token } = knock
      if (token === null) return fail(fault('unauthenticated', {}))
      const admitted = await store.read((tx) => admit(tx, services, knock, tokenHash(token), seen))
      if (!admitted.ok) return admitted
      if (!knock.background && !ownAccord.has(knock.route) && !whenLocked.has(knock.route)) {
        seen.set(admitted.value.sessionId ?? '', clock.now())
      }
      return admitted
    },
    begin: async (tx, account, env) => {
      const now = clock.now()
      const token = newToken(randomBytes)
      const expiresAt = now + longestMillis
      await deleteSessionsBefore(tx, now - keptMillis)
      await insertSession(tx, {
        id: makeId(),
        token_hash: tokenHash(token),
        account_id: account.id,
        person_id: account.person_id,
        post: null,
        device: env.device ?? '',
        transport: env.transport,
        remote: env.remote ?? null,
        created_at: now,
        last_seen_at: now,
        expires_at: expiresAt,
        reauth_at: null,
        reauth_digest: null,
        locked_at: null,
        ended_at: null,
      })
      return { token, expiresAt }
    },
    renew: async (tx, sessionId) => {
      const session = await selectSessionById(tx, sessionId)
      if (session === undefined) return null
      const token = newToken(randomBytes)
      const now = clock.now()
      seen.set(sessionId, now)
      await saveSession(tx, { ...session, token_hash: tokenHash(token), last_seen_at: now, locked_at: null })
      return { token, expiresAt: session.expires_at }
    },
    flush: async () => {
      const moments = [...seen]
      if (moments.length === 0) return
      await store.write(async (tx) => {
        for (const [id, at] of moments) {
          const session = await selectSessionById(tx, id)
          if (session !== undefined && session.last_seen_at < at)
            await saveSession(tx, { ...session, last_seen_at: at })
        }
      })
      for (const [id, at] of moments) if (seen.get(id) === at) seen.delete(id)
    },
  }
}

type Refused = Fault<'unauthenticated' | 'locked' | 'forbidden'>

async function admit(
  tx: Tx,
  { office, clock }: Pick<Services, 'office' | 'clock'>,
  { env, route }: Knock,
  hash: string,
  seen: ReadonlyMap<string, Instant>,
): Promise<Result<Caller, Refused>> {
  const now = clock.now()
  const session = await selectSession(tx, hash)
  if (session === undefined || session.ended_at !== null || session.disabled_at !== null || now >= session.expires_at) {
    return fail(fault('unauthenticated', {}))
  }
  const isElsewhere = session.transport !== env.transport || session.device !== (env.device ?? '')
  if (isElsewhere) return fail(fault('unauthenticated', {}))
  const lastSeen = Math.max(session.last_seen_at, seen.get(session.id) ?? 0)
  const isLocked = session.locked_at !== null || now - lastSeen >= idleMillis
  if (isLocked && !whenLocked.has(route)) return fail(fault('locked', {}))
  if (session.must_change === 1 && !beforeChange.has(route)) {
    return fail(fault('forbidden', {}, 'Ganti kata sandi sekali pakai dengan kata sandi Anda sendiri terlebih dahulu.'))
  }
  return ok(await callerOf(tx, office, env, session))
}
