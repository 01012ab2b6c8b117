// Personal data under UU 27/2022: who looked at it, what is held about a person, putting it right, destroying it.
import { breach } from './breach.ts'
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
const proof = z.string().max(200).nullable()

/** A record or scan that was found for a person. */
const heldData = z.object({
  id,
  /** `record` is contact data, `scan` an identity scan. */
  kind: z.enum(['record', 'scan']),
  label: z.string(),
  /** Masked; of a scan its file name. */
  content: jsonObject,
  about: z.string(),
  caseId: z.string().nullable(),
  erasable: z.boolean(),
  /** Until when it is to be kept, or why it cannot be destroyed yet. */
  note: z.string(),
})
export type HeldData = z.infer<typeof heldData>

const chosen = {
  personIds: z.array(id).max(20),
  recordIds: z.array(id).max(200),
  scanIds: z.array(id).max(200),
}

export const destroyInput = z.object({
  key: z.string().min(8).max(100),
  recordIds: z.array(id).max(200),
  scanIds: z.array(id).max(200),
  /** Number of the berita acara, as the office gives it. */
  number: text(100),
  ground: z.enum(['retention', 'request', 'unneeded']),
  basis: text(300),
  witnessId: id,
  proof,
})
export type DestroyInput = z.infer<typeof destroyInput>

export const privacy = {
  ...breach,
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
  find: endpoint({
    method: 'POST',
    path: '/api/privacy/subjects',
    summary: 'What is held about a person: by name, NIP, number or address',
    input: z.object({ text: text(200) }),
    output: z.object({
      officials: z.array(z.object({ personId: id, name: z.string(), nip: z.string() })),
      held: z.array(heldData),
    }),
    errors: [],
  }),
  print: endpoint({
    method: 'POST',
    path: '/api/privacy/copy',
    summary: 'Everything that is held of what was chosen, as a DOCX for the person who asked',
    transfer: 'download',
    input: z.object({ ...chosen, requestedBy: text(300) }),
    output: z.object({}),
    errors: [],
  }),
  mine: endpoint({
    method: 'GET',
    path: '/api/privacy/mine',
    summary: 'Cetak data saya: what is held about whoever is logged in',
    transfer: 'download',
    input: z.object({}),
    output: z.object({}),
    errors: [],
  }),
  record: endpoint({
    method: 'POST',
    path: '/api/privacy/records/{recordId}',
    summary: 'One record in full, to be put right; the look is written down',
    input: z.object({ reason }),
    output: z.object({ content: jsonObject }),
    errors: ['not_found'],
  }),
  correct: endpoint({
    method: 'PUT',
    path: '/api/privacy/records/{recordId}',
    summary: 'Put a record right, with the reason',
    input: z.object({
      key: z.string().min(8).max(100),
      content: z.record(z.string().max(60), text(500)),
      reason,
      proof,
    }),
    output: z.object({}),
    errors: ['not_found', 'reauthentication_required'],
  }),
  destroy: endpoint({
    method: 'POST',
    path: '/api/privacy/destruction',
    summary: 'Destroy personal data for good, with its berita acara',
    input: destroyInput,
    output: z.object({ minutesId: id, records: z.int(), scans: z.int(), drafts: z.int() }),
    errors: ['not_found', 'wrong_state', 'reauthentication_required'],
  }),
} as const
