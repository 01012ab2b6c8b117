// Resets an account or switches it on or off; its sessions end.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, unproven, writeAs } from '../office/acting.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import { loginOf } from './check-password.ts'
import { accountReset, accountSwitched } from './events.ts'
import { endSessions } from './log-in.ts'
import { type GivenCode, giveCode } from './one-time-code.ts'
import { type Account, saveAccount, selectAccount } from './queries.ts'

type Refused = Fault<'forbidden' | 'not_found' | 'wrong_state' | 'reauthentication_required'>

const ownReset = 'Ini akun Anda sendiri. Ganti kata sandinya lewat nama Anda di pojok kiri bawah.'
const ownSwitch = 'Akun Anda sendiri tidak dapat Anda matikan. Minta administrator lain mematikannya.'

/** A new one-time code; all sessions of the account end. */
export async function resetAccount(
  services: Services,
  caller: Caller,
  user: string,
  key: string,
): Promise<Result<GivenCode, Refused>> {
  return await change(services, caller, { user, key, own: ownReset }, async (write, account) => {
    const before = await doneBefore(write.tx, key, 'account_reset')
    if (before === null) await recordAny(write, 'account', account.id, [accountReset()])
    await endSessions(write.tx, account.id, services.clock.now(), null)
    return await giveCode(write.tx, services, account)
  })
}

/** A person who has left gets no more in; what they did stays theirs. */
export async function switchAccount(
  services: Services,
  caller: Caller,
  user: string,
  active: boolean,
  key: string,
): Promise<Result<Record<string, never>, Refused>> {
  return await change(services, caller, { user, key, own: ownSwitch }, async (write, account) => {
    const now = services.clock.now()
    if ((account.disabled_at === null) === active) return {}
    await saveAccount(write.tx, { ...account, disabled_at: active ? null : now })
    if (!active) await endSessions(write.tx, account.id, now, null)
    await recordAny(write, 'account', account.id, [accountSwitched(active)])
    return {}
  })
}

interface Change {
  readonly user: string
  readonly key: string
  /** Said where it is the caller's own account, which would shut its owner out. */
  readonly own: string
}

async function change<T>(
  services: Services,
  caller: Caller,
  { user, key, own }: Change,
  work: (write: Write, account: Account) => Promise<T>,
): Promise<Result<T, Refused>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'account.write', key)
    if (!write.ok) return write
    const account = await selectAccount(tx, loginOf(user))
    if (account === undefined) return fail(fault('not_found', {}))
    if (account.login === caller.userName) return fail(fault('wrong_state', {}, own))
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    return ok(await work(write.value, account))
  })
}
