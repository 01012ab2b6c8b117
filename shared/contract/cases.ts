// A case: opening it, seeing it, acting on it, its journey, its clocks.
import { sideLetters } from '../letters/kinds.ts'
import { caseVersions } from './case-versions.ts'
import { endpoint } from './endpoint.ts'
import { date, documentView, dueView, empty, fieldView, findingView, id, instant, jsonObject, named, outcomeView, postKey, text, workView } from './parts.ts'
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
  z.object({ type: z.literal('pause'), reason: z.enum(['applicant', 'registrar', 'force_majeure']), text: text(5000), itemId: id.nullable() }),
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
  z.object({ type: z.literal('issue_letter'), kind: z.enum(sideLetters), date, number: text(60).nullable(), srikandiId: text(100).nullable() }),
  /** Its wet signature, by scan or statement, and its sending. */
  z.object({ type: z.literal('send_letter'), kind: z.enum(sideLetters), signedOn: date, sentOn: date, documentId: id.nullable(), statement: text(500) }),
  /** To a newer version of its procedure; `to` is the number of `versions`. */
  z.object({ type: z.literal('move_version'), to: z.int(), reason: text(1000) }),
  z.object({ type: z.literal('grant_exception'), pair: z.tuple([text(60), text(60)]), personId: id, reason: text(1000) }),
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

export const caseItem = z.object({
  id,
  asked: z.string(),
  label: z.string(),
  zone: z.string(),
  fqdn: z.string(),
  values: jsonObject,
  findings: z.array(findingView),
})
export type CaseItem = z.infer<typeof caseItem>

const actView = z.object({
  act: z.string(),
  verb: z.string(),
  post: z.string().nullable(),
  postTitle: z.string(),
  by: z.string().nullable(),
  recorder: z.string().nullable(),
  capacity: z.string().nullable(),
  readyAt: instant,
  takenAt: instant.nullable(),
  doneAt: instant.nullable(),
  outcome: z.string().nullable(),
  outcomeKind: z.string().nullable(),
  reason: z.string().nullable(),
  fromPaper: z.boolean(),
  skipped: z.string().nullable(),
})

export const visitView = z.object({
  step: z.string(),
  round: z.int(),
  enteredAt: instant,
  leftAt: instant.nullable(),
  acts: z.array(actView),
  workedMinutes: z.int(),
  waitingMinutes: z.int(),
  standardMinutes: z.int().nullable(),
})
export type VisitView = z.infer<typeof visitView>

const parafView = z.object({
  step: z.string(),
  act: z.string(),
  by: z.string(),
  postTitle: z.string(),
  at: instant,
  fromPaper: z.boolean(),
  fallen: z.boolean(),
})

