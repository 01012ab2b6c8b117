// Checks asked names against the office's zones, units, policy and register.
import { checkName } from '../../../shared/naming/check.ts'
import { proposeNames } from '../../../shared/naming/propose.ts'
import type { NameCheck, NameContext, RegisteredName, RegisterState } from '../../../shared/naming/types.ts'
import { addDays } from '../../../shared/calendar/dates.ts'
import { instantOf, localDateOf } from '../../../shared/calendar/zone.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { readNamePolicy, readRegisterComplete } from './policy.ts'
import { selectStanding, type StandingName } from './queries.ts'

/** Everything that the rules of a name look at, for one asking unit. Names of the case itself do not clash with it. */
export async function nameContext(
  tx: Tx,
  services: Pick<Services, 'office'>,
  unitId: string | null,
  caseId: string | null,
): Promise<NameContext> {
  const [profile, units, today, calendar, policy] = [
    await services.office.profile(tx),
    await services.office.units(tx),
    await services.office.today(tx),
    await services.office.calendar(tx),
    await readNamePolicy(tx),
  ]
  const rows = await selectStanding(tx, instantOf(addDays(today, -policy.quarantineDays), 0, calendar.zone))
  const [zone = '', ...more] = profile.zones
  const names = new Map(units.map((unit) => [unit.id, unit.name]))
  return {
    zones: [zone, ...more],
    asker: units.find((unit) => unit.id === unitId) ?? null,
    units,
    register: rows
      .filter((row) => caseId === null || row.case_id !== caseId)
      .map((row) => registered(row, names, (at) => localDateOf(at, calendar.zone))),
    registerComplete: await readRegisterComplete(tx),
    policy,
    today,
  }
}

function registered(
  row: StandingName,
  names: ReadonlyMap<string, string>,
  dateOf: (at: number) => string,
): RegisteredName {
  return {
    fqdn: row.fqdn,
    unitId: row.unit_id,
    unitName: (row.unit_id === null ? undefined : names.get(row.unit_id)) ?? row.owner_name,
    state: stateOf(row.state),
    releasedAt: row.released_at === null ? null : dateOf(row.released_at),
  }
}

function stateOf(state: string): RegisterState {
  return state === 'planned' || state === 'released' || state === 'suspended' ? state : 'active'
}

export interface CheckedName extends NameCheck {
  readonly proposals: readonly string[]
}

/** The check of one name, with up to three free alternatives where something stands against it; those are sought when they are asked for. */
export function checkAsked(asked: string, context: NameContext): CheckedName {
  const check = checkName(asked, context)
  const clean = check.findings.every((finding) => finding.severity === 'info')
  let proposals: readonly string[] | null = null
  return {
    ...check,
    get proposals() {
      proposals ??= clean ? [] : proposeNames(asked, context)
      return proposals
    },
  }
}
