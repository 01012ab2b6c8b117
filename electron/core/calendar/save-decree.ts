// Adds or changes a decree; the due dates of open cases follow in the same transaction.
import type { Decree } from '../../../shared/calendar/decree.ts'
import { decreeSchema, officeCalendarSchema } from '../../../shared/calendar/schema.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, invalid, writeAs } from '../office/acting.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { type Dues, effectSentence, readDues } from './due-effect.ts'
import { decreeSaved } from './events.ts'
import { selectDecree } from './queries.ts'
import { readCalendar } from './read.ts'

export interface DecreeInput {
  readonly key: string
  readonly id: string | null
  readonly kind: string
  readonly title: string
  readonly number: string
  readonly from: string
  readonly to: string | null
  readonly content: JsonObject
  readonly source: string
}

export interface SavedEffect {
  readonly id: string
  readonly effect: string
}

type Refused = Fault<'forbidden' | 'invalid' | 'not_found'>

export async function saveDecree(
  services: Services,
  caller: Caller,
  input: DecreeInput,
): Promise<Result<SavedEffect, Refused>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'calendar.write', input.key)
    if (!write.ok) return write
    const before = await doneBefore(tx, input.key, 'decree_saved')
    if (before !== null) return ok({ id: before.streamId, effect: 'Keputusan ini sudah tersimpan.' })
    if (input.id !== null && (await selectDecree(tx, input.id)) === undefined) return fail(fault('not_found', {}))
    const decree = await checkedDecree(tx, input, input.id ?? services.makeId())
    if (!decree.ok) return decree
    const dues = await readDues(tx)
    const effect = await putDecree(write.value, decree.value, input.source, dues)
    return ok({ id: decree.value.id, effect })
  })
}

/** Writes the decree and says what it did to the due dates. */
export async function putDecree(write: Write, decree: Decree, source: string, before: Dues): Promise<string> {
  await recordAny(write, 'calendar', decree.id, [decreeSaved(decree, source)])
  return effectSentence(before, await readDues(write.tx), write.meta.recordedAt)
}

/** The decree must be sound by itself, and the calendar with it. */
async function checkedDecree(tx: Tx, input: DecreeInput, id: string): Promise<Result<Decree, Fault<'invalid'>>> {
  const { content, kind, title, number, from, to } = input
  const parsed = decreeSchema.safeParse({
    assumed: null,
    ...content,
    id,
    kind,
    title,
    number,
    validFrom: from,
    validTo: to,
  })
  if (!parsed.success) return fail(invalid(parsed.error.issues.map(named)))
  const { calendar } = await readCalendar(tx)
  const decrees = [...calendar.decrees.filter((one) => one.id !== id), parsed.data]
  const whole = officeCalendarSchema.safeParse({ ...calendar, decrees })
  return whole.success ? ok(parsed.data) : fail(invalid(whole.error.issues))
}

const outer: Readonly<Record<string, string>> = {
  validFrom: 'from',
  validTo: 'to',
  title: 'title',
  number: 'number',
  kind: 'kind',
}

/** Problems are told at the entry of the form that they belong to. */
function named(issue: { readonly path: readonly PropertyKey[]; readonly message: string }) {
  const [first = '', ...rest] = issue.path
  const field = outer[String(first)]
  return { path: field === undefined ? ['content', ...issue.path] : [field, ...rest], message: issue.message }
}
