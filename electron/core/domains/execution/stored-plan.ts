// A plan in the log: written whole with its hash, and read back as it was.
import type { Plan } from '../../../../shared/domains/plan.ts'
import type { JsonObject } from '../../../../shared/json.ts'
import { canonical, sha256 } from '../../log/canonical.ts'

/** Warnings are words for the reader and belong to no hash. */
export function planHash(plan: Plan): string {
  return sha256(canonical(planBody({ ...plan, warnings: [] })))
}

export function planBody({ zone, name, changes, before, after, warnings }: Plan): JsonObject {
  const copied: JsonObject = JSON.parse(JSON.stringify({ zone, name, changes, before, after, warnings }))
  return copied
}

/** The journal alone writes plans into the log and the chain guards them, so their shape is taken as given. */
export function storedPlan(body: JsonObject): Plan {
  const plan: Plan = JSON.parse(JSON.stringify(body))
  return plan
}
