// Servers behind the names: connections of the zones, the live check of an asked name.
import { endpoint } from './endpoint.ts'
import { zoneConnectionSchema } from '../domains/connection.ts'
import { empty, instant, text } from './parts.ts'
import { z } from './zod.ts'

const recordSet = z.object({
  name: z.string(),
  type: z.string(),
  ttl: z.int(),
  values: z.array(z.string()),
})

export const liveCheck = z.object({
  at: instant,
  name: z.string(),
  /** `not_checked` where the zone has no server to ask. Only `free` says that the name is not there. */
  state: z.enum(['free', 'exists', 'empty', 'delegated', 'notauth', 'unknown', 'not_checked']),
  sentence: z.string(),
  server: z.string().nullable(),
  records: z.array(recordSet),
  wildcard: z.boolean(),
  dangling: z.boolean(),
  /** What was asked and answered, for the report. */
  questions: z.array(z.object({ type: z.string(), answer: z.string() })),
})
export type LiveCheck = z.infer<typeof liveCheck>

const key = z.string().min(8).max(100)

const connectionView = z.object({
  connection: zoneConnectionSchema,
  /** Whether the secret is kept; it is never shown. */
  hasTsigSecret: z.boolean(),
  hasApiKey: z.boolean(),
  changed: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
})
export type ConnectionView = z.infer<typeof connectionView>

const step = z.object({ what: z.string(), ok: z.boolean(), detail: z.string() })

export const domains = {
  connections: endpoint({
    method: 'GET',
    path: '/api/domains/connections',
    summary: 'How each zone of the office is reached',
    input: empty,
    output: z.object({ connections: z.array(connectionView) }),
    errors: [],
  }),
  saveConnection: endpoint({
    method: 'PUT',
    path: '/api/domains/connections',
    summary: 'Set how a zone is reached; a secret that is null stays as it is',
    input: z.object({
      key,
      connection: zoneConnectionSchema,
      tsigSecret: z.string().max(500).nullable(),
      apiKey: z.string().max(500).nullable(),
      reason: text(1000),
      proof: z.string().max(200).nullable(),
    }),
    output: empty,
    errors: ['not_found', 'reauthentication_required'],
  }),
  testConnection: endpoint({
    method: 'POST',
    path: '/api/domains/connections/test',
    summary: 'Whether servers answer and the key has its rights; changes nothing',
    input: z.object({ zone: z.string().max(253) }),
    output: z.object({ ok: z.boolean(), steps: z.array(step) }),
    errors: ['not_found'],
  }),
  checkName: endpoint({
    method: 'POST',
    path: '/api/cases/{caseId}/names/{itemId}/check',
    summary: 'Ask the primary server whether an asked name exists, and keep the evidence',
    input: z.object({ key }),
    output: liveCheck,
    errors: ['case_not_found', 'not_found', 'wrong_state'],
  }),
} as const
