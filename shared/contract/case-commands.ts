// What is sent to a case: registering it, and every command on it.
import { sideLetters } from '../letters/kinds.ts'
import { date, id, instant, jsonObject, postKey, text } from './parts.ts'
import { z } from './zod.ts'

const askedNameInput = z.object({
  asked: text(300),
  values: jsonObject,
})

/** Who recorded an act from paper, and when the paper says it happened. */
const paperInput = z.object({ officialId: id, at: instant, scanDocumentId: id.nullable() })

export const openInput = z.object({
  key: z.string().min(8).max(100),
  service: text(60),
  channel: text(40),
  receivedAt: instant,
  startedAt: instant,
  unitId: id.nullable(),
  subject: text(500),
  /** Typed agenda number, where the office keeps its book elsewhere. */
  agendaNumber: text(60).nullable(),
  srikandiId: text(100).nullable(),
  names: z.array(askedNameInput).max(30),
  values: jsonObject,
  documents: z.array(id).max(100),
  /** Kind of each document, by id: 'surat_permohonan', 'surat_kuasa', 'identitas', 'lampiran'. */
  documentKinds: z.record(z.string(), text(60)),
  paper: paperInput.nullable(),
  /** Open although a letter with the same number and sender exists. */
  notDuplicate: z.boolean(),
})
export type OpenInput = z.infer<typeof openInput>

export const commandInput = z.discriminatedUnion('type', [
  z.object({ type: z.literal('take') }),
  z.object({ type: z.literal('release') }),
  z.object({ type: z.literal('look') }),
  z.object({
    type: z.literal('complete'),
    outcome: text(60).nullable(),
    reason: z.string().max(20_000).nullable(),
    values: jsonObject,
    items: z.record(z.string(), jsonObject),
    documents: z.array(id).max(100),
    digest: text(200).nullable(),
  }),
  z.object({
    type: z.literal('pause'),
    reason: z.enum(['applicant', 'registrar', 'force_majeure']),
    text: text(5000),
    itemId: id.nullable(),
  }),
  z.object({ type: z.literal('resume'), note: text(2000), documents: z.array(id).max(100) }),
  z.object({ type: z.literal('withdraw'), note: text(2000), documents: z.array(id).max(100) }),
  z.object({ type: z.literal('close_silent'), note: text(2000) }),
  z.object({ type: z.literal('reassign'), post: postKey, personId: id.nullable(), reason: text(1000) }),
  z.object({ type: z.literal('correct'), itemId: id.nullable(), field: text(100), to: jsonObject, reason: text(1000) }),
  z.object({ type: z.literal('undo') }),
  z.object({ type: z.literal('note'), text: text(5000) }),
  z.object({ type: z.literal('add_document'), documentId: id, kind: text(60), note: text(500) }),
  z.object({
    type: z.literal('original_received'),
    /** Typed, where the office keeps its book elsewhere. */
    agendaNumber: text(60).nullable(),
    documents: z.array(id).max(100),
    date,
  }),
  /** Number and date for a letter beside the packet; `number` is typed where the office numbers elsewhere. */
  z.object({
    type: z.literal('issue_letter'),
    kind: z.enum(sideLetters),
    date,
    number: text(60).nullable(),
    srikandiId: text(100).nullable(),
  }),
  /** Its wet signature, by scan or statement, and its sending. */
  z.object({
    type: z.literal('send_letter'),
    kind: z.enum(sideLetters),
    signedOn: date,
    sentOn: date,
    documentId: id.nullable(),
    statement: text(500),
  }),
  /** To a newer version of its procedure; `to` is the number of `versions`. */
  z.object({ type: z.literal('move_version'), to: z.int(), reason: text(1000) }),
  z.object({
    type: z.literal('grant_exception'),
    pair: z.tuple([text(60), text(60)]),
    personId: id,
    reason: text(1000),
  }),
])
export type CommandInput = z.infer<typeof commandInput>

export const performInput = z.object({
  /** Version that the screen saw. */
  seen: z.int(),
  /** Idempotency key: the same key does nothing the second time. */
  key: z.string().min(8).max(100),
  /** The post in which the person acts. */
  post: postKey,
  paper: paperInput.nullable(),
  /** Proof from /api/session/proof, bound to the digest on the screen. */
  proof: z.string().max(200).nullable(),
  command: commandInput,
})
export type PerformInput = z.infer<typeof performInput>
