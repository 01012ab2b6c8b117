// Records a failure to protect personal data, or what is known of it by now.
import type { BreachForm, BreachView } from '../../../shared/contract/breach.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText, Instant } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { selectBreach } from './breach-queries.ts'
import { breachViewOf } from './breach-view.ts'

export interface SaveBreach {
  readonly key: string
  /** Null for a new one. */
  readonly id: string | null
  readonly form: BreachForm
}

type Refused = Fault<'forbidden' | 'invalid' | 'not_found'>

export async function saveBreach(
  services: Services,
  caller: Caller,
  { key, id, form }: SaveBreach,
): Promise<Result<BreachView, Refused>> {
  const { store, office, clock, makeId } = services
  return await store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'breach.write', key)
    if (!write.ok) return write
    const before = await doneBefore(tx, key, 'breach_recorded')
    const breachId = before?.streamId ?? id ?? makeId()
    if (id !== null && (await selectBreach(tx, id)) === undefined) return fail(fault('not_found', {}))
    const { zone } = await office.calendar(tx)
    const problems = problemsOf(form, clock.now(), (at) => localDateOf(at, zone))
    if (problems.length > 0) return fail(fault('invalid', { problems }))
    if (before === null) {
      await recordAny(write.value, 'breach', breachId, [{ type: 'breach_recorded', v: 1, body: { ...form } }])
    }
    const row = await selectBreach(tx, breachId)
    if (row === undefined) throw new Error(`breach ${breachId} was written and cannot be read`)
    const facts = await office.facts(tx, await office.today(tx))
    return ok(breachViewOf(row, facts.personName, clock.now()))
  })
}

function problemsOf(form: BreachForm, now: Instant, dateOf: (at: Instant) => DateText) {
  const { discoveredAt, subjectsToldOn, institutionToldOn } = form
  const discovered = dateOf(discoveredAt)
  const told = (path: string, on: string | null) =>
    on !== null && (on < discovered || on > dateOf(now))
      ? [{ path, sentence: 'Tanggal pemberitahuan di antara tanggal diketahui dan hari ini.' }]
      : []
  const missing = (path: 'happened' | 'data' | 'people' | 'handling', sentence: string) =>
    form[path].trim() === '' ? [{ path, sentence }] : []
  return [
    ...(discoveredAt > now ? [{ path: 'discoveredAt', sentence: 'Waktu diketahui tidak boleh di masa depan.' }] : []),
    ...missing('happened', 'Tulis kapan dan bagaimana terjadinya, sejauh yang diketahui.'),
    ...missing('data', 'Tulis data apa yang terungkap.'),
    ...missing('people', 'Tulis data siapa, sebagai kelompok: misalnya pengelola sub domain tahun 2025.'),
    ...missing('handling', 'Tulis apa yang sudah dan akan dilakukan.'),
    ...told('subjectsToldOn', subjectsToldOn),
    ...told('institutionToldOn', institutionToldOn),
  ]
}
