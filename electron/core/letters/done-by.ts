// Who did an act of a case last, and in which post.
import { isPostKey, type PostKey } from '../../../shared/office/posts.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'

/** The person of the newest finished record of an act; null where it was never done. */
export function doneBy(state: CaseState, step: string, act: string): string | null {
  return recordOf(state, step, act)?.by ?? null
}

/** When an act was done last. */
export function doneAt(state: CaseState, step: string, act: string): number | null {
  return recordOf(state, step, act)?.doneAt ?? null
}

/** The post in which an act was done last; `usual` where it was never done. */
export function donePost(state: CaseState, step: string, act: string, usual: PostKey): PostKey {
  const post = recordOf(state, step, act)?.post ?? null
  return post !== null && isPostKey(post) ? post : usual
}

function recordOf(state: CaseState, step: string, act: string) {
  return state.visits
    .filter((visit) => visit.step === step)
    .flatMap((visit) => visit.acts)
    .findLast((record) => record.act === act && record.doneAt !== null)
}
