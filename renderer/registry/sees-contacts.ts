// Whether this person is shown contacts of the register, as the policy has it.
import type { Me } from '../../shared/contract/session.ts'
import { may } from '../../shared/office/policy.ts'

export function seesContacts(me: Me): boolean {
  return may(
    me.posts.map((held) => held.post),
    'personal.read',
    'open',
  )
}
