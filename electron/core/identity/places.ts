// The places of the rail that a person has business in, by the policy table.
import type { Me } from '../../../shared/contract/session.ts'
import { type Action, may } from '../../../shared/office/policy.ts'
import type { PostKey } from '../../../shared/office/posts.ts'

const places: readonly (readonly [Me['places'][number], Action])[] = [
  ['desk', 'desk.work'],
  ['examine', 'examine.read'],
  ['intake', 'case.open'],
  ['cases', 'case.read'],
  ['agenda', 'agenda.read'],
  ['register', 'register.read'],
  ['archive', 'archive.read'],
  ['monitor', 'watch.read'],
  ['privacy', 'privacy.read'],
  ['privacy', 'privacy.trace'],
  ['privacy', 'breach.read'],
  ['settings', 'settings.read'],
]

export function placesOf(posts: readonly PostKey[]): Me['places'] {
  const open = places.filter(([, action]) => may(posts, action) || may(posts, action, 'open')).map(([place]) => place)
  return [...new Set(open)]
}
