// Who is logged in, as the page needs to know it.
import type { Fault } from '../../../shared/contract/faults.ts'
import type { Me } from '../../../shared/contract/session.ts'
import { abilitiesOf } from '../../../shared/office/policy.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { isPractice } from './installation.ts'
import { placesOf } from './places.ts'
import { selectAccount } from './queries.ts'
import { idleMinutes } from './sessions.ts'

export async function meOf(tx: Tx, { office }: Services, caller: Caller): Promise<Result<Me, Fault<'internal'>>> {
  const profile = await office.profile(tx)
  const account = await selectAccount(tx, caller.userName)
  const posts = caller.posts.map((one) => one.post)
  return ok({
    personId: caller.personId,
    name: caller.name,
    userName: caller.userName,
    posts: [...caller.posts],
    office: {
      name: profile.officeName,
      region: profile.regionName,
      zones: profile.zones,
      timeZone: profile.timeZone,
      practice: await isPractice(tx),
    },
    places: placesOf(posts),
    abilities: [...abilitiesOf(posts)],
    idleMinutes,
    mustChangePassword: account?.must_change === 1,
  })
}
