// Keeps what checks found: how each name stands, its history, and the alarms that follow.
import type { Instant } from '../../../shared/time.ts'
import { nextAlarm, type Streaks } from '../../../shared/watch/alarm.ts'
import { type CheckFinding, isCheckCode, worstLevel } from '../../../shared/watch/finding.ts'
import type { Observation } from '../../../shared/watch/observation.ts'
import type { EventMeta } from '../log/event.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { alarmCleared, alarmRaised } from './events.ts'
import { deleteChecksBefore, insertCheck, putState, selectAlarm, selectMaintenance, selectState } from './queries.ts'

export interface CheckResult {
  readonly registerId: string
  readonly observation: Observation
  readonly findings: readonly CheckFinding[]
}

/** History is kept this long. Days. */
export const historyDays = 30
const dayMillis = 86_400_000

/** In one transaction; the program itself is the recorder of alarms. */
export async function keepResults(tx: Tx, services: Services, results: readonly CheckResult[]): Promise<void> {
  const now = services.clock.now()
  const maintenance = (await selectMaintenance(tx, now)).filter(({ from_at: from }) => from <= now)
  for (const result of results) {
    const covered = maintenance.some(({ register_id: id }) => id === null || id === result.registerId)
    await keepResult({ tx, services, meta: programMeta(now) }, result, covered)
  }
  await deleteChecksBefore(tx, now - historyDays * dayMillis)
}

async function keepResult(write: Write, result: CheckResult, inMaintenance: boolean): Promise<void> {
  const { tx, services } = write
  const { registerId, observation, findings } = result
  const [before, alarm] = [await selectState(tx, registerId), await selectAlarm(tx, registerId)]
  const standing = alarm === undefined ? null : codesIn(alarm.codes)
  const { streaks, change } = nextAlarm(streaksIn(before?.streaks), findings, standing, inMaintenance)
  const level = worstLevel(findings)
  await putState(tx, {
    register_id: registerId,
    fqdn: observation.fqdn,
    checked_at: observation.at,
    level,
    findings: JSON.stringify(findings),
    observation: JSON.stringify(observation),
    streaks: JSON.stringify(streaks),
  })
  await insertCheck(tx, {
    id: services.makeId(),
    register_id: registerId,
    at: observation.at,
    level,
    codes: JSON.stringify(findings.filter((one) => one.level !== 'ok').map(({ code }) => code)),
    certificate_days: certificateDays(observation),
  })
  if (change.kind === 'clear') await recordAny(write, 'watch', registerId, [alarmCleared(registerId)])
  if (change.kind === 'raise') {
    const sentences = findings.filter((one) => change.codes.includes(one.code)).map(({ sentence }) => sentence)
    const raised = { registerId, fqdn: observation.fqdn, codes: change.codes, sentences }
    await recordAny(write, 'watch', registerId, [alarmRaised(raised)])
  }
}

function certificateDays({ certificate, at }: Observation): number | null {
  return certificate === null ? null : Math.floor((certificate.validTo - at) / dayMillis)
}

function programMeta(now: Instant): EventMeta {
  return { at: now, recordedAt: now, actor: null, recorder: 'system', post: null, capacity: null, key: null }
}

function codesIn(json: string) {
  const parsed: unknown = JSON.parse(json)
  return Array.isArray(parsed) ? parsed.map(String).filter(isCheckCode) : []
}

function streaksIn(json: string | undefined): Streaks {
  const parsed: Streaks = json === undefined ? {} : JSON.parse(json)
  return parsed
}
