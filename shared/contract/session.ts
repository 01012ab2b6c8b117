// Logging in and out, who one is, proving it again, first start.
import { endpoint } from './endpoint.ts'
import { empty, instant, postKey, text } from './parts.ts'
import { ownSessions } from './sessions.ts'
import { z } from './zod.ts'

const heldPost = z.object({ post: postKey, title: z.string(), capacity: z.string(), until: z.string().nullable() })

export const me = z.object({
  personId: z.string(),
  name: z.string(),
  userName: z.string(),
  posts: z.array(heldPost),
  office: z.object({
    name: z.string(),
    region: z.string(),
    zones: z.array(z.string()),
    timeZone: z.string(),
    practice: z.boolean(),
  }),
  /** Places of the rail that this person has business in, in order. */
  places: z.array(
    z.enum(['desk', 'examine', 'intake', 'cases', 'agenda', 'register', 'archive', 'monitor', 'privacy', 'settings']),
  ),
  /** What this person may do beside cases, by the policy table. */
  abilities: z.array(z.string()),
  idleMinutes: z.int(),
  mustChangePassword: z.boolean(),
})
export type Me = z.infer<typeof me>

const loginInput = z.object({ user: text(100), password: z.string().max(200) })

export const health = z.object({
  ready: z.literal(true),
  version: z.string(),
  needsSetup: z.boolean(),
  officeName: z.string(),
  /** Accounts of a practice office, shown on the login screen; null in a real one. */
  practice: z
    .object({
      password: z.string(),
      accounts: z.array(z.object({ user: z.string(), name: z.string(), post: z.string() })),
    })
    .nullable(),
  now: instant,
})
export type Health = z.infer<typeof health>

export const setupInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sample') }),
  z.object({
    kind: z.literal('office'),
    profile: z.enum(['purbalingga', 'kosong']),
    regionName: text(200),
    officeName: text(200),
    address: text(500),
    phone: text(100),
    email: text(200),
    website: text(200),
    zones: z.array(text(253)).min(1, 'Tulis paling sedikit satu zona, misalnya contohkab.go.id.').max(10),
    timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    numbering: z.object({
      agenda: z.enum(['siladom', 'typed']),
      outgoing: z.enum(['siladom', 'typed']),
      pattern: text(100),
    }),
    people: z
      .array(z.object({ name: text(200), nip: text(30), rank: text(100), posts: z.array(postKey), sk: text(200) }))
      .min(1, 'Tulis paling sedikit satu pejabat.')
      .max(50),
    admin: z.object({
      person: z.int(),
      user: text(100),
      password: z.string().min(8, 'Kata sandi paling sedikit 8 huruf.').max(200),
    }),
  }),
])

export const session = {
  health: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the program is ready',
    open: true,
    input: empty,
    output: health,
    errors: [],
  }),
  setup: endpoint({
    method: 'POST',
    path: '/api/setup',
    summary: 'First start: a practice office, or a real one',
    open: true,
    input: setupInput,
    output: z.object({
      user: z.string(),
      /** Of a real office: to be printed now, answered this once. */
      recoveryKey: z.string().nullable(),
    }),
    errors: ['already_set_up'],
  }),
  login: endpoint({
    method: 'POST',
    path: '/api/session',
    summary: 'Log in',
    open: true,
    input: loginInput,
    output: z.object({ token: z.string(), expiresAt: instant }),
    errors: ['wrong_password', 'slow_down'],
  }),
  me: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Who is logged in',
    input: empty,
    output: me,
    errors: [],
  }),
  logout: endpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'Log out',
    input: empty,
    output: empty,
    errors: [],
  }),
  unlock: endpoint({
    method: 'POST',
    path: '/api/session/unlock',
    summary: 'Unlock after the idle lock',
    input: z.object({ password: z.string().max(200) }),
    output: z.object({ token: z.string(), expiresAt: instant }),
    errors: ['wrong_password', 'slow_down'],
  }),
  prove: endpoint({
    method: 'POST',
    path: '/api/session/proof',
    summary: 'Give the password for exactly what is on the screen',
    input: z.object({ password: z.string().max(200), digest: text(200) }),
    output: z.object({ proof: z.string(), expiresAt: instant }),
    errors: ['wrong_password', 'slow_down'],
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/api/session/password',
    summary: 'Change the own password',
    input: z.object({ current: z.string().max(200), next: z.string().max(200) }),
    output: z.object({ token: z.string(), expiresAt: instant }),
    errors: ['wrong_password', 'slow_down'],
  }),
  ...ownSessions,
} as const
