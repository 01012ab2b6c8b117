// Servers behind the names: connections of the zones, the live check of an asked name.
import { endpoint } from './endpoint.ts'
import { zoneConnectionSchema } from '../domains/connection.ts'
import { empty, id, instant, text } from './parts.ts'
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

const change = z.object({
  kind: z.enum(['create', 'replace', 'delete']),
  before: recordSet.nullable(),
  after: recordSet.nullable(),
})

/** Texts for an operator; null where the way of making the name needs none. */
const planTexts = z.object({
  zone: z.string(),
  nsupdate: z.string(),
  nginx: z.string().nullable(),
  apache: z.string().nullable(),
  hosting: z.string().nullable(),
})

const planView = z.object({
  zone: z.string(),
  name: z.string(),
  changes: z.array(change),
  before: z.array(recordSet),
  after: z.array(recordSet),
  warnings: z.array(z.string()),
  /** Must come back at apply: a plan that would differ by then is not carried out. */
  hash: z.string(),
  texts: planTexts,
})
export type PlanView = z.infer<typeof planView>

const proofView = z.object({
  at: instant,
  colour: z.enum(['green', 'waiting', 'red', 'unchecked']),
  sentence: z.string(),
  servers: z.array(
    z.object({
      server: z.string(),
      state: z.enum(['same', 'late', 'differs', 'silent']),
      serial: z.int().nullable(),
      found: z.array(recordSet),
      sentence: z.string(),
    }),
  ),
})
export type ProofView = z.infer<typeof proofView>

const webView = z.object({
  at: instant,
  level: z.enum(['ok', 'warn', 'bad', 'unknown']),
  sentence: z.string(),
  findings: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      level: z.enum(['ok', 'warn', 'bad', 'unknown']),
      sentence: z.string(),
    }),
  ),
})
export type WebView = z.infer<typeof webView>

const runView = z.object({
  runId: id,
  kind: z.enum(['apply', 'rollback']),
  at: instant,
  by: z.string(),
  changes: z.array(change),
  /** `writing` has not ended yet; `unknown` must be read back. */
  state: z.enum(['writing', 'done', 'by_hand', 'refused', 'unknown']),
  sentence: z.string(),
  log: z.array(z.string()),
})

const executionView = z.object({
  itemId: id,
  fqdn: z.string(),
  provider: z.enum(['manual', 'rfc2136', 'powerdns']),
  /** Siladom writes by itself. */
  automatic: z.boolean(),
  /** A server can be asked, so that the step needs a green proof or the Kabid's reason. */
  checked: z.boolean(),
  /** What stands on the server by the runs so far. */
  standing: z.enum(['nothing', 'written', 'unknown', 'writing']),
  runs: z.array(runView),
  proof: proofView.nullable(),
  /** The last look at the site itself. */
  web: webView.nullable(),
  waived: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  abilities: z.object({
    plan: z.boolean(),
    apply: z.boolean(),
    verify: z.boolean(),
    web: z.boolean(),
    rollback: z.boolean(),
    readBack: z.boolean(),
    waive: z.boolean(),
  }),
})
export type ExecutionView = z.infer<typeof executionView>

const ofExecution = ['case_not_found', 'not_found', 'wrong_state', 'guard', 'name_server'] as const
const ofWriting = [...ofExecution, 'plan_changed', 'not_your_turn', 'taken_by_other'] as const
const ofName = '/api/cases/{caseId}/names/{itemId}'

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
  execution: endpoint({
    method: 'GET',
    path: `${ofName}/execution`,
    summary: 'What was done on servers for a name, and what may be done now',
    input: empty,
    output: executionView,
    errors: ['case_not_found', 'not_found', 'wrong_state'],
  }),
  plan: endpoint({
    method: 'POST',
    path: `${ofName}/plan`,
    summary: 'What would change on the server for an approved name; changes nothing',
    input: empty,
    output: planView,
    errors: [...ofExecution],
  }),
  apply: endpoint({
    method: 'POST',
    path: `${ofName}/apply`,
    summary: 'Carry the shown plan out once, and check it on every server',
    input: z.object({ key, hash: z.string().max(100) }),
    output: executionView,
    errors: [...ofWriting],
  }),
  verify: endpoint({
    method: 'POST',
    path: `${ofName}/verify`,
    summary: 'Ask every name server again',
    input: z.object({ key }),
    output: executionView,
    errors: [...ofExecution],
  }),
  checkWeb: endpoint({
    method: 'POST',
    path: `${ofName}/web`,
    summary: 'Look at the site of a name that was made: answer, redirect, certificate; kept as evidence',
    input: z.object({ key }),
    output: executionView,
    errors: [...ofExecution, 'slow_down'],
  }),
  rollBack: endpoint({
    method: 'POST',
    path: `${ofName}/rollback`,
    summary: 'Restore what stood before the last write, unless somebody changed it since',
    input: z.object({ key }),
    output: executionView,
    errors: [...ofWriting],
  }),
  readBack: endpoint({
    method: 'POST',
    path: `${ofName}/read-back`,
    summary: 'Find out what became of a write whose end nobody saw',
    input: z.object({ key }),
    output: executionView,
    errors: [...ofWriting],
  }),
  waive: endpoint({
    method: 'POST',
    path: `${ofName}/waive`,
    summary: 'Let the case go on without a green proof, with a reason',
    input: z.object({ key, reason: text(1000) }),
    output: executionView,
    errors: [...ofExecution],
  }),
} as const
