// Decides a command inside a transaction without writing anything: who acts, what the rules say.
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { promiseOf } from '../../../shared/procedures/clocks.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import { decide } from '../../../shared/procedures/decide.ts'
import type { CaseEventBody } from '../../../shared/procedures/events.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { PersonalRecord } from '../archive/sealed/personal.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { futureFacts } from './fact-dates.ts'
import { fillCommand } from './fill-command.ts'
import { type LoadedCase, loadCase } from './load.ts'
import { meanwhile } from './meanwhile.ts'
import { commandRefusal } from './permission.ts'
import { hasChanged, isProven } from './proof.ts'
import { type CaseFault, faultOf } from './refused.ts'
import { type Acting, actingFromPaper, actingSelf } from './who.ts'

export interface Prepared {
  readonly loaded: LoadedCase
  readonly acting: Acting
  readonly facts: OfficeFacts
  readonly bodies: readonly CaseEventBody[]
  /** Personal data that the events refer to, to be kept with them. */
  readonly personal: readonly PersonalRecord[]
}

/** What the command would write. */
export async function prepare(
  tx: Tx,
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<Prepared, CaseFault>> {
  const { office, clock } = services
  const loaded = await loadCase(tx, caseId)
  if (loaded === null) return fail(fault('case_not_found', {}))
  const counts = input.command.type !== 'look' && input.command.type !== 'note'
  if (counts && input.seen !== loaded.state.version) {
    return fail(
      fault('stale_version', {
        current: loaded.state.version,
        meanwhile: await meanwhile(tx, office, caseId, input.seen),
      }),
    )
  }
  const now = clock.now()
  const zone = (await office.calendar(tx)).zone
  const today = localDateOf(now, zone)
  if (await hasChanged(tx, services, loaded, input)) return fail(notWhatIsThere)
  const proven = await isProven(tx, services, caller, loaded, input)
  const acting =
    input.paper === null
      ? await actingSelf(office, tx, caller, input.post, now, today, proven)
      : await actingFromPaper(office, tx, caller, input.paper, loaded, now, today, (at) => localDateOf(at, zone))
  if (!acting.ok) return acting
  const facts = await office.facts(tx, acting.value.date)
  const refused = commandRefusal(
    loaded,
    acting.value.who,
    input.command,
    await waitedWorkDays(tx, services, loaded, now),
    facts,
  )
  if (refused !== null) return fail(refused)
  const { command, personal, problems } = await fillCommand(tx, services, loaded, input)
  const [problem, ...more] = [...futureFacts(input.command, today), ...problems]
  if (problem !== undefined) return fail(fault('invalid', { problems: [problem, ...more] }, problem.sentence))
  const decided = decide(
    { definition: loaded.definition, state: loaded.state, who: acting.value.who, now: acting.value.at, office: facts },
    command,
  )
  if (!decided.ok) return fail(faultOf(decided.error))
  return ok({ loaded, acting: acting.value, facts, bodies: decided.value, personal })
}

const notWhatIsThere = fault(
  'guard',
  { problems: [] },
  'Yang tampil di layar Anda sudah berbeda dari yang tersimpan. Muat ulang, baca lagi, lalu sahkan.',
)

/** Whole working days since the applicant is waited for; null while the applicant is not. */
async function waitedWorkDays(
  tx: Tx,
  services: Services,
  { definition, state }: LoadedCase,
  now: number,
): Promise<number | null> {
  const open = state.pauses.find((pause) => pause.to === null && pause.reason === 'applicant')
  if (open === undefined || promiseOf(definition, state) === null) return null
  const calendar = await services.office.calendar(tx)
  return calendar.workDaysAfter(localDateOf(open.from, calendar.zone), localDateOf(now, calendar.zone))
}
