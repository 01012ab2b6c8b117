// The brakes as they are kept: read before a password is looked at, counted after a wrong one, freed after a right one.
import type { Instant } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import { sha256 } from '../log/canonical.ts'
import type { Tx } from '../store/database.ts'
import { countedFailures, countedWide, deviceWait, heldFor, isFamiliar, pauseAfter, widePauseAfter } from './brakes.ts'
import { deleteBrakesOf, deleteStrangerBrakes, type LoginBrake, saveBrake, selectBrake } from './brake-queries.ts'
import { addDeviceFailure, originOf, readDeviceFailures } from './device-failures.ts'
import type { Account } from './queries.ts'

/** All origins from which the right password has not come lately, counted together. */
const everywhere = '*'
const hour = 3_600_000
const day = 24 * hour

/**
 * Names that nobody has are braked like real ones, so that a pause does not tell which names exist. What was typed may
 * be a password by mistake: 16 bits of its hash are shared by too many texts to say which it was.
 */
export function subjectOf(account: Account | undefined, login: string): string {
  return account?.id ?? `stranger:${sha256(login).slice(0, 4)}`
}

/** Milliseconds until this name may be tried from here; 0 where it may be tried now. */
export async function brakeWait(tx: Tx, subject: string, env: HostEnv, now: Instant): Promise<number> {
  const own = await brakeOf(tx, subject, originOf(env))
  const wide = isFamiliar(own.known_at, now) ? 0 : heldFor((await brakeOf(tx, subject, everywhere)).held_until, now)
  return Math.max(heldFor(own.held_until, now), wide, deviceWait(await readDeviceFailures(tx, env), now))
}

/** Counts a wrong password and answers the pause that follows, in milliseconds. */
export async function countFailure(tx: Tx, subject: string, env: HostEnv, now: Instant): Promise<number> {
  await deleteStrangerBrakes(tx, now - hour)
  await addDeviceFailure(tx, env, now)
  const own = await brakeOf(tx, subject, originOf(env))
  const count = countedFailures(failuresOf(own), now) + 1
  const pause = pauseAfter(count)
  await saveBrake(tx, { ...own, ...held(count, pause, now) })
  if (isFamiliar(own.known_at, now)) return pause
  const wide = await brakeOf(tx, subject, everywhere)
  const together = countedWide(failuresOf(wide), now) + 1
  const widePause = widePauseAfter(together)
  await saveBrake(tx, { ...wide, ...held(together, widePause, now) })
  return Math.max(pause, widePause)
}

/** Whether a right password from here has something to write down: failures to forget, or an origin to remember. */
export async function isToFree(tx: Tx, accountId: string, env: HostEnv, now: Instant): Promise<boolean> {
  const { failed_count: count, known_at: knownAt } = await brakeOf(tx, accountId, originOf(env))
  return count > 0 || knownAt === null || now - knownAt > day
}

/** The right password came from here: its failures are forgotten and the origin is familiar from now on. */
export async function freeBrake(tx: Tx, accountId: string, env: HostEnv, now: Instant): Promise<void> {
  const own = await brakeOf(tx, accountId, originOf(env))
  await saveBrake(tx, { ...own, failed_count: 0, last_failed_at: null, held_until: null, known_at: now })
}

/** An account that was reset begins without failures, and no origin is familiar to it. */
export async function forgetBrakes(tx: Tx, accountId: string): Promise<void> {
  await deleteBrakesOf(tx, accountId)
}

async function brakeOf(tx: Tx, subject: string, origin: string): Promise<LoginBrake> {
  const row = await selectBrake(tx, subject, origin)
  return row ?? { subject, origin, failed_count: 0, last_failed_at: null, held_until: null, known_at: null }
}

function failuresOf({ failed_count: count, last_failed_at: lastAt, held_until: heldUntil }: LoginBrake) {
  return { count, lastAt, heldUntil }
}

function held(count: number, pause: number, now: Instant) {
  return { failed_count: count, last_failed_at: now, held_until: pause === 0 ? null : now + pause }
}
