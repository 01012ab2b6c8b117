// Who holds which post on a day: holdings join a person to a post for a span of dates, in a capacity.
import type { PersonId } from '../ids.ts'
import { longDateWithDay } from '../letters/words.ts'
import { fail, ok, type Result } from '../result.ts'
import type { DateText } from '../time.ts'
import { type Post, type PostKey, postKeys, postOf } from './posts.ts'
import type { Holding, Person } from './schema.ts'

export const capacities = ['definitif', 'plt', 'plh', 'an', 'ub'] as const
export type HoldingCapacity = (typeof capacities)[number]

/** "Plh." as it stands before a title; empty for definitif. */
export const capacityPrefix: Readonly<Record<HoldingCapacity, string>> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
  an: 'a.n. ',
  ub: 'u.b. ',
}

/** Posts, persons and holdings of the office, as far as mandates need them. */
export interface OfficeRecords {
  readonly posts: readonly Post[]
  readonly persons: readonly Person[]
  readonly holdings: readonly Holding[]
}

export interface HoldingRefusal {
  readonly code: 'not_holder' | 'not_begun' | 'ended'
  readonly sentence: string
}

/** Both end days count. */
export function isInForce(holding: Holding, date: DateText): boolean {
  return holding.from <= date && (holding.to === null || date <= holding.to)
}

/** Definitif, Plt. and Plh. carry the post with its rights; a.n. and u.b. only sign for it. */
export function carriesPost(holding: Holding): boolean {
  return holding.capacity !== 'an' && holding.capacity !== 'ub'
}

/** Those who carry the post on a day, the one in charge first: Plh. before Plt. before definitif, the newest first. */
export function holdersOf(holdings: readonly Holding[], post: PostKey, date: DateText): readonly Holding[] {
  const charge = { plh: 0, plt: 1, definitif: 2, an: 3, ub: 4 } as const
  return holdings
    .filter((one) => one.post === post && carriesPost(one) && isInForce(one, date))
    .toSorted(
      (a, b) =>
        charge[a.capacity] - charge[b.capacity] || b.from.localeCompare(a.from, 'en') || a.id.localeCompare(b.id, 'en'),
    )
}

/** Holdings by which a person carries posts on a day, low to high, each post once. */
export function postsOf(holdings: readonly Holding[], personId: PersonId, date: DateText): readonly Holding[] {
  return postKeys.flatMap((post) =>
    holdersOf(holdings, post, date)
      .filter((one) => one.personId === personId)
      .slice(0, 1),
  )
}

/** Who may sign a.n. or u.b. for a post on a day. */
export function mandatesOf(holdings: readonly Holding[], post: PostKey, date: DateText): readonly Holding[] {
  return holdings.filter((one) => one.post === post && !carriesPost(one) && isInForce(one, date))
}

/** Posts that nobody carries on a day, low to high. */
export function vacantPosts(holdings: readonly Holding[], date: DateText): readonly PostKey[] {
  return postKeys.filter((post) => holdersOf(holdings, post, date).length === 0)
}

/** The holding by which a person may act in a post on a day; a Plh. that ended yesterday is refused with the remedy. */
export function holdingFor(
  records: OfficeRecords,
  personId: PersonId,
  post: PostKey,
  date: DateText,
): Result<Holding, HoldingRefusal> {
  const own = records.holdings.filter((one) => one.personId === personId && one.post === post && carriesPost(one))
  const inForce = holdersOf(own, post, date)[0]
  if (inForce !== undefined) return ok(inForce)
  const title = postOf(records.posts, post).title
  const name = records.persons.find((one) => one.id === personId)?.name ?? 'Orang ini'
  const ended = own
    .filter((one) => one.to !== null && one.to < date)
    .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? '', 'en'))[0]
  if (ended !== undefined && ended.to !== null) {
    const sentence = `Penugasan ${name} sebagai ${capacityPrefix[ended.capacity]}${title} berakhir pada ${longDateWithDay(ended.to)}. Catat perpanjangan SK di Pengaturan, Pejabat, atau minta pejabat yang sekarang bertugas.`
    return fail({ code: 'ended', sentence })
  }
  const coming = own.toSorted((a, b) => a.from.localeCompare(b.from, 'en'))[0]
  if (coming !== undefined) {
    const sentence = `Penugasan ${name} sebagai ${capacityPrefix[coming.capacity]}${title} baru berlaku ${longDateWithDay(coming.from)}. Tunggu sampai tanggal itu, atau minta pejabat yang sekarang bertugas.`
    return fail({ code: 'not_begun', sentence })
  }
  return fail({
    code: 'not_holder',
    sentence: `${name} tidak memegang jabatan ${title}. Catat penugasannya di Pengaturan, Pejabat, atau minta pejabat yang bertugas.`,
  })
}
