// Drift between a zone and the register: a zone is read from its server or a file, compared, and each difference acted on.
import { endpoint } from './endpoint.ts'
import { empty, id, instant, text } from './parts.ts'
import { z } from './zod.ts'

const driftItem = z.object({
  kind: z.enum(['missing', 'changed', 'unregistered', 'dangling']),
  fqdn: z.string(),
  registerId: id.nullable(),
  records: z.array(z.string()),
  sentence: z.string(),
  /** Why it is passed over; null where it is not. */
  ignored: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
})
export type DriftItemView = z.infer<typeof driftItem>

const zone = z.string().min(1).max(253)

export const drift = {
  compare: endpoint({
    method: 'GET',
    path: '/api/drift',
    summary: 'What differs between the last reading of a zone and the register',
    input: z.object({ zone: z.string().max(253).default('') }),
    output: z.object({
      zones: z.array(zone),
      zone: z.string(),
      /** Whether the zone has a server that may be asked for all of it. */
      canTransfer: z.boolean(),
      taken: z.object({ at: instant, source: z.string(), by: z.string(), records: z.int() }).nullable(),
      items: z.array(driftItem),
    }),
    errors: ['not_found'],
  }),
  readFile: endpoint({
    method: 'PUT',
    path: '/api/drift/zones/{zone}/file',
    summary: 'Reads a zone from a file; one with a fault is refused whole',
    transfer: 'upload',
    input: z.object({ name: text(300) }),
    output: z.object({ records: z.int() }),
    errors: ['not_found', 'file_refused', 'too_large'],
  }),
  transfer: endpoint({
    method: 'POST',
    path: '/api/drift/zones/{zone}/transfer',
    summary: 'Reads a zone from its primary server (AXFR)',
    input: empty,
    output: z.object({ records: z.int() }),
    errors: ['not_found', 'wrong_state'],
  }),
  ignore: endpoint({
    method: 'POST',
    path: '/api/drift/ignored',
    summary: 'A difference that is meant to be, with its reason',
    input: z.object({ key: z.string().min(8).max(100), fqdn: z.string().min(1).max(253), reason: text(500) }),
    output: empty,
    errors: [],
  }),
  lookAt: endpoint({
    method: 'DELETE',
    path: '/api/drift/ignored/{fqdn}',
    summary: 'The difference counts again',
    input: empty,
    output: empty,
    errors: ['not_found'],
  }),
} as const
