// The register as events: names granted, made, entered by hand, corrected, given up; accesses that were reset.
import type { JsonObject } from '../../../shared/json.ts'
import type { DateText } from '../../../shared/time.ts'
import type { PersonalRef } from '../archive/sealed/personal.ts'
import type { NewEvent } from '../log/event.ts'
import { recordAny, type Write } from '../record.ts'

export interface RegisterEntry {
  readonly registerId: string
  readonly fqdn: string
  readonly label: string
  readonly zone: string
  readonly unitId: string | null
  readonly ownerName: string
  readonly functionText: string
  readonly mode: string | null
  readonly target: string | null
  readonly capacityGb: number | null
  readonly since: string | null
  readonly source: string
  readonly caseId: string | null
  readonly picRef: string | null
  /** Where the contact was entered with the name: its record with its salted digest. */
  readonly pic?: PersonalRef
}

function bodyOf({ pic, ...entry }: RegisterEntry): JsonObject {
  return pic === undefined ? entry : { ...entry, pic: { ...pic } }
}

/** A name that was granted and is not made yet: it counts for clashes. */
export async function planName(write: Write, entry: RegisterEntry): Promise<void> {
  await recordAny(write, 'register', entry.registerId, [{ type: 'name_planned', v: 1, body: bodyOf(entry) }])
}

/** A planned name that was not made after all. */
export async function dropPlan(write: Write, registerId: string, reason: string): Promise<void> {
  await recordAny(write, 'register', registerId, [{ type: 'plan_dropped', v: 1, body: { registerId, reason } }])
}

export async function activateName(write: Write, registerId: string, change: JsonObject): Promise<void> {
  await recordAny(write, 'register', registerId, [{ type: 'name_active', v: 1, body: { registerId, ...change } }])
}

/** A name that existed before, entered by hand with its source. */
export async function enterName(write: Write, entry: RegisterEntry): Promise<void> {
  await recordAny(write, 'register', entry.registerId, [nameEntered(entry)])
}

export function nameEntered(entry: RegisterEntry): NewEvent {
  return { type: 'name_entered', v: 1, body: bodyOf(entry) }
}

export async function correctName(write: Write, entry: RegisterEntry, reason: string): Promise<void> {
  await recordAny(write, 'register', entry.registerId, [
    { type: 'name_corrected', v: 1, body: { ...bodyOf(entry), reason } },
  ])
}

export async function releaseName(
  write: Write,
  registerId: string,
  date: DateText,
  at: number,
  reason: string,
): Promise<void> {
  await recordAny(write, 'register', registerId, [
    { type: 'name_released', v: 1, body: { registerId, date, at, reason } },
  ])
}

/** Access was set anew for the owner: the easiest fraud on this desk, so it is an event of its own. */
export async function noteAccessReset(write: Write, registerId: string, caseId: string, note: string): Promise<void> {
  await recordAny(write, 'register', registerId, [{ type: 'access_reset', v: 1, body: { registerId, caseId, note } }])
}
