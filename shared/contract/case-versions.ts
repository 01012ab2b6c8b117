// The versions of a procedure as a case meets them: the text of its own, and what a move to a newer one would change.
import { endpoint } from './endpoint.ts'
import { empty, instant } from './parts.ts'
import { z } from './zod.ts'

/** Nothing is written by asking; the move itself is a command of the case. */
export const versionMove = z.object({
  version: z.int(),
  words: z.string(),
  /** First date of receipt that leads to it; null is open. */
  from: z.string().nullable(),
  /** Why the case cannot be moved there now. */
  refusal: z.string().nullable(),
  /** Acts that another post does. */
  actors: z.array(z.object({ where: z.string(), before: z.string(), after: z.string() })),
  promise: z.object({
    before: z.string(),
    after: z.string(),
    dueBefore: instant.nullable(),
    dueAfter: instant.nullable(),
  }),
  /** Steps and acts that come, go or have other printed minutes. */
  steps: z.array(z.string()),
})
export type VersionMove = z.infer<typeof versionMove>

export const caseVersions = {
  versions: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/versions',
    summary: 'Newer versions of the procedure, and what a move would change',
    input: empty,
    output: z.object({ present: z.string(), newer: z.array(versionMove) }),
    errors: ['case_not_found'],
  }),
  definition: endpoint({
    method: 'GET',
    path: '/api/procedures/{code}/{version}',
    summary: 'The text of a procedure as the office works by it, in JSON',
    input: empty,
    output: z.object({ text: z.string() }),
    errors: ['not_found'],
  }),
} as const
