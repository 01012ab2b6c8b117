// What the journey says in words: minutes against the standard, where the case is, who did what and when.
import type { JourneyView, VisitView } from '../../shared/contract/case-view.ts'
import type { OfficeTime } from '../api/office-time.ts'
import { type JourneyStep, type MarkState, stepState } from './lanes.ts'

export interface TimeWords {
  /** "22 / 30 menit", "30 menit", "–". */
  readonly main: string
  /** "lewat 3 menit", "tunggu 41 menit"; empty where there is nothing to add. */
  readonly below: string
  readonly late: boolean
}

/** The last round of a step against its printed minutes; no printed time is a dash, never a nought. */
export function timeWords(step: JourneyStep): TimeWords {
  const visit = step.visits.at(-1)
  const standard = step.standardMinutes
  const printed = step.printed.time.trim()
  if (visit === undefined) {
    return { main: standard === null ? printed || '–' : `${standard} menit`, below: '', late: false }
  }
  const worked = visit.workedMinutes
  const over = standard === null ? 0 : worked - standard
  const main = standard === null ? unmeasured(worked, printed) : `${worked} / ${standard} menit`
  if (over > 0) return { main, below: `lewat ${over} menit`, late: true }
  return { main, below: visit.waitingMinutes > 0 ? `tunggu ${visit.waitingMinutes} menit` : '', late: false }
}

/** Without a printed standard in minutes: what was worked, beside what is printed. */
function unmeasured(worked: number, printed: string): string {
  const parts = [worked > 0 ? `${worked} menit` : '', printed].filter((part) => part !== '')
  return parts.length === 0 ? '–' : parts.join(', ')
}

export const stateWords: Readonly<Record<MarkState, string>> = {
  done: 'selesai',
  here: 'di sini sekarang',
  ahead: 'belum',
  skipped: 'dilewati',
}

/** "Di sini sejak 09.12 – 22 dari 30 menit"; with the day where it is not today. */
export function hereWords(step: JourneyStep, time: OfficeTime): string {
  const visit = step.visits.at(-1)
  const record = visit?.acts.findLast((one) => one.doneAt === null)
  if (visit === undefined) return ''
  const since = record?.takenAt ?? record?.readyAt ?? visit.enteredAt
  const when = time.date(since) === time.today() ? time.clock(since) : time.short(since)
  const standard = step.standardMinutes
  if (record?.takenAt == null) return `Di sini sejak ${when}, belum diambil`
  const against = standard === null ? `${visit.workedMinutes} menit` : `${visit.workedMinutes} dari ${standard} menit`
  return `Di sini sejak ${when} – ${against}`
}

/** "Dewi Anggraini, Senin, 23 November 10.44, dari kertas"; or why nobody did. */
export function recordWords(
  record: VisitView['acts'][number] | null,
  people: JourneyView['people'],
  time: OfficeTime,
): string {
  if (record === null) return ''
  if (record.skipped !== null) return record.skipped
  const name = record.by === null ? record.postTitle : (people[record.by] ?? record.postTitle)
  if (record.doneAt === null)
    return record.takenAt === null ? 'belum diambil' : `${name}, sejak ${time.short(record.takenAt)}`
  return `${name}, ${time.short(record.doneAt)}${record.fromPaper ? ', dari kertas' : ''}`
}

/** "Langkah 9, Memeriksa dan memaraf konsep"; rows without a number go by their label. */
export function stepName(step: JourneyStep): string {
  return step.printed.procedure === '' || step.number === '' ? step.label : `Langkah ${step.number}, ${step.label}`
}

/** "selesai, putaran 2, 24 / 30 menit, tunggu 7 menit". */
export function standingWords(steps: readonly JourneyStep[], index: number): string {
  const step = steps[index]
  if (step === undefined) return ''
  const { main, below } = timeWords(step)
  const round = step.visits.at(-1)?.round ?? 1
  return [stateWords[stepState(steps, index)], round > 1 ? `putaran ${round}` : '', main === '–' ? '' : main, below]
    .filter((part) => part !== '')
    .join(', ')
}
