// Personal data under UU 27/2022: who looked at it, what is held about a person, putting it right, destroying it.
import { endpoint } from './endpoint.ts'
import { id, instant, jsonObject, text } from './parts.ts'
import { z } from './zod.ts'

const readRow = z.object({
  seq: z.int(),
  at: instant,
  person: z.string(),
  personId: id,
  /** "Pindaian identitas", "Kontak pemohon". */
  what: z.string(),
  /** "Agenda 5/2026, e-retribusi.contohkab.go.id". */
  about: z.string(),
  caseId: z.string().nullable(),
  reason: z.string(),
})
export type ReadRow = z.infer<typeof readRow>

const reason = text(300)

export const privacy = {
  reads: endpoint({
    method: 'GET',
    path: '/api/privacy/reads',
    summary: 'Who looked at which personal data, newest first',
    input: z.object({
      before: z.coerce.number().int().optional(),
      personId: z.string().max(100).default(''),
      caseId: z.string().max(100).default(''),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      rows: z.array(readRow),
      next: z.int().nullable(),
      people: z.array(z.object({ id, name: z.string() })),
    }),
    errors: [],
  }),
  caseContact: endpoint({
    method: 'POST',
    path: '/api/privacy/cases/{caseId}/contact',
    summary: 'The contact data of a case in full; the look is written down',
    input: z.object({ reason }),
    output: z.object({ contact: jsonObject }),
    errors: ['case_not_found'],
  }),
  registerContact: endpoint({
    method: 'POST',
    path: '/api/privacy/register/{registerId}/contact',
    summary: 'The contact of a name of the register in full; the look is written down',
    input: z.object({ reason }),
    output: z.object({ name: z.string(), phone: z.string() }),
    errors: ['not_found'],
  }),
} as const
