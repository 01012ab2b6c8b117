// Sesi masuk: where an account is logged in now, seen and ended by its owner or by an administrator.
import { endpoint } from './endpoint.ts'
import { empty, id, instant } from './parts.ts'
import { z } from './zod.ts'

const sessionView = z.object({
  id,
  /** "Komputer tempat data", "Jaringan kantor, 10.0.0.9". */
  where: z.string(),
  openedAt: instant,
  /** At most a minute old. */
  lastSeenAt: instant,
  expiresAt: instant,
  /** Without a person for a quarter of an hour: only the password opens it again. */
  idle: z.boolean(),
  /** The very session that asks. */
  current: z.boolean(),
})
export type SessionView = z.infer<typeof sessionView>

const list = z.object({ sessions: z.array(sessionView) })
/** One session, or every one of the account. */
const end = z.object({ sessionId: id.nullable(), proof: z.string().max(200).nullable() })
const ended = z.object({ ended: z.int() })

export const ownSessions = {
  sessions: endpoint({
    method: 'GET',
    path: '/api/session/all',
    summary: 'Where this account is logged in',
    input: empty,
    output: list,
    errors: [],
  }),
  endSessions: endpoint({
    method: 'POST',
    path: '/api/session/end',
    summary: 'End one session of one’s own, or all of them',
    input: end,
    output: ended,
    errors: ['not_found', 'reauthentication_required'],
  }),
} as const

export const accountSessions = {
  accountSessions: endpoint({
    method: 'GET',
    path: '/api/settings/accounts/{user}/sessions',
    summary: 'Where an account is logged in',
    input: empty,
    output: list,
    errors: ['not_found'],
  }),
  endAccountSessions: endpoint({
    method: 'POST',
    path: '/api/settings/accounts/{user}/sessions/end',
    summary: 'End one session of an account, or all of them',
    input: end,
    output: ended,
    errors: ['not_found', 'reauthentication_required'],
  }),
} as const
