// A row of Meja saya: the verb first, then the name, the clocks, and where it opens.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import type { DeskRow } from '../../../shared/contract/desk.ts'
import { isPostKey } from '../../../shared/office/posts.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { DefinitionBook } from '../../../shared/procedures/definition-book.ts'
import { stepOf } from '../../../shared/procedures/look-up.ts'
import type { Instant } from '../../../shared/time.ts'
import { type Brief, readBrief } from '../cases/brief.ts'
import { promiseView, workView } from '../cases/clock-views.ts'
import { textOf } from '../log/body.ts'
import type { DeskLine } from './queries.ts'

export interface RowFacts {
  readonly personId: string
  readonly office: OfficeFacts
  readonly book: DefinitionBook
  readonly calendar: CompiledCalendar
  readonly units: ReadonlyMap<string, string>
  readonly now: Instant
}

export function deskRow(line: DeskLine, facts: RowFacts): DeskRow | null {
  const definition = facts.book.of(line.definition_code, line.definition_version)
  if (definition === null || !isPostKey(line.post)) return null
  const brief = readBrief(line)
  const step = stepOf(definition, line.step)
  const work = workView(definition, brief, facts.calendar, facts.now)
  if (step === null || work === null) return null
  const mine = line.taken_by === facts.personId
  return {
    caseId: line.case_id,
    verb: line.verb,
    what: line.title,
    unit: (line.unit_id === null ? undefined : facts.units.get(line.unit_id)) ?? '',
    agenda: line.agenda_no ?? line.tracking_code,
    notes: notesOf(line, brief),
    post: line.post,
    postTitle: facts.office.postTitle(line.post),
    stepNumber: step.printed.number,
    stepCount: definition.steps.length,
    since: line.since,
    status: statusOf(line, brief, mine),
    takenBy: line.taken_by === null ? null : facts.office.personName(line.taken_by),
    takenByMe: mine,
    work,
    promise: promiseView(definition, brief, facts.calendar, facts.now),
    screen: `/permohonan/${line.case_id}`,
  }
}

function notesOf(line: DeskLine, brief: Brief): string[] {
  const nature = textOf(brief.values, 'nature')
  return [
    ...(line.round > 1 ? [`putaran ke-${line.round}`] : []),
    ...(nature === 'segera'
      ? ['segera']
      : nature === 'sangat_segera'
        ? ['sangat segera']
        : nature === 'rahasia'
          ? ['rahasia']
          : []),
    ...(brief.channel === 'email' && brief.originalReceived === null ? ['asli bertanda tangan menyusul'] : []),
    ...(brief.items > 1 ? [`${brief.items} nama`] : []),
  ]
}

function statusOf(line: DeskLine, brief: Brief, mine: boolean): DeskRow['status'] {
  if (line.paused === 1) return 'waiting_applicant'
  if (mine) return 'working'
  if (line.taken_by !== null) return 'elsewhere'
  return line.round > 1 && brief.returned ? 'returned' : 'new'
}
