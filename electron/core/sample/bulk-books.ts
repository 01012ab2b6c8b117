// The events of a played case in the log's order: its own, and those of the agenda, the numbers, the register and the archive.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { CaseEvent } from '../../../shared/procedures/events.ts'
import type { EventMeta, NewEvent, StreamName } from '../log/event.ts'
import type { RunEvent } from '../log/append-run.ts'
import { caseArchived } from '../archive/archive-events.ts'
import { toNewEvent } from '../cases/case-events.ts'
import type { BulkOffice, PlayedCase } from './bulk-case.ts'
import type { Story } from './story.data.ts'

export interface BookCounters {
  /** Next number of a book in a year. */
  next(book: string, year: number): number
  /** Next event number of a stream that several cases write to. */
  nextN(stream: string): number
}

/** Counts from the start of an office without cases. */
export function newCounters(): BookCounters {
  const counts = new Map<string, number>()
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1
    counts.set(key, next)
    return next
  }
  return { next: (book, year) => count(`book ${book} ${year}`), nextN: (stream) => count(`stream ${stream}`) }
}

export function bookEvents(
  office: BulkOffice,
  { caseId, state, events }: PlayedCase,
  story: Story,
  counters: BookCounters,
): readonly RunEvent[] {
  const [opened] = events
  if (opened === undefined) return []
  const year = Number(state.receivedDate.slice(0, 4))
  const agenda = counters.next('agenda_masuk', year)
  const meta = metaOf(opened)
  const first: RunEvent[] = [
    ...numberEvents(counters, 'agenda_masuk', year, agenda, String(agenda), caseId, state.receivedDate, meta),
    event('agenda', caseId, 1, meta, 'incoming_registered', {
      agendaId: caseId,
      year,
      sequence: agenda,
      number: String(agenda),
      receivedDate: state.receivedDate,
      letterNo: text(state.values['letter_no']),
      letterDate: state.receivedDate,
      sender: office.unitName(story.unit),
      subject: state.subject,
      attachments: 0,
      nature: text(state.values['nature']),
      caseId,
      kind: 'sub_domain',
    }),
  ]
  const own = events.map(
    (one): RunEvent => ({ stream: 'case', streamId: caseId, n: one.n, meta: metaOf(one), event: toNewEvent(one.body) }),
  )
  return [...first, ...own, ...registerEvents(office, caseId, events, story), ...archiveEvents(office, caseId, events)]
}

function numberEvents(
  counters: BookCounters,
  book: string,
  year: number,
  sequence: number,
  number: string,
  caseId: string,
  date: string,
  meta: EventMeta,
): RunEvent[] {
  const stream = `${book}/${year}`
  const numberId = `${book}-${year}-${sequence}`
  const body = {
    numberId,
    year,
    book,
    scope: String(year),
    sequence,
    text: number,
    source: 'siladom',
    srikandiId: null,
    caseId,
    purpose: 'agenda',
    date,
  }
  return [
    event('numbering', stream, counters.nextN(stream), meta, 'number_reserved', body),
    event('numbering', stream, counters.nextN(stream), meta, 'number_bound', { numberId }),
  ]
}

/** Made names are given up again after their season, so that the register stays as large as an office's. */
function registerEvents(office: BulkOffice, caseId: string, events: readonly CaseEvent[], story: Story): RunEvent[] {
  const made = events.find((one) => one.body.type === 'act_done' && one.body.step === 'S7')
  if (made === undefined) return []
  const registerId = `r-${caseId}`
  const meta = metaOf(made)
  const date = localDateOf(made.at, office.calendar.zone)
  const entry = {
    registerId,
    fqdn: `${story.label}.${office.zone}`,
    label: story.label,
    zone: office.zone,
    unitId: story.unit,
    ownerName: office.unitName(story.unit),
    functionText: story.functionText,
    mode: story.placement === 'no_server' ? 'cloud' : 'proxy',
    target: null,
    capacityGb: story.placement === 'no_server' ? 5 : null,
    since: date,
    source: 'Data contoh',
    caseId,
    picRef: null,
  }
  return [
    event('register', registerId, 1, meta, 'name_planned', entry),
    event('register', registerId, 2, meta, 'name_active', {
      registerId,
      mode: entry.mode,
      target: null,
      capacityGb: entry.capacityGb,
      since: date,
    }),
    event('register', registerId, 3, meta, 'name_released', {
      registerId,
      date,
      at: made.at,
      reason: 'Kegiatan selesai.',
    }),
  ]
}

function archiveEvents(office: BulkOffice, caseId: string, events: readonly CaseEvent[]): RunEvent[] {
  const archived = events.find((one) => one.body.type === 'act_done' && one.body.step === 'S13')
  if (archived === undefined || archived.body.type !== 'act_done') return []
  const date = localDateOf(archived.at, office.calendar.zone)
  return [
    {
      stream: 'archive',
      streamId: caseId,
      n: 1,
      meta: metaOf(archived),
      event: caseArchived(caseId, date, archived.body.values),
    },
  ]
}

function event(
  stream: StreamName,
  streamId: string,
  n: number,
  meta: EventMeta,
  type: string,
  body: JsonObject,
): RunEvent {
  const made: NewEvent = { type, v: 1, body }
  return { stream, streamId, n, meta, event: made }
}

function metaOf({ at, recordedAt, actor, recorder, post, capacity }: CaseEvent): EventMeta {
  return { at, recordedAt, actor, recorder, post, capacity, key: null }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
