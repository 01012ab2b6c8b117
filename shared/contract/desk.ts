// Meja saya: what this person can do now, what will reach them, and who they wait for.
import { endpoint } from './endpoint.ts'
import { dueView, empty, instant, postKey, workView } from './parts.ts'
import { z } from './zod.ts'

export const deskRow = z.object({
  caseId: z.string(),
  /** Verb with object: "Paraf konsep surat". */
  verb: z.string(),
  /** The name or names asked, or the subject. */
  what: z.string(),
  unit: z.string(),
  agenda: z.string(),
  /** "putaran ke-2", "segera". */
  notes: z.array(z.string()),
  post: postKey,
  postTitle: z.string(),
  stepNumber: z.string(),
  stepCount: z.int(),
  since: instant,
  status: z.enum(['new', 'working', 'waiting_applicant', 'returned', 'elsewhere']),
  takenBy: z.string().nullable(),
  takenByMe: z.boolean(),
  work: workView,
  promise: dueView.nullable(),
  /** The address of the screen for this row. */
  screen: z.string(),
})
export type DeskRow = z.infer<typeof deskRow>

export const deskView = z.object({
  /** "3 menunggu Anda, 1 melewati janji." */
  sentence: z.string(),
  /** "Selasa, 17 Maret 2026 pukul 09.14 WIB, jam kerja Ramadan" */
  today: z.string(),
  now: z.array(deskRow),
  soon: z.array(deskRow),
  elsewhere: z.array(deskRow),
  elsewhereCount: z.int(),
  elsewhereSentence: z.string(),
  /** "Cadangan terakhir yang teruji pulih: …"; null for those whom it does not concern while all is well. */
  backup: z.object({ sentence: z.string(), late: z.boolean(), screen: z.string().nullable() }).nullable(),
  /** Things to see to that are no case: a post without a holder, a year without a decree. */
  warnings: z.array(z.object({ sentence: z.string(), screen: z.string() })),
})
export type DeskView = z.infer<typeof deskView>

export const desk = {
  get: endpoint({ method: 'GET', path: '/api/desk', summary: 'Meja saya', input: empty, output: deskView, errors: [] }),
  changes: endpoint({
    method: 'GET',
    path: '/api/changes',
    summary: 'Waits until something changed after `since` (sequence of the log), at most `wait` seconds',
    input: z.object({ since: z.coerce.number().int(), wait: z.coerce.number().int().min(0).max(25).default(0) }),
    output: z.object({
      seq: z.int(),
      /** How much this person can act on now, and since when the newest of it; told behind the idle lock too. */
      turns: z.object({ count: z.int(), newest: instant.nullable() }),
      officeHours: z.boolean(),
    }),
    errors: [],
  }),
} as const
