// The events of the office stream: profile, persons, posts, holdings, units, settings.
import type { JsonObject } from '../../../shared/json.ts'
import type { Post, PostKey } from '../../../shared/office/posts.ts'
import type { Holding, OfficeProfile, Person, Unit } from '../../../shared/office/schema.ts'
import type { NewEvent } from '../log/event.ts'

/** Stream id of the profile; persons, holdings, posts and units have their own ids. */
export const profileStream = 'profile'

export function profileChanged(profile: OfficeProfile, reason: string): NewEvent {
  return { type: 'profile_changed', v: 1, body: { profile: { ...profile }, reason } }
}

/** The posts that the office begins with. */
export function postsSetUp(posts: readonly Post[]): NewEvent {
  return { type: 'posts_set_up', v: 1, body: { posts: posts.map((post) => ({ ...post })) } }
}

export function postRenamed(post: PostKey, title: string, unit: string): NewEvent {
  return { type: 'post_renamed', v: 1, body: { post, title, unit } }
}

export function personSaved(person: Person): NewEvent {
  return { type: 'person_saved', v: 1, body: { ...person } }
}

export function holdingSaved(holding: Holding): NewEvent {
  return { type: 'holding_saved', v: 1, body: { ...holding } }
}

export function unitSaved(unit: Unit): NewEvent {
  return { type: 'unit_saved', v: 1, body: { ...unit } }
}

/** Stream id is `setting:KEY`; the whole value is replaced. Read it with `readSetting`. */
export function settingSaved(key: string, value: JsonObject): NewEvent {
  return { type: 'setting_saved', v: 1, body: { key, value } }
}
