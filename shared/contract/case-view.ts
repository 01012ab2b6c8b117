// How a case is seen: the view of one person, the row of a list, the journey, the clocks explained, the events in words.
import { liveCheck } from './domains.ts'
import { sideLetters } from '../letters/kinds.ts'
import {
  date,
  documentView,
  dueView,
  fieldView,
  findingView,
  id,
  instant,
  jsonObject,
  named,
  outcomeView,
  postKey,
  workView,
} from './parts.ts'
import { z } from './zod.ts'

export const caseItem = z.object({
  id,
  asked: z.string(),
  label: z.string(),
  zone: z.string(),
  fqdn: z.string(),
  values: jsonObject,
  findings: z.array(findingView),
  /** The last live check of the name. */
  check: liveCheck.nullable(),
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
  signed: z
    .object({ documentId: z.string().nullable(), statement: z.string().nullable(), date: z.string() })
    .nullable(),
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
  /** Asking the zone's server whether a name exists. */
  checkName: z.boolean(),
  seePersonal: z.boolean(),
  /** No post of this person may ever do anything about a case. */
  readOnly: z.boolean(),
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
  service: z.object({
    code: z.string(),
    version: z.int(),
    /** "versi 1 revisi kantor 2" */ versionWords: z.string(),
    title: z.string(),
    screens: z.enum(['desk', 'generic']),
  }),
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
  pauses: z.array(
    z.object({
      reason: z.string(),
      text: z.string(),
      itemId: z.string().nullable(),
      from: instant,
      to: instant.nullable(),
    }),
  ),
  parafs: z.array(parafView),
  letters: z.array(letterView),
  visits: z.array(visitView),
  promise: dueView.nullable(),
  work: workView.nullable(),
  /** Contact data of the applicant, where this person may see it. */
  contact: jsonObject.nullable(),
  exceptions: z.array(
    z.object({
      pair: z.array(z.string()),
      person: z.string(),
      reason: z.string(),
      at: instant,
      usedAt: instant.nullable(),
    }),
  ),
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
  printed: z.object({
    procedure: z.string(),
    requirements: z.string(),
    time: z.string(),
    output: z.string(),
    note: z.string(),
  }),
  source: z.string(),
  standardMinutes: z.int().nullable(),
  /** Column index of each act, and what is assumed about it. */
  acts: z.array(
    z.object({
      act: z.string(),
      verb: z.string(),
      column: z.int(),
      postTitle: z.string(),
      assumed: z.string().nullable(),
    }),
  ),
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
