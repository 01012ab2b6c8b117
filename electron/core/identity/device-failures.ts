// Wrong passwords by device, kept over restarts beside the accounts.
import { z } from '../../../shared/contract/zod.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import type { Tx } from '../store/database.ts'
import { recentFailures } from './brakes.ts'
import { selectInstall, upsertInstall } from './queries.ts'

const list = z.array(z.int())

/** A paired device, an address of the LAN, or this PC. */
export function originOf(env: HostEnv): string {
  return env.device ?? env.remote ?? env.transport
}

export async function readDeviceFailures(tx: Tx, env: HostEnv): Promise<readonly Instant[]> {
  const text = await selectInstall(tx, keyOf(env))
  return text === undefined ? [] : list.parse(JSON.parse(text))
}

export async function addDeviceFailure(tx: Tx, env: HostEnv, now: Instant): Promise<void> {
  const before = recentFailures(await readDeviceFailures(tx, env), now)
  await upsertInstall(tx, keyOf(env), JSON.stringify([...before, now]))
}

function keyOf(env: HostEnv): string {
  return `wrong_passwords:${originOf(env)}`
}
