// Terima surat: the services, the rules of a name as one types, letters that were already registered.
import { endpoint } from './endpoint.ts'
import { date, empty, fieldView, findingView, id, instant, postKey, text } from './parts.ts'
import { z } from './zod.ts'

export const serviceView = z.object({
  code: z.string(),
  version: z.int(),
  title: z.string(),
  summary: z.string(),
  opens: z.enum(['letter', 'complaint', 'own']),
  screens: z.enum(['desk', 'generic']),
  paperOnly: z.boolean(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  post: postKey,
  postTitle: z.string(),
  /** Whether this person holds the post that opens it. */
  mayOpen: z.boolean(),
  fields: z.array(fieldView),
  requirements: z.array(z.string()),
})
export type ServiceView = z.infer<typeof serviceView>

const nameCheck = z.object({
  asked: z.string(),
  label: z.string(),
  zone: z.string(),
  fqdn: z.string(),
  findings: z.array(findingView),
  proposals: z.array(z.string()),
})
export type NameCheck = z.infer<typeof nameCheck>

export const intake = {
  services: endpoint({
    method: 'GET',
    path: '/api/services',
    summary: 'What can be opened',
    input: empty,
    output: z.object({
      services: z.array(serviceView),
      channels: z.array(z.object({ value: z.string(), label: z.string() })),
      agendaNumbers: z.enum(['siladom', 'typed']),
      checklist: z.array(z.object({ key: z.string(), label: z.string(), required: z.boolean() })),
      now: instant,
    }),
    errors: [],
  }),
  checkName: endpoint({
    method: 'POST',
    path: '/api/names/check',
    summary: 'The rules of a name',
    input: z.object({ asked: text(300), unitId: id.nullable() }),
    output: nameCheck,
    errors: [],
  }),
  duplicates: endpoint({
    method: 'POST',
    path: '/api/intake/duplicates',
    summary: 'Letters that may be the same one',
    input: z.object({
      unitId: id.nullable(),
      letterNo: text(200),
      letterDate: date.nullable(),
      hashes: z.array(z.string()),
      names: z.array(text(300)),
    }),
    output: z.object({
      matches: z.array(
        z.object({
          caseId: id,
          agenda: z.string(),
          what: z.string(),
          why: z.string(),
          channel: z.string(),
          awaitsOriginal: z.boolean(),
        }),
      ),
      warnings: z.array(z.string()),
    }),
    errors: [],
  }),
} as const
