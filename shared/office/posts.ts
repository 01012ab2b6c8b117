// The posts (jabatan) of the work: fixed keys, the titles that the SOP prints, and who stands above whom.

/** Low to high, as the columns of the SOP run; the posts outside the SOP follow. */
export const postKeys = [
  'jfu_sekretariat',
  'jfu_bidang',
  'staf_teknis',
  'kasi',
  'kabid',
  'sekretaris',
  'kadis',
  'sekda',
  'pengelola_pengaduan',
  'tim_pengaduan',
  'pemeriksa',
  'admin',
] as const

export type PostKey = (typeof postKeys)[number]

/** Whether a text names a post. */
export function isPostKey(text: string): text is PostKey {
  return postKeys.some((key) => key === text)
}

export interface Post {
  readonly key: PostKey
  /** The column of the SOP (S4) in its own words; null where the SOP has no such column. */
  readonly printedTitle: string | null
  /** What the post is called today; the office may change it without touching the printed column. */
  readonly title: string
  /** The part of the office in which the post stands. */
  readonly unit: string
  /** Four digits that sort the posts from low to high. */
  readonly order: string
  /** Who stands directly above, for mandates a.n. and u.b.; null at the top and outside the line. */
  readonly superior: PostKey | null
  /** One holder at a time; posts such as Staf Teknis may have several. */
  readonly single: boolean
  /** Nothing is held up while nobody holds it; an empty Kasi is passed over (SOP steps 5 and 9). */
  readonly mayBeVacant: boolean
}

/** One post of a list; every list of an office carries every key, so a missing one is a bug. */
export function postOf(posts: readonly Post[], key: PostKey): Post {
  const found = posts.find((post) => post.key === key)
  if (found === undefined) throw new Error(`post missing from the office: ${key}`)
  return found
}

/** Posts from low to high. */
export function inOrder(posts: readonly Post[]): readonly Post[] {
  return posts.toSorted((a, b) => a.order.localeCompare(b.order, 'en'))
}

/** The posts above one, nearest first; ends at a circle. */
export function superiorsOf(posts: readonly Post[], key: PostKey): readonly PostKey[] {
  const above: PostKey[] = []
  let next = postOf(posts, key).superior
  while (next !== null && next !== key && !above.includes(next)) {
    above.push(next)
    next = postOf(posts, next).superior
  }
  return above
}
