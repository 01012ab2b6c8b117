// Makes an account with a one-time code; whoever uses it chooses a password first.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, invalid, unproven, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { loginOf } from './check-password.ts'
import { accountCreated } from './events.ts'
import { loginProblem } from './login-name.ts'
import { giveCode, type GivenCode } from './one-time-code.ts'
import { insertAccount, selectAccount, selectAccountById } from './queries.ts'

export interface NewAccountInput {
  readonly key: string
  readonly personId: string
  readonly user: string
}

type Refused = Fault<'forbidden' | 'invalid' | 'duplicate' | 'not_found' | 'reauthentication_required'>

export async function createAccount(
  services: Services,
  caller: Caller,
  { key, personId, user }: NewAccountInput,
): Promise<Result<GivenCode, Refused>> {
  const login = loginOf(user)
  const problem = loginProblem(login)
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'account.write', key)
    if (!write.ok) return write
    if (problem !== null) return fail(invalid([{ path: ['user'], message: problem }]))
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    const before = await doneBefore(tx, key, 'account_created')
    const made = before === null ? undefined : await selectAccountById(tx, before.streamId)
    if (made !== undefined) return ok(await giveCode(tx, services, made))
    if ((await services.office.person(tx, personId)) === null) return fail(fault('not_found', {}))
    if ((await selectAccount(tx, login)) !== undefined) {
      return fail(fault('duplicate', { caseId: null }, `Nama pengguna ${login} sudah dipakai. Pilih nama lain.`))
    }
    const account = {
      id: services.makeId(),
      login,
      person_id: personId,
      password: null,
      must_change: 1,
      disabled_at: null,
      activation: null,
      activation_expires_at: null,
      created_at: services.clock.now(),
    }
    await insertAccount(tx, account)
    await recordAny(write.value, 'account', account.id, [accountCreated(login, personId)])
    return ok(await giveCode(tx, services, account))
  })
}
