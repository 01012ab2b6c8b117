// Requests that were decided before and are like this one, shown beside a decision.
import { id, instant } from './parts.ts'
import { z } from './zod.ts'

export const pastDecision = z.object({
  caseId: id,
  agenda: z.string(),
  fqdn: z.string(),
  unit: z.string(),
  decision: z.enum(['approve', 'refuse', 'reset']),
  decidedAt: instant,
  /** Title of the post that decided. */
  decidedBy: z.string(),
  /** Why it was refused, as the letter said it. */
  reasons: z.array(z.string()),
  /** Why it is like this one, in a few words. */
  why: z.string(),
})
export type PastDecision = z.infer<typeof pastDecision>

export const similarView = z.object({
  /** For each asked name at most three, the most alike first. */
  names: z.array(z.object({ itemId: id, past: z.array(pastDecision) })),
})
export type SimilarView = z.infer<typeof similarView>
