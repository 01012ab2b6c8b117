// Plays one request in memory by the rules alone: the same decide and evolve, events collected instead of written.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { OfficeFacts, Who } from '../../../shared/procedures/commands.ts'
import { decide } from '../../../shared/procedures/decide.ts'
import { decideOpen } from '../../../shared/procedures/decide-open.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { CaseEvent, CaseEventBody } from '../../../shared/procedures/events.ts'
import { evolve } from '../../../shared/procedures/evolve.ts'
import { actAt, actName, deskOf } from '../../../shared/procedures/look-up.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import type { Instant } from '../../../shared/time.ts'
import { definitionHash } from '../procedures/definition-hash.ts'
import { trackingCode } from '../cases/tracking-code.ts'
import { entryFor } from './answers.ts'
import type { Chance } from './random.ts'
import type { Story } from './story.data.ts'

export interface BulkOffice {
  readonly definition: Definition
  readonly facts: OfficeFacts
  readonly calendar: CompiledCalendar
  readonly zone: string
  holder(post: PostKey): string
  unitName(unitId: string): string
}

export interface PlayedCase {
  readonly caseId: string
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
}

/** The events of one case from its receipt until the act at which the story stops. */
export function playInMemory(
  office: BulkOffice,
  chance: Chance,
  story: Story,
  receivedAt: Instant,
  latest: Instant,
): PlayedCase {
  const { definition, facts, calendar } = office
  const caseId = chance.makeId()
  const events: CaseEvent[] = []
  let state: CaseState | null = null
  const write = (bodies: readonly CaseEventBody[], who: Who, at: Instant): CaseState => {
    for (const body of bodies) {
      const event: CaseEvent = {
        n: events.length + 1,
        at,
        recordedAt: at,
        actor: who.personId,
        recorder: who.recorder,
        post: who.post,
        capacity: who.capacity,
        body,
      }
      events.push(event)
      state = evolve(caseId, definition, state, event)
    }
    if (state === null) throw new Error('a case begins with its opening')
    return state
  }
  const opened = decideOpen(
    definition,
    definitionHash(definition),
    opening(office, chance, story, caseId, receivedAt),
    whoAs(office, 'jfu_sekretariat'),
    facts,
  )
  if (!opened.ok) throw new Error(`bulk case was not opened: ${opened.error.sentence}`)
  let now = write(opened.value, whoAs(office, 'jfu_sekretariat'), receivedAt)
  let at = receivedAt
  let returned = false
  for (;;) {
    const here = actAt(definition, now.position)
    if (here === null) return { caseId, state: now, events }
    const name = actName(here.step.id, here.act.code)
    if (name === story.until) return { caseId, state: now, events }
    at = Math.min(calendar.addWorkMinutes(at, 5 + Math.floor(chance.next() * 60)), latest)
    const who = whoAs(office, deskOf(here.act))
    const back: boolean = story.returned === true && !returned && name === 'S9.paraf_kabid'
    returned ||= back
    const entry = back ? { outcome: 'return', values: {}, items: {} } : completed(name, story, now, office, at)
    const decided = decide(
      { definition, state: now, who, now: at, office: facts },
      {
        type: 'complete',
        outcome: entry.outcome,
        reason: back ? 'Nama pengelola keliru.' : null,
        values: entry.values,
        items: entry.items,
        documents: [],
        digest: null,
      },
    )
    if (!decided.ok) throw new Error(`bulk ${name} was refused: ${decided.error.sentence}`)
    now = write(decided.value, who, at)
  }
}

/** The story's entry with what the core would compute: no findings, nothing blocked; papers signed by statement. */
function completed(name: string, story: Story, state: CaseState, office: BulkOffice, at: Instant) {
  const entry = entryFor(name, story, state, office.holder('staf_teknis'), at)
  if (name === 'S11.wet_sign') {
    const paper = {
      kind: 'laporan',
      documentId: null,
      statement: 'Ditandatangani basah.',
      date: localDateOf(at, office.calendar.zone),
    }
    return { ...entry, values: { signed_papers: [paper] } }
  }
  const add: JsonObject | null =
    name === 'S4.verify'
      ? { findings: [], blocked: 'no', overridable: 'no', warnings_open: 'no', warning_answers: {} }
      : name === 'S6.decide'
        ? {
            findings: [],
            blocked: 'no',
            overridable: 'no',
            ground_sentences:
              story.decision === 'refuse' ? [`Sub domain ${state.items[0]?.fqdn ?? ''} sudah ada.`] : [],
          }
        : name === 'S7.execute'
          ? { mode_changed: 'no' }
          : null
  return add === null
    ? entry
    : {
        ...entry,
        items: Object.fromEntries(Object.entries(entry.items).map(([id, values]) => [id, { ...values, ...add }])),
      }
}

function opening(office: BulkOffice, chance: Chance, story: Story, caseId: string, receivedAt: Instant) {
  const id = chance.makeId()
  const date = localDateOf(receivedAt, office.calendar.zone)
  return {
    type: 'open',
    channel: 'surat',
    receivedAt,
    receivedDate: date,
    startedAt: receivedAt,
    unitId: story.unit,
    subject: story.subject,
    trackingCode: trackingCode(chance.bytes),
    agendaId: caseId,
    names: [{ id, asked: story.label, label: story.label, zone: office.zone, fqdn: `${story.label}.${office.zone}` }],
    values: {
      letter_no: `${story.label.toUpperCase()}/${date.slice(0, 4)}`,
      letter_date: date,
      signed_by: 'kepala_pd',
      stamp: 'yes',
      nature: story.nature ?? 'biasa',
    },
    items: {
      [id]: {
        use: story.use,
        function_text: story.functionText,
        placement: story.placement,
        ...(story.placement === 'own_server' ? { server_which: 'Rak 4' } : { capacity_gb: 5 }),
      },
    },
    documents: [],
  } as const
}

function whoAs(office: BulkOffice, post: PostKey): Who {
  const personId = office.holder(post)
  return {
    personId,
    post,
    capacity: 'definitif',
    recorder: personId,
    recorderPost: post,
    fromPaper: false,
    reauthenticated: true,
  }
}
