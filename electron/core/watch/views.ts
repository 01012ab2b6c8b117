// How names stand, as the board and the page of a name show it.
import type { MaintenanceView, WatchedName, WatchFinding } from '../../../shared/contract/watch.ts'
import { checkLabels, type CheckFinding, type CheckLevel } from '../../../shared/watch/finding.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { WatchAlarmsTable, WatchMaintenanceTable } from '../store/tables/watch.ts'
import { selectAlarms, selectMaintenance, selectStateLines, selectWatched } from './queries.ts'

export interface Board {
  readonly names: WatchedName[]
  readonly maintenance: MaintenanceView[]
  readonly lastAt: number | null
}

export async function boardOf(tx: Tx, services: Services): Promise<Board> {
  const now = services.clock.now()
  const [rows, states, alarms, windows] = [
    await selectWatched(tx),
    new Map((await selectStateLines(tx)).map((state) => [state.register_id, state])),
    new Map((await selectAlarms(tx)).map((alarm) => [alarm.register_id, alarm])),
    await selectMaintenance(tx, now),
  ]
  const whoIs = await namesOf(tx, services, [
    ...[...alarms.values()].map((alarm) => alarm.acknowledged_by),
    ...windows.map((window) => window.planned_by),
  ])
  const names = rows.map((row): WatchedName => {
    const state = states.get(row.id)
    const alarm = alarms.get(row.id)
    return {
      registerId: row.id,
      fqdn: row.fqdn,
      unit: row.unit_name ?? row.owner_name,
      level: state === undefined ? null : levelOf(state.level),
      checkedAt: state?.checked_at ?? null,
      sentences: state === undefined ? [] : unsound(findingsIn(state.findings)),
      alarm: alarm === undefined ? null : alarmView(alarm, whoIs),
      inMaintenance: windows.some((window) => window.from_at <= now && covers(window, row.id)),
    }
  })
  const fqdns = new Map(rows.map(({ id, fqdn }) => [id, fqdn]))
  const checked = rows.flatMap(({ id }) => states.get(id)?.checked_at ?? [])
  return {
    names,
    maintenance: windows.map((window) => maintenanceView(window, fqdns, whoIs)),
    lastAt: checked.length === 0 ? null : checked.reduce((last, at) => Math.max(last, at), 0),
  }
}

type WhoIs = (personId: string | null) => string

async function namesOf(tx: Tx, { office }: Services, ids: readonly (string | null)[]): Promise<WhoIs> {
  const known = new Map<string, string>()
  for (const id of new Set(ids)) {
    const person = id === null ? null : await office.person(tx, id)
    if (person !== null) known.set(person.id, person.name)
  }
  return (personId) => (personId === null ? '' : (known.get(personId) ?? ''))
}

function covers({ register_id: id }: WatchMaintenanceTable, registerId: string): boolean {
  return id === null || id === registerId
}

function alarmView(alarm: WatchAlarmsTable, whoIs: WhoIs) {
  const sentences: readonly string[] = JSON.parse(alarm.sentences)
  const acknowledged =
    alarm.acknowledged_at === null
      ? null
      : { by: whoIs(alarm.acknowledged_by), at: alarm.acknowledged_at, note: alarm.note ?? '' }
  return { raisedAt: alarm.raised_at, sentences: [...sentences], acknowledged }
}

function maintenanceView(
  window: WatchMaintenanceTable,
  fqdns: ReadonlyMap<string, string>,
  whoIs: WhoIs,
): MaintenanceView {
  const { id, register_id: registerId, from_at: from, until_at: until, reason } = window
  const fqdn = registerId === null ? '' : (fqdns.get(registerId) ?? '')
  return { id, registerId, fqdn, from, until, reason, by: whoIs(window.planned_by) }
}

const order: readonly CheckLevel[] = ['bad', 'warn', 'unknown']

function unsound(findings: readonly CheckFinding[]): string[] {
  return order.flatMap((level) => findings.filter((one) => one.level === level).map(({ sentence }) => sentence))
}

export function findingViews(findings: readonly CheckFinding[]): WatchFinding[] {
  return [...order, 'ok' as const].flatMap((level) =>
    findings.filter((one) => one.level === level).map((one) => ({ ...one, label: checkLabels[one.code] })),
  )
}

export function findingsIn(json: string): readonly CheckFinding[] {
  const findings: readonly CheckFinding[] = JSON.parse(json)
  return findings
}

export function levelOf(text: string): CheckLevel {
  return text === 'ok' || text === 'warn' || text === 'bad' ? text : 'unknown'
}
