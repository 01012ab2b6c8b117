// Checks a password behind the brakes: at the login, at the lock, for a proof, before a change.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { accountWait, countedFailures, deviceWait, inSeconds, pauseAfter } from './brakes.ts'
import { addDeviceFailure, readDeviceFailures } from './device-failures.ts'
import { passwordRefused, unknownAccount } from './events.ts'
import type { Identity } from './identity.ts'
import { personalMeta } from './meta.ts'
import { type Account, saveAccount, selectAccount } from './queries.ts'
import { codeHash } from './tokens.ts'

export interface Attempt {
  /** As typed at the login, or the login of the session. */
  readonly login: string
  readonly password: string
  readonly env: HostEnv
  readonly at: 'login' | 'unlock' | 'proof' | 'change'
}

export type PasswordFault = Fault<'wrong_password' | 'slow_down'>

/** The account whose password or one-time code this is; every failure is counted and written down. */
export async function checkPassword(
  services: Services,
  identity: Identity,
  attempt: Attempt,
): Promise<Result<Account, PasswordFault>> {
  const checked = await identity.checks.take(() =>
    check(services, identity, { ...attempt, login: loginOf(attempt.login) }),
  )
  return checked ?? fail(slowDown(10_000))
}

/** One login for every way of typing it. */
export function loginOf(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

/** The account as it stands after a right password: nothing is held against it any more. */
export function cleared(account: Account): Account {
  return { ...account, failed_count: 0, last_failed_at: null, locked_until: null }
}

async function check(
  services: Services,
  identity: Identity,
  attempt: Attempt,
): Promise<Result<Account, PasswordFault>> {
  const { store, clock } = services
  const { account, failures } = await store.read(async (tx) => ({
    account: await selectAccount(tx, attempt.login),
    failures: await readDeviceFailures(tx, attempt.env),
  }))
  const now = clock.now()
  const own =
    account === undefined ? identity.strangers.wait(attempt.login, now) : accountWait(account.locked_until, now)
  const wait = Math.max(own, deviceWait(failures, now))
  if (wait > 0) return fail(slowDown(wait))
  const usable = account !== undefined && account.disabled_at === null ? account : null
  const isRight = await identity.passwords.isRight(usable?.password ?? null, attempt.password)
  if (usable !== null && (isRight || isItsCode(usable, attempt, now))) return ok(usable)
  const pause = await store.write((tx) => countFailure(tx, services, identity, attempt, now))
  return fail(fault('wrong_password', { waitSeconds: inSeconds(pause) }))
}

/** A one-time code stands for the password until one has been chosen. */
function isItsCode(account: Account, { password }: Attempt, now: Instant): boolean {
  const isOpen =
    account.activation !== null && account.activation_expires_at !== null && now < account.activation_expires_at
  return isOpen && codeHash(password) === account.activation
}

async function countFailure(
  tx: Tx,
  services: Services,
  identity: Identity,
  { login, env, at }: Attempt,
  now: Instant,
): Promise<number> {
  const account = await selectAccount(tx, login)
  await addDeviceFailure(tx, env, now)
  const write = { tx, services, meta: personalMeta(now, null) }
  await recordAny(write, 'account', account?.id ?? unknownAccount, [passwordRefused(env, at)])
  if (account === undefined) return identity.strangers.fail(login, now)
  const count = countedFailures({ count: account.failed_count, lastAt: account.last_failed_at }, now) + 1
  const pause = pauseAfter(count)
  await saveAccount(tx, {
    ...account,
    failed_count: count,
    last_failed_at: now,
    locked_until: pause === 0 ? null : now + pause,
  })
  return pause
}

function slowDown(milliseconds: number): Fault<'slow_down'> {
  const waitSeconds = inSeconds(milliseconds)
  return fault('slow_down', { waitSeconds }, `Terlalu banyak percobaan. Tunggu ${inWords(waitSeconds)} lalu coba lagi.`)
}

function inWords(seconds: number): string {
  return seconds < 120 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`
}