export const letterView = z.object({
  kind: z.string(),
  title: z.string(),
  round: z.int(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  approved: z.boolean(),
  documentId: z.string().nullable(),
  signed: z.object({ documentId: z.string().nullable(), statement: z.string().nullable(), date: z.string() }).nullable(),
  sentOn: z.string().nullable(),
  voided: z.array(z.object({ number: z.string().nullable(), reason: z.string() })),
})
export type LetterView = z.infer<typeof letterView>

export const caseAbilities = z.object({
  /** Posts in which this person can do the act at hand. */
  actAs: z.array(postKey),
  take: z.boolean(),
  release: z.boolean(),
  complete: z.boolean(),
  pause: z.boolean(),
  resume: z.boolean(),
  withdraw: z.boolean(),
  closeSilent: z.boolean(),
  reassign: z.boolean(),
  correct: z.boolean(),
  undo: z.boolean(),
  note: z.boolean(),
  addDocument: z.boolean(),
  originalReceived: z.boolean(),
  grantException: z.boolean(),
  /** A newer version of the procedure is there, and this person may move the case to it. */
  moveVersion: z.boolean(),
  /** Letters beside the packet that this person may number now, and those whose sending they may record. */
  issueLetters: z.array(z.enum(sideLetters)),
  sendLetters: z.array(z.enum(sideLetters)),
  seePersonal: z.boolean(),
  dossier: z.boolean(),
  /** Officials whose act this person may record from paper. */
  recordFor: z.array(named),
  /** Why nothing can be done here now, where that is so. */
  reason: z.string().nullable(),
  /** Why Urungkan is too late, where somebody opened the case. */
  undoReason: z.string().nullable(),
})
export type CaseAbilities = z.infer<typeof caseAbilities>

export const caseView = z.object({
  caseId: id,
  version: z.int(),
  service: z.object({ code: z.string(), version: z.int(), /** "versi 1 revisi kantor 2" */ versionWords: z.string(), title: z.string(), screens: z.enum(['desk', 'generic']) }),
  agenda: z.string(),
  unit: z.object({ id: z.string(), name: z.string(), abbreviation: z.string() }).nullable(),
  subject: z.string(),
  channel: z.string(),
  receivedAt: instant,
  receivedDate: date,
  trackingCode: z.string(),
  status: z.enum(['open', 'paused', 'ended']),
  ending: z.string().nullable(),
  /** One sentence that says where things stand. */
  sentence: z.string(),
  /** Text for the applicant, ready to paste. */
  applicantText: z.string(),
  step: z
    .object({
      id: z.string(),
      number: z.string(),
      position: z.int(),
      count: z.int(),
      label: z.string(),
      kind: z.string(),
      act: z.string(),
      verb: z.string(),
      post: postKey,
      postTitle: z.string(),
      assumed: z.string().nullable(),
      reauthenticate: z.enum(['always', 'ten_minutes', 'two_minutes']).nullable(),
      paper: z.boolean(),
      fields: z.array(fieldView),
      outcomes: z.array(outcomeView),
      source: z.string(),
    })
    .nullable(),
  takenBy: z.object({ id: z.string(), name: z.string(), at: instant }).nullable(),
  assigned: z.record(z.string(), z.string()),
  values: jsonObject,
  items: z.array(caseItem),
  documents: z.array(documentView),
  pauses: z.array(z.object({ reason: z.string(), text: z.string(), itemId: z.string().nullable(), from: instant, to: instant.nullable() })),
  parafs: z.array(parafView),
  letters: z.array(letterView),
  visits: z.array(visitView),
  promise: dueView.nullable(),
  work: workView.nullable(),
  /** Contact data of the applicant, where this person may see it. */
  contact: jsonObject.nullable(),
  exceptions: z.array(z.object({ pair: z.array(z.string()), person: z.string(), reason: z.string(), at: instant, usedAt: instant.nullable() })),
  fourEyes: z.array(z.array(z.string())),
  /** Binds a decision, paraf or approval to what is shown. */
  digest: z.string(),
  abilities: caseAbilities,
  /** Names of the persons that the view speaks of, by id. */
  people: z.record(z.string(), z.string()),
  /** Warnings for this screen: a date on a holiday, an estimate, a Plt. not in force. */
  warnings: z.array(z.string()),
})
export type CaseView = z.infer<typeof caseView>

export const caseRow = z.object({
  caseId: id,
  agenda: z.string(),
  what: z.string(),
  unit: z.string(),
  service: z.string(),
  step: z.string(),
  status: z.string(),
  statusWords: z.string(),
  receivedDate: z.string(),
  promise: dueView.nullable(),
  endedAt: instant.nullable(),
  outcome: z.string(),
})
export type CaseRow = z.infer<typeof caseRow>

export const explanation = z.object({
  label: z.string(),
  due: instant.nullable(),
  estimate: z.string().nullable(),
  total: z.string(),
  lines: z.array(z.object({ when: z.string(), what: z.string(), minutes: z.int().nullable() })),
  /** The same with and without pauses. */
  withoutPauses: z.string().nullable(),
})
export type Explanation = z.infer<typeof explanation>

const journeyStep = z.object({
  id: z.string(),
  number: z.string(),
  label: z.string(),
  kind: z.string(),
  printed: z.object({ procedure: z.string(), requirements: z.string(), time: z.string(), output: z.string(), note: z.string() }),
  source: z.string(),
  standardMinutes: z.int().nullable(),
  /** Column index of each act, and what is assumed about it. */
  acts: z.array(z.object({ act: z.string(), verb: z.string(), column: z.int(), postTitle: z.string(), assumed: z.string().nullable() })),
  visits: z.array(visitView),
  state: z.enum(['done', 'here', 'ahead', 'skipped']),
  returnsTo: z.array(z.object({ to: z.string(), rounds: z.int(), notPrinted: z.string().nullable() })),
})
export const journeyView = z.object({
  caseId: id,
  title: z.string(),
  sentence: z.string(),
  columns: z.array(z.object({ printed: z.string(), title: z.string(), short: z.string() })),
  steps: z.array(journeyStep),
  promise: dueView.nullable(),
  assumptions: z.array(z.string()),
  people: z.record(z.string(), z.string()),
})
export type JourneyView = z.infer<typeof journeyView>

export const eventLine = z.object({
  n: z.int(),
  at: instant,
  recordedAt: instant,
  who: z.string(),
  recorder: z.string().nullable(),
  post: z.string(),
  what: z.string(),
  details: z.array(z.string()),
  hash: z.string(),
})
export type EventLine = z.infer<typeof eventLine>

export const cases = {
  open: endpoint({
    method: 'POST',
    path: '/api/cases',
    summary: 'Register a letter, a complaint or a request of our own',
    input: openInput,
    output: z.object({ caseId: id, agenda: z.string(), trackingCode: z.string(), version: z.int() }),
    errors: [
      'duplicate',
      'guard',
      'wrong_state',
      'number_taken',
      'not_found',
      'case_not_found',
      'stale_version',
      'not_your_turn',
      'taken_by_other',
      'four_eyes',
      'cannot_undo',
      'post_vacant',
      'reauthentication_required',
    ],
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/cases',
    summary: 'Requests, newest first, with filters as words',
    input: z.object({
      text: z.string().max(300).default(''),
      status: z.enum(['all', 'open', 'paused', 'ended', 'late']).default('all'),
      service: z.string().max(60).default(''),
      unitId: z.string().max(100).default(''),
      step: z.string().max(20).default(''),
      after: z.string().max(100).default(''),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ rows: z.array(caseRow), next: z.string().nullable(), count: z.int() }),
    errors: [],
  }),
  get: endpoint({ method: 'GET', path: '/api/cases/{caseId}', summary: 'A case as this person sees it', input: empty, output: caseView, errors: ['case_not_found'] }),
  perform: endpoint({
    method: 'POST',
    path: '/api/cases/{caseId}/commands',
    summary: 'Act on a case',
    input: performInput,
    output: caseView,
    errors: [
      'case_not_found',
      'stale_version',
      'not_your_turn',
      'taken_by_other',
      'wrong_state',
      'four_eyes',
      'guard',
      'cannot_undo',
      'post_vacant',
      'reauthentication_required',
      'number_taken',
    ],
  }),
  journey: endpoint({ method: 'GET', path: '/api/cases/{caseId}/journey', summary: 'The SOP sheet of a case', input: empty, output: journeyView, errors: ['case_not_found'] }),
  events: endpoint({ method: 'GET', path: '/api/cases/{caseId}/events', summary: 'What happened, in order', input: empty, output: z.object({ lines: z.array(eventLine) }), errors: ['case_not_found'] }),
  ...caseVersions,
  explain: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/due',
    summary: 'The sum behind the due date',
    input: empty,
    output: z.object({ clocks: z.array(explanation) }),
    errors: ['case_not_found'],
  }),
  dossier: endpoint({
    method: 'GET',
    path: '/api/cases/{caseId}/dossier',
    summary: 'Berkas untuk pemeriksa, one ZIP',
    transfer: 'download',
    input: empty,
    output: empty,
    errors: ['case_not_found'],
  }),
} as const
