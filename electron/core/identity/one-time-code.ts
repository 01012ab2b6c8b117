// Gives an account its one-time code; only the hash of the code is kept.
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { forgetBrakes } from './login-brakes.ts'
import { type Account, saveAccount } from './queries.ts'
import { codeHash, newCode } from './tokens.ts'

/** Three days: long enough to hand it over, too short to lie about. */
const goodFor = 3 * 24 * 3_600_000

export interface GivenCode {
  readonly code: string
}

/** The old password and an older code stop working. */
export async function giveCode(tx: Tx, { clock, randomBytes }: Services, account: Account): Promise<GivenCode> {
  const code = newCode(randomBytes)
  await forgetBrakes(tx, account.id)
  await saveAccount(tx, {
    ...account,
    password: null,
    must_change: 1,
    activation: codeHash(code),
    activation_expires_at: clock.now() + goodFor,
  })
  return { code }
}
