// The records of the settings: people, posts, holdings, units, decrees, assumptions, actors, accounts.
import type { namePolicySchema } from '../naming/policy.ts'
import { date, id, instant, jsonObject, postKey, text } from './parts.ts'
import { z } from './zod.ts'

/** Idempotency key of a command. */
export const key = z.string().min(8).max(100)

export const personView = z.object({
  id,
  name: z.string(),
  nip: z.string(),
  rank: z.string(),
  active: z.boolean(),
  account: z.string().nullable(),
})
export type PersonView = z.infer<typeof personView>
export const holdingView = z.object({
  id,
  personId: id,
  person: z.string(),
  post: postKey,
  capacity: z.enum(['definitif', 'plt', 'plh', 'an', 'ub']),
  from: date,
  to: date.nullable(),
  sk: z.string(),
  note: z.string(),
})
export type HoldingView = z.infer<typeof holdingView>
export const postView = z.object({
  post: postKey,
  printed: z.string(),
  title: z.string(),
  unit: z.string(),
  vacant: z.boolean(),
  holders: z.array(z.string()),
  mayBeVacant: z.boolean(),
})
export type PostView = z.infer<typeof postView>
export const unitView = z.object({
  id,
  name: z.string(),
  abbreviation: z.string(),
  kind: z.enum(['pd', 'upt', 'kecamatan', 'kelurahan', 'desa', 'lain']),
  parentId: z.string().nullable(),
  head: z.string(),
  address: z.string(),
  active: z.boolean(),
})
export type UnitView = z.infer<typeof unitView>

export const personInput = z.object({
  key,
  id: id.nullable(),
  name: text(200),
  nip: text(30),
  rank: text(100),
  active: z.boolean(),
})
export const holdingInput = z.object({
  key,
  id: id.nullable(),
  personId: id,
  post: postKey,
  capacity: z.enum(['definitif', 'plt', 'plh', 'an', 'ub']),
  from: date,
  to: date.nullable(),
  sk: text(300),
  note: text(500),
  proof: z.string().max(200).nullable(),
})
export const unitInput = z.object({
  key,
  id: id.nullable(),
  name: text(200),
  abbreviation: text(63),
  kind: z.enum(['pd', 'upt', 'kecamatan', 'kelurahan', 'desa', 'lain']),
  parentId: id.nullable(),
  head: text(200),
  address: text(200).optional(),
  active: z.boolean(),
})

/** The office's rules for names, with what may be stored in them. */
export type NameRules = z.infer<typeof namePolicySchema>

export const decreeView = z.object({
  id,
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  from: date,
  to: date.nullable(),
  content: jsonObject,
  source: z.string(),
})
export type DecreeView = z.infer<typeof decreeView>

export const assumptionView = z.object({
  key: z.string(),
  procedure: z.string(),
  step: z.string(),
  text: z.string(),
  confirmed: z.object({ by: z.string(), at: instant, note: z.string() }).nullable(),
  /** The office decided otherwise: its sentence, and why. */
  changed: z.object({ by: z.string(), at: instant, sentence: z.string(), reason: z.string() }).nullable(),
})
export type AssumptionView = z.infer<typeof assumptionView>

/** Who does an act, and what the office may choose about it. */
export const actorView = z.object({
  act: z.string(),
  verb: z.string(),
  post: postKey,
  postTitle: z.string(),
  /** The outside party whose act the post records; null where the post does it. */
  party: z.string().nullable(),
  skipVacant: z.boolean(),
  assumed: z.string().nullable(),
  /** The office's own decision. */
  chosen: z.object({ from: z.string(), reason: z.string() }).nullable(),
  /** Why nothing can be chosen. */
  fixed: z.string().nullable(),
  choices: z.array(z.object({ post: postKey, title: z.string() })),
  /** Whether it may be passed over while its post is empty. */
  maySkip: z.boolean(),
})
export type ActorView = z.infer<typeof actorView>

export const procedureVersionView = z.object({
  version: z.int(),
  words: z.string(),
  /** Dates of receipt that lead to it; null is open. A version that no date leads to is not listed. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** The office's decisions in it, each in a sentence. */
  changes: z.array(z.string()),
  publishedBy: z.string(),
  publishedAt: instant.nullable(),
})
export type ProcedureVersionView = z.infer<typeof procedureVersionView>

export const actorInput = z.object({
  key,
  code: text(60),
  step: text(20),
  act: text(60),
  post: postKey,
  skipVacant: z.boolean(),
  /** First date of receipt; null is today. */
  from: date.nullable(),
  reason: text(500),
  proof: z.string().max(200).nullable(),
})

export const accountView = z.object({
  user: z.string(),
  personId: id,
  person: z.string(),
  active: z.boolean(),
  lastLogin: instant.nullable(),
  mustChange: z.boolean(),
  sessions: z.int(),
})
export type AccountView = z.infer<typeof accountView>
