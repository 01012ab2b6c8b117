// The papers of a case: what the packet says, its editable sentences, every letter as DOCX.
import { endpoint } from './endpoint.ts'
import { empty, jsonObject } from './parts.ts'
import { z } from './zod.ts'

/** A line of the page preview; the model is shared/letters/model.ts in JSON. */
export const packetLetter = z.object({
  kind: z.string(),
  title: z.string(),
  /** The letter's model, as shared/letters/model.ts types it. */
  model: z.unknown(),
  sentences: z.array(
    z.object({ key: z.string(), label: z.string(), value: z.string(), standard: z.string(), rows: z.int() }),
  ),
  digest: z.string(),
  number: z.string().nullable(),
  state: z.enum(['draft', 'approved', 'signed']),
})
export type PacketLetter = z.infer<typeof packetLetter>

const printSettings = z.object({
  profile: z.enum(['1/2023', '54/2009']),
  paper: z.enum(['A4', 'F4']),
  margins: z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }),
  font: z.enum(['Arial', 'Bookman Old Style', 'Times New Roman']),
  fontSize: z.union([z.literal(11), z.literal(12)]),
  placeInDate: z.boolean(),
  parafTable: z.boolean(),
})

export const packetView = z.object({
  /** How the office prints, for the preview. */
  print: printSettings,
  /** Whether the number comes from the paper book or SRIKANDI. */
  typedNumbers: z.boolean(),
  letters: z.array(packetLetter),
  /** Digest of the whole packet: what a paraf binds to. */
  digest: z.string(),
  round: z.int(),
  warnings: z.array(z.string()),
  lastReturn: z.object({ by: z.string(), reason: z.string(), at: z.int() }).nullable(),
})
export type PacketView = z.infer<typeof packetView>

export const letters = {
  packet: endpoint({
    method: 'POST',
    path: '/api/cases/{caseId}/packet',
    summary: 'The packet of steps 8 to 11 with these sentences; nothing is stored',
    input: z.object({ sentences: jsonObject, date: z.string().max(10).nullable() }),
    output: packetView,
    errors: ['case_not_found', 'wrong_state'],
  }),
  papers: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/papers',
    summary: 'Papers that can be printed for this case now',
    input: empty,
    output: z.object({
      papers: z.array(
        z.object({ kind: z.string(), title: z.string(), frozen: z.boolean(), documentId: z.string().nullable() }),
      ),
    }),
    errors: ['case_not_found'],
  }),
  paper: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/papers/{kind}',
    summary: 'One paper as DOCX: the frozen one where it was approved, else rendered from the case',
    transfer: 'download',
    input: empty,
    output: empty,
    errors: ['case_not_found', 'not_found', 'wrong_state'],
  }),
} as const
