// Kegagalan pelindungan data pribadi: what happened, whom it concerns, and the two notices within 3 x 24 hours.
import { endpoint } from './endpoint.ts'
import { date, empty, id, instant, text } from './parts.ts'
import { z } from './zod.ts'

export const breachForm = z.object({
  discoveredAt: instant,
  /** When and how it came about, as far as it is known. */
  happened: text(2000),
  /** Which data. */
  data: text(1000),
  /** Whose data, as a group: no names. */
  people: text(500),
  count: z.int().min(0).max(1_000_000).nullable(),
  handling: text(2000),
  /** What the persons can do themselves. */
  advice: text(1000),
  institution: z.object({ title: text(200), place: text(100) }),
  subjectsToldOn: date.nullable(),
  subjectsHow: text(300),
  institutionToldOn: date.nullable(),
  institutionHow: text(300),
})
export type BreachForm = z.infer<typeof breachForm>

const breachView = z.object({
  id,
  form: breachForm,
  /** 3 x 24 hours after the discovery. */
  dueAt: instant,
  state: z.enum(['running', 'late', 'done']),
  recordedBy: z.string(),
})
export type BreachView = z.infer<typeof breachView>

export const breachLetters = ['subjek', 'lembaga'] as const

export const breach = {
  breaches: endpoint({
    method: 'GET',
    path: '/api/privacy/breaches',
    summary: 'Failures to protect personal data, newest first',
    input: empty,
    output: z.object({ breaches: z.array(breachView) }),
    errors: [],
  }),
  saveBreach: endpoint({
    method: 'PUT',
    path: '/api/privacy/breaches',
    summary: 'Record a failure, or what is known of it by now',
    input: z.object({ key: z.string().min(8).max(100), id: id.nullable(), form: breachForm }),
    output: breachView,
    errors: ['not_found'],
  }),
  breachLetter: endpoint({
    method: 'GET',
    path: '/api/privacy/breaches/{breachId}/letters/{kind}',
    summary: 'The notice to the persons (subjek) or to the institution (lembaga) as DOCX',
    transfer: 'download',
    input: empty,
    output: empty,
    errors: ['not_found'],
  }),
} as const
