// Decisions, parafs and approvals are bound to what is on the screen: the digest must be the present one, the password fresh.
import { isDateText } from '../../../shared/calendar/dates.ts'
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { actAt } from '../../../shared/procedures/look-up.ts'
import type { DateText } from '../../../shared/time.ts'
import type { Caller } from '../http/caller.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { currentDigest } from './digest.ts'
import type { LoadedCase } from './load.ts'

const minute = 60_000
const proofAges = { always: 2 * minute, ten_minutes: 10 * minute, two_minutes: 2 * minute } as const

/** A paraf, a decision or an approval of something else than what is there now. A return is free of it, and so is paper. */
export async function hasChanged(
  tx: Tx,
  services: Services,
  loaded: LoadedCase,
  { command, paper }: PerformInput,
): Promise<boolean> {
  const act = actAt(loaded.definition, loaded.state.position)?.act
  if (act?.reauthenticate === undefined || command.type !== 'complete' || command.outcome === 'return') return false
  if (paper !== null || command.digest === null) return false
  return command.digest !== (await currentDigest(tx, services, loaded, letterDate(command.values)))
}

/** A proof counts for what is on the screen: its digest must be the case's present one. */
export async function isProven(
  tx: Tx,
  services: Services,
  caller: Caller,
  loaded: LoadedCase,
  { command, proof }: PerformInput,
): Promise<boolean> {
  const kind = actAt(loaded.definition, loaded.state.position)?.act.reauthenticate
  if (kind === undefined || command.type !== 'complete') return false
  const digest = await currentDigest(tx, services, loaded, letterDate(command.values))
  if (command.digest !== digest) return false
  if (kind !== 'always' && (await services.proofs.recent(tx, caller, proofAges[kind]))) return true
  return await services.proofs.holds(tx, caller, proof, digest, proofAges[kind])
}

/** Who signs hangs on the date of the letters. */
function letterDate(values: JsonObject): DateText | null {
  const date = textOf(values, 'signing_date')
  return isDateText(date) ? date : null
}
