// Sets up the practice office: the invented Kabupaten Contoh with eight accounts and one password for all.
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import { contohUnits } from '../../../shared/office/profiles/contoh-units.data.ts'
import { contoh, contohAccounts, contohHoldings, contohPersons } from '../../../shared/office/profiles/contoh.data.ts'
import { markPractice } from '../identity/installation.ts'
import { personalMeta } from '../identity/meta.ts'
import { createPasswords, type Passwords } from '../identity/passwords.ts'
import { hasAccounts } from '../identity/queries.ts'
import { newCode } from '../identity/tokens.ts'
import type { Services } from '../services.ts'
import { writeOffice } from './write-office.ts'

export interface SampleOptions {
  /** The practice password; `practicePassword` makes one. */
  readonly password: string
  readonly passwords?: Passwords
}

/** By chance, easy to read off the login screen: `k7qm-4trw-9xhb`. */
export function practicePassword(randomBytes: Services['randomBytes']): string {
  return newCode(randomBytes).toLowerCase()
}

/** Writes the office and its accounts; false where an office is set up already. The cases come apart. */
export async function setUpSample(
  services: Services,
  { password, passwords = createPasswords() }: SampleOptions,
): Promise<boolean> {
  const hashed = await passwords.hash(password)
  const accounts = contohAccounts.map(({ user, personId }) => ({ login: user, personId, password: hashed }))
  return await services.store.write(async (tx) => {
    if (await hasAccounts(tx)) return false
    const write = { tx, services, meta: personalMeta(services.clock.now(), null) }
    await writeOffice(write, {
      profile: contoh,
      posts: defaultPosts,
      persons: contohPersons,
      holdings: contohHoldings,
      units: contohUnits,
      accounts,
    })
    await markPractice(tx, password)
    return true
  })
}
