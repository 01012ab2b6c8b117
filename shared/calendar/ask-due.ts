// One question to the clock, in local text: when is so much working time over.
import { fail, ok, type Result } from '../result.ts'
import type { CompiledCalendar } from './compile.ts'
import { dueOf } from './due.ts'
import { localDateOf, parseLocal, toLocalText } from './zone.ts'

/** Exactly one of `minutes` and `workdays` is given. */
export interface DueQuestion {
  /** Local `YYYY-MM-DDTHH:mm`. */
  readonly start: string
  readonly minutes?: number | undefined
  readonly workdays?: number | undefined
}

export interface DueAnswer {
  /** Local `YYYY-MM-DDTHH:mm`. */
  readonly due: string
  /** Only where the answer rests on a year without an SKB. */
  readonly estimate?: string
}

/** The answer, or a sentence that says what to ask instead. Working days end at closing time. */
export function askDue(calendar: CompiledCalendar, question: DueQuestion): Result<DueAnswer, string> {
  const { minutes, workdays } = question
  const start = parseLocal(question.start, calendar.zone)
  if (start === null) return fail('Waktu mulai tidak terbaca. Tulis seperti 2026-03-17T14:30.')
  if ((minutes === undefined) === (workdays === undefined)) return fail('Beri salah satu: menit atau hari kerja.')
  const amount = minutes ?? workdays ?? 0
  if (!Number.isInteger(amount) || amount < 0 || amount > 10_000_000 || (workdays ?? 0) > 10_000) {
    return fail('Jumlah harus bilangan bulat, 0 atau lebih, dan masuk akal.')
  }
  const unit = minutes === undefined ? 'workDays' : 'workMinutes'
  const clock = { at: start, date: localDateOf(start, calendar.zone) }
  const due = dueOf(calendar, clock, { unit, amount }, [], start)
  const text = toLocalText(due.at, calendar.zone)
  return ok(due.estimate === null ? { due: text } : { due: text, estimate: due.estimate.sentence })
}
