// Pengaturan: office, people, calendar, numbering, names, procedures with their assumptions, accounts.
import { namePolicySchema } from '../naming/policy.ts'
import { endpoint } from './endpoint.ts'
import { date, empty, id, instant, jsonObject, postKey, text } from './parts.ts'
import { z } from './zod.ts'

const key = z.string().min(8).max(100)

const personView = z.object({ id, name: z.string(), nip: z.string(), rank: z.string(), active: z.boolean(), account: z.string().nullable() })
export type PersonView = z.infer<typeof personView>
const holdingView = z.object({
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
const postView = z.object({ post: postKey, printed: z.string(), title: z.string(), unit: z.string(), vacant: z.boolean(), holders: z.array(z.string()), mayBeVacant: z.boolean() })
export type PostView = z.infer<typeof postView>
export const unitView = z.object({ id, name: z.string(), abbreviation: z.string(), kind: z.enum(['pd', 'upt', 'kecamatan', 'kelurahan', 'desa', 'lain']), parentId: z.string().nullable(), head: z.string(), address: z.string(), active: z.boolean() })
export type UnitView = z.infer<typeof unitView>

export const personInput = z.object({ key, id: id.nullable(), name: text(200), nip: text(30), rank: text(100), active: z.boolean() })
export const holdingInput = z.object({ key, id: id.nullable(), personId: id, post: postKey, capacity: z.enum(['definitif', 'plt', 'plh', 'an', 'ub']), from: date, to: date.nullable(), sk: text(300), note: text(500), proof: z.string().max(200).nullable() })
export const unitInput = z.object({ key, id: id.nullable(), name: text(200), abbreviation: text(63), kind: z.enum(['pd', 'upt', 'kecamatan', 'kelurahan', 'desa', 'lain']), parentId: id.nullable(), head: text(200), address: text(200).optional(), active: z.boolean() })

/** The office's rules for names, with what may be stored in them. */
export type NameRules = z.infer<typeof namePolicySchema>

export const decreeView = z.object({ id, kind: z.string(), title: z.string(), number: z.string(), from: date, to: date.nullable(), content: jsonObject, source: z.string() })
export type DecreeView = z.infer<typeof decreeView>

const assumptionView = z.object({
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
const actorView = z.object({
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

const procedureVersionView = z.object({
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

const accountView = z.object({ user: z.string(), personId: id, person: z.string(), active: z.boolean(), lastLogin: instant.nullable(), mustChange: z.boolean(), sessions: z.int() })
export type AccountView = z.infer<typeof accountView>

export const settings = {
  office: endpoint({ method: 'GET', path: '/api/settings/office', summary: 'Profile of the office', input: empty, output: z.object({ profile: jsonObject, logo: z.string().nullable(), version: z.int() }), errors: [] }),
  saveOffice: endpoint({ method: 'PUT', path: '/api/settings/office', summary: 'Change the profile, kop, zones, prints, numbering', input: z.object({ key, profile: jsonObject, reason: text(500) }), output: z.object({ version: z.int() }), errors: [] }),
  people: endpoint({ method: 'GET', path: '/api/settings/people', summary: 'Persons, posts, holdings, units', input: empty, output: z.object({ people: z.array(personView), posts: z.array(postView), holdings: z.array(holdingView), units: z.array(unitView), findings: z.array(z.string()), ranks: z.array(z.string()) }), errors: [] }),
  savePerson: endpoint({ method: 'PUT', path: '/api/settings/people/person', summary: 'Add or change a person', input: personInput, output: z.object({ id }), errors: ['not_found'] }),
  saveHolding: endpoint({ method: 'PUT', path: '/api/settings/people/holding', summary: 'Who holds a post, from when, in which capacity', input: holdingInput, output: z.object({ id }), errors: ['not_found', 'reauthentication_required'] }),
  savePost: endpoint({ method: 'PUT', path: '/api/settings/people/post', summary: 'Rename a post; the printed column stays', input: z.object({ key, post: postKey, title: text(200), unit: text(200) }), output: empty, errors: [] }),
  saveUnit: endpoint({ method: 'PUT', path: '/api/settings/people/unit', summary: 'Add or change a unit', input: unitInput, output: z.object({ id }), errors: ['not_found', 'duplicate'] }),
  units: endpoint({ method: 'GET', path: '/api/units', summary: 'Units, to choose the applicant from', input: empty, output: z.object({ units: z.array(unitView) }), errors: [] }),
  officials: endpoint({ method: 'GET', path: '/api/officials', summary: 'Holders of the posts today, to choose a person from', input: empty, output: z.object({ officials: z.array(z.object({ personId: id, name: z.string(), post: postKey, title: z.string() })) }), errors: [] }),
  calendar: endpoint({ method: 'GET', path: '/api/settings/calendar', summary: 'Decrees in force and the days of a year', input: z.object({ year: z.coerce.number().int().min(2000).max(2999).optional() }), output: z.object({ year: z.int(), decreed: z.boolean(), decrees: z.array(decreeView), days: z.array(z.object({ date, kind: z.string(), name: z.string() })), hours: z.array(z.object({ label: z.string(), windows: z.string() })) }), errors: [] }),
  saveDecree: endpoint({ method: 'PUT', path: '/api/settings/calendar/decree', summary: 'Add or change a decree; open cases follow it', input: z.object({ key, id: id.nullable(), kind: text(40), title: text(300), number: text(200), from: date, to: date.nullable(), content: jsonObject, source: text(300) }), output: z.object({ id, effect: z.string() }), errors: ['not_found'] }),
  parseSkb: endpoint({ method: 'POST', path: '/api/settings/calendar/skb', summary: 'Read a pasted SKB list; nothing is stored', input: z.object({ text: text(20_000), year: z.int().min(2000).max(2999) }), output: z.object({ holidays: z.array(z.object({ date, kind: z.enum(['LN', 'CB', 'lokal']), name: z.string() })), problems: z.array(z.string()), effect: z.string() }), errors: [] }),
  names: endpoint({ method: 'GET', path: '/api/settings/names', summary: 'The rules of the office for names: reserved labels, banned words, lengths, quarantine', input: empty, output: z.object({ policy: namePolicySchema, /** Null while it is as it began. */ changed: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable() }), errors: [] }),
  saveNames: endpoint({ method: 'PUT', path: '/api/settings/names', summary: 'Change the rules for names; the checks follow at once', input: z.object({ key, policy: namePolicySchema, reason: text(500) }), output: empty, errors: [] }),
  procedures: endpoint({ method: 'GET', path: '/api/settings/procedures', summary: 'The procedures as the sources print them, with assumptions and oddities', input: empty, output: z.object({ procedures: z.array(z.object({ code: z.string(), version: z.int(), title: z.string(), validFrom: z.string().nullable(), validTo: z.string().nullable(), steps: z.array(z.object({ number: z.string(), label: z.string(), procedure: z.string(), requirements: z.string(), time: z.string(), output: z.string(), note: z.string(), actors: z.array(z.string()), id: z.string(), acts: z.array(actorView), source: z.string() })), versions: z.array(procedureVersionView), promises: z.array(z.string()), tariffs: z.array(z.string()), components: z.array(z.object({ label: z.string(), text: z.string() })) })), assumptions: z.array(assumptionView), oddities: z.array(z.object({ where: z.string(), odd: z.string(), choice: z.string() })), exceptions: z.array(z.object({ caseId: id, agenda: z.string(), pair: z.string(), person: z.string(), reason: z.string(), at: instant, used: z.boolean() })) }), errors: [] }),
  confirmAssumption: endpoint({ method: 'POST', path: '/api/settings/procedures/assumptions', summary: 'Confirm an assumption of the definitions', input: z.object({ key, assumption: text(200), note: text(500) }), output: empty, errors: ['not_found'] }),
  changeActor: endpoint({ method: 'PUT', path: '/api/settings/procedures/actors', summary: 'Another post does an act, in a new version for letters received from a date on', input: actorInput, output: z.object({ version: z.int(), sentence: z.string() }), errors: ['not_found', 'reauthentication_required'] }),
  accounts: endpoint({ method: 'GET', path: '/api/settings/accounts', summary: 'Accounts', input: empty, output: z.object({ accounts: z.array(accountView) }), errors: [] }),
  createAccount: endpoint({ method: 'POST', path: '/api/settings/accounts', summary: 'Make an account; the answer holds its one-time code', input: z.object({ key, personId: id, user: text(100), proof: z.string().max(200).nullable() }), output: z.object({ code: z.string() }), errors: ['duplicate', 'not_found', 'reauthentication_required'] }),
  resetAccount: endpoint({ method: 'POST', path: '/api/settings/accounts/{user}/reset', summary: 'A new one-time code; all sessions end', input: z.object({ key, proof: z.string().max(200).nullable() }), output: z.object({ code: z.string() }), errors: ['not_found', 'wrong_state', 'reauthentication_required'] }),
  setAccount: endpoint({ method: 'PUT', path: '/api/settings/accounts/{user}', summary: 'Switch an account on or off', input: z.object({ key, active: z.boolean(), proof: z.string().max(200).nullable() }), output: empty, errors: ['not_found', 'wrong_state', 'reauthentication_required'] }),
} as const
