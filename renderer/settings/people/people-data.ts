// What the page of officials reads, and what its parts are given.
import type { AccountView, HoldingView, PersonView, PostView } from '../../../shared/contract/settings-records.ts'

export interface PeopleData {
  readonly people: readonly PersonView[]
  readonly posts: readonly PostView[]
  readonly holdings: readonly HoldingView[]
  readonly findings: readonly string[]
  readonly ranks: readonly string[]
  /** Null for those who may not see accounts. */
  readonly accounts: readonly AccountView[] | null
}

/** What stands in the side panel. */
export type OpenedPanel =
  | { readonly kind: 'post'; readonly post: PostView['post'] }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'new_person' }
  | { readonly kind: 'holding'; readonly holdingId: string }
  | { readonly kind: 'new_holding'; readonly personId: string | null; readonly post: PostView['post'] | null }
  | null

/** "12 jabatan, 1 kosong; 2 hal perlu dibenahi." */
export function peopleSentence({ posts, findings }: Pick<PeopleData, 'posts' | 'findings'>): string {
  const vacant = posts.filter((post) => post.vacant && !post.mayBeVacant).length
  const empty = vacant === 0 ? 'tidak ada yang kosong' : `${vacant} kosong`
  const odd = findings.length === 0 ? '' : `; ${findings.length} hal perlu dibenahi`
  return `${posts.length} jabatan, ${empty}${odd}.`
}
