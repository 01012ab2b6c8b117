// Decides a command inside a transaction without writing anything: who acts, what the rules say.
import type { PerformInput } from '../../../shared/contract/cases.ts'
import { isDateText } from '../../../shared/calendar/dates.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { promiseOf } from '../../../shared/procedures/clocks.ts'
import type { Command, OfficeFacts } from '../../../shared/procedures/commands.ts'
import { decide } from '../../../shared/procedures/decide.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { actAt } from '../../../shared/procedures/look-up.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { DateText } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import { readBook } from '../procedures/book.ts'
import { definitionHash } from '../procedures/definition-hash.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { currentDigest } from './digest.ts'
import { enrich } from './enrich.ts'
import { futureFacts } from './fact-dates.ts'
import { type LoadedCase, loadCase } from './load.ts'
import { meanwhile } from './meanwhile.ts'
import { commandRefusal } from './permission.ts'
import { sealValues } from './personal-fields.ts'
import { type CaseFault, faultOf } from './refused.ts'
import { type Acting, actingFromPaper, actingSelf } from './who.ts'

export interface Prepared {
  readonly loaded: LoadedCase
  readonly acting: Acting
  readonly facts: OfficeFacts
  readonly bodies: readonly CaseEventBody[]
}

const minute = 60_000
const proofAges = { always: 2 * minute, ten_minutes: 10 * minute, two_minutes: 2 * minute } as const

/** What the command would write; nothing is written yet, personal data excepted (it stands beside the log). */
export async function prepare(tx: Tx, services: Services, caller: Caller, caseId: string, input: PerformInput): Promise<Result<Prepared, CaseFault>> {
  const { office, clock } = services
  const loaded = await loadCase(tx, caseId)
  if (loaded === null) return fail(fault('case_not_found', {}))
  const counts = input.command.type !== 'look' && input.command.type !== 'note'
  if (counts && input.seen !== loaded.state.version) {
    return fail(fault('stale_version', { current: loaded.state.version, meanwhile: await meanwhile(tx, office, caseId, input.seen) }))
  }
  const now = clock.now()
  const zone = (await office.calendar(tx)).zone
  const today = localDateOf(now, zone)
  const changed = await hasChanged(tx, services, loaded, input)
  if (changed) return fail(fault('guard', { problems: [] }, 'Yang tampil di layar Anda sudah berbeda dari yang tersimpan. Muat ulang, baca lagi, lalu sahkan.'))
  const proven = await isProven(tx, services, caller, loaded, input)
  const acting =
    input.paper === null
      ? await actingSelf(office, tx, caller, input.post, now, today, proven)
      : await actingFromPaper(office, tx, caller, input.paper, loaded, now, today, (at) => localDateOf(at, zone))
  if (!acting.ok) return acting
  const facts = await office.facts(tx, acting.value.date)
  const refused = commandRefusal(loaded, acting.value.who, input.command, await waitedWorkDays(tx, services, loaded, now), facts)
  if (refused !== null) return fail(refused)
  const future = futureFacts(input.command, today)
  if (future.length > 0) return fail(fault('invalid', { problems: [...future] }, future[0]?.sentence))
  const command = withScan(await completed(tx, services, loaded, input.command), input.paper?.scanDocumentId ?? null)
  const decided = decide({ definition: loaded.definition, state: loaded.state, who: acting.value.who, now: acting.value.at, office: facts }, command)
  if (!decided.ok) return fail(faultOf(decided.error))
  return ok({ loaded, acting: acting.value, facts, bodies: decided.value })
}

/** The scan of the paper belongs to the case with the act that was recorded from it. */
function withScan(command: Command, scan: string | null): Command {
  if (command.type !== 'complete' || scan === null || command.documents.includes(scan)) return command
  return { ...command, documents: [...command.documents, scan] }
}

async function completed(tx: Tx, services: Services, loaded: LoadedCase, command: PerformInput['command']): Promise<Command> {
  if (command.type === 'original_received') return { ...command, agendaId: services.makeId() }
  if (command.type === 'move_version') {
    const definition = (await readBook(tx)).of(loaded.definition.code, command.to)
    return { ...command, to: definition === null ? null : { definition, hash: definitionHash(definition) } }
  }
  if (command.type !== 'complete') return command
  const rich = await enrich(tx, services, loaded, command)
  const fields = actAt(loaded.definition, loaded.state.position)?.act.fields ?? []
  const values = await sealValues(tx, services, fields, loaded.state.caseId, rich.values)
  return { ...rich, values }
}

/** A paraf, a decision or an approval of something else than what is there now. A return is free of it, and so is paper. */
async function hasChanged(tx: Tx, services: Services, loaded: LoadedCase, { command, paper }: PerformInput): Promise<boolean> {
  const act = actAt(loaded.definition, loaded.state.position)?.act
  if (act?.reauthenticate === undefined || command.type !== 'complete' || command.outcome === 'return') return false
  if (paper !== null || command.digest === null) return false
  return command.digest !== (await currentDigest(tx, services, loaded, letterDate(command.values)))
}

/** Who signs hangs on the date of the letters. */
function letterDate(values: JsonObject): DateText | null {
  const date = textOf(values, 'signing_date')
  return isDateText(date) ? date : null
}

/** A proof counts for what is on the screen: its digest must be the case's present one. */
async function isProven(tx: Tx, services: Services, caller: Caller, loaded: LoadedCase, input: PerformInput): Promise<boolean> {
  const kind = actAt(loaded.definition, loaded.state.position)?.act.reauthenticate
  if (kind === undefined || input.command.type !== 'complete') return false
  const digest = await currentDigest(tx, services, loaded, letterDate(input.command.values))
  if (input.command.digest !== digest) return false
  if (kind !== 'always' && (await services.proofs.recent(tx, caller, proofAges[kind]))) return true
  return await services.proofs.holds(tx, caller, input.proof, digest, proofAges[kind])
}

/** Whole working days since the applicant is waited for; null while the applicant is not. */
async function waitedWorkDays(tx: Tx, services: Services, { definition, state }: LoadedCase, now: number): Promise<number | null> {
  const open = state.pauses.find((pause) => pause.to === null && pause.reason === 'applicant')
  if (open === undefined || promiseOf(definition, state) === null) return null
  const calendar = await services.office.calendar(tx)
  return calendar.workDaysAfter(localDateOf(open.from, calendar.zone), localDateOf(now, calendar.zone))
}
