// Checks a password behind the brakes: at the login, at the lock, for a proof, before a change.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { NewEvent } from '../log/event.ts'
import { inSeconds } from './brakes.ts'
import { originOf } from './device-failures.ts'
import { loginBraked, passwordRefused, unknownAccount } from './events.ts'
import type { Identity } from './identity.ts'
import { brakeWait, countFailure, freeBrake, isToFree, subjectOf } from './login-brakes.ts'
import { personalMeta } from './meta.ts'
import { type Account, selectAccount } from './queries.ts'
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

async function check(
  services: Services,
  identity: Identity,
  attempt: Attempt,
): Promise<Result<Account, PasswordFault>> {
  const { store, clock } = services
  const now = clock.now()
  const { account, wait } = await store.read(async (tx) => {
    const found = await selectAccount(tx, attempt.login)
    return { account: found, wait: await brakeWait(tx, subjectOf(found, attempt.login), attempt.env, now) }
  })
  const stream = account?.id ?? unknownAccount
  const tell = async (tx: Tx, event: NewEvent) => {
    await recordAny({ tx, services, meta: personalMeta(now, null) }, 'account', stream, [event])
  }
  if (wait > 0) {
    const event = loginBraked(attempt.env, attempt.at, inSeconds(wait))
    if (identity.braked.isFirst(`${stream} ${originOf(attempt.env)}`, now)) await store.write((tx) => tell(tx, event))
    return fail(slowDown(wait))
  }
  const usable = account !== undefined && account.disabled_at === null ? account : null
  const isRight = await identity.passwords.isRight(usable?.password ?? null, attempt.password)
  if (usable !== null && (isRight || isItsCode(usable, attempt, now))) {
    const toFree = await store.read((tx) => isToFree(tx, usable.id, attempt.env, now))
    if (toFree) await store.write((tx) => freeBrake(tx, usable.id, attempt.env, now))
    return ok(usable)
  }
  const pause = await store.write(async (tx) => {
    const counted = await countFailure(tx, subjectOf(account, attempt.login), attempt.env, now)
    await tell(tx, passwordRefused(attempt.env, attempt.at, inSeconds(counted)))
    return counted
  })
  return fail(fault('wrong_password', { waitSeconds: inSeconds(pause) }))
}

/** A one-time code stands for the password until one has been chosen. */
function isItsCode(account: Account, { password }: Attempt, now: Instant): boolean {
  const isOpen =
    account.activation !== null && account.activation_expires_at !== null && now < account.activation_expires_at
  return isOpen && codeHash(password) === account.activation
}

function slowDown(milliseconds: number): Fault<'slow_down'> {
  const waitSeconds = inSeconds(milliseconds)
  return fault('slow_down', { waitSeconds }, `Terlalu banyak percobaan. Tunggu ${inWords(waitSeconds)} lalu coba lagi.`)
}

function inWords(seconds: number): string {
  return seconds < 120 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`
}
