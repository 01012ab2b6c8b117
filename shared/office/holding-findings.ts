// What does not add up in the list of officials: overlaps, gaps, empty posts, long mandates, unknown persons.
import { longDate } from '../letters/words.ts'
import type { DateText } from '../time.ts'
import { capacityPrefix, carriesPost, isInForce, type OfficeRecords, vacantPosts } from './holdings.ts'
import { mandateProblem } from './mandates.ts'
import { type PostKey, postOf } from './posts.ts'
import type { Holding } from './schema.ts'
import { addDays, addMonths } from './spans.ts'

export interface HoldingFinding {
  readonly code:
    | 'reversed'
    | 'unknown_person'
    | 'no_decree'
    | 'overlap'
    | 'beside_definitif'
    | 'without_holder'
    | 'gap'
    | 'too_long'
    | 'mandate'
    | 'vacant'
  readonly post: PostKey
  /** Indonesian, with the remedy. */
  readonly sentence: string
  readonly holdings: readonly string[]
}

/** Longest stay in months before a warning; the office may have others (`letters-and-office.md` 1.11, assumed). */
export interface MandateLimits {
  readonly plh: number
  readonly plt: number
}

const defaultMandateLimits: MandateLimits = { plh: 3, plt: 6 }

/** Everything worth saying on a day, post by post. */
export function holdingFindings(
  records: OfficeRecords,
  today: DateText,
  limits: MandateLimits = defaultMandateLimits,
): readonly HoldingFinding[] {
  return [
    ...records.holdings.flatMap((one) => singleFindings(records, one, today, limits)),
    ...pairFindings(records),
    ...gapFindings(records),
    ...vacancies(records, today),
  ]
}

function singleFindings(
  records: OfficeRecords,
  one: Holding,
  today: DateText,
  limits: MandateLimits,
): readonly HoldingFinding[] {
  const who = label(records, one)
  const say = (code: HoldingFinding['code'], sentence: string): HoldingFinding => ({
    code,
    post: one.post,
    sentence,
    holdings: [one.id],
  })
  const found: HoldingFinding[] = []
  if (one.to !== null && one.to < one.from)
    found.push(say('reversed', `${who} berakhir sebelum mulai. Betulkan tanggalnya.`))
  if (!records.persons.some((person) => person.id === one.personId))
    found.push(say('unknown_person', `${who} menunjuk orang yang tidak ada dalam daftar. Pilih orangnya lagi.`))
  if (one.capacity !== 'definitif' && one.sk.trim() === '')
    found.push(say('no_decree', `${who} belum memuat nomor dan tanggal SK atau surat perintah. Lengkapi.`))
  const problem = isInForce(one, today) ? mandateProblem(records, one, today) : null
  if (problem !== null) found.push(say('mandate', problem))
  const long =
    one.capacity === 'plh' || one.capacity === 'plt' ? tooLong(records, one, today, limits[one.capacity]) : null
  if (long !== null) found.push(say('too_long', long))
  return found
}

/** Mandates of one person that follow each other without a day between count as one stay. */
function tooLong(records: OfficeRecords, one: Holding, today: DateText, months: number): string | null {
  const stay = records.holdings.filter(
    (other) => other.personId === one.personId && other.post === one.post && other.capacity === one.capacity,
  )
  if (stay.some((other) => other.from === addDays(one.to ?? '9999-12-31', 1))) return null
  let from = one.from
  for (const other of stay.toSorted((a, b) => b.from.localeCompare(a.from, 'en'))) {
    if (other.from < from && other.to !== null && other.to >= addDays(from, -1)) from = other.from
  }
  const until = one.to ?? today
  if (until < addMonths(from, months)) return null
  return `${label(records, one)} sudah ${months} bulan atau lebih sejak ${longDate(from)}. Periksa batas penugasan dan terbitkan SK baru bila perlu.`
}

function pairFindings(records: OfficeRecords): readonly HoldingFinding[] {
  const holdings = records.holdings.filter(carriesPost)
  return holdings.flatMap((a) =>
    holdings.flatMap((b): readonly HoldingFinding[] => {
      if (a.post !== b.post || a.id >= b.id || !postOf(records.posts, a.post).single || !meet(a, b)) return []
      const both = { post: a.post, holdings: [a.id, b.id] }
      if (a.capacity === b.capacity)
        return [
          {
            ...both,
            code: 'overlap',
            sentence: `${label(records, a)} bertumpang tindih dengan ${label(records, b)}. Akhiri salah satunya.`,
          },
        ]
      if (a.capacity !== 'plt' && b.capacity !== 'plt') return []
      const [plt, other] = a.capacity === 'plt' ? [a, b] : [b, a]
      if (other.capacity !== 'definitif') return []
      return [
        {
          ...both,
          code: 'beside_definitif',
          sentence: `${label(records, plt)} berjalan saat ${label(records, other)} masih menjabat. Pakai Plh. untuk pejabat yang berhalangan, atau akhiri jabatan definitifnya.`,
        },
      ]
    }),
  )
}

function gapFindings(records: OfficeRecords): readonly HoldingFinding[] {
  const single = records.posts.filter((post) => post.single)
  return single.flatMap((post) => {
    const own = records.holdings
      .filter((one) => one.post === post.key && carriesPost(one))
      .toSorted((a, b) => a.from.localeCompare(b.from, 'en'))
    const absent = own.filter(
      (one) => one.capacity === 'plh' && !own.some((other) => other.capacity !== 'plh' && meet(one, other)),
    )
    const strays = absent.map((one) => ({
      code: 'without_holder' as const,
      post: post.key,
      holdings: [one.id],
      sentence: `${label(records, one)} tercatat tanpa pejabat yang digantikan. Pakai Plt. bila jabatannya kosong.`,
    }))
    return [...strays, ...gapsOf(post.key, post.title, own)]
  })
}

function gapsOf(post: PostKey, title: string, own: readonly Holding[]): readonly HoldingFinding[] {
  const found: HoldingFinding[] = []
  let covered: DateText | null = own[0]?.to ?? null
  for (const one of own.slice(1)) {
    if (covered === null) break
    if (one.from > addDays(covered, 1)) {
      const sentence = `${title} kosong dari ${longDate(addDays(covered, 1))} sampai ${longDate(addDays(one.from, -1))}. Catat Plt. atau Plh. untuk masa itu bila ada.`
      found.push({ code: 'gap', post, holdings: [one.id], sentence })
    }
    if (one.to === null || one.to > covered) covered = one.to
  }
  return found
}

function vacancies(records: OfficeRecords, today: DateText): readonly HoldingFinding[] {
  return vacantPosts(records.holdings, today)
    .map((key) => postOf(records.posts, key))
    .filter((post) => post.key === 'kasi' || !post.mayBeVacant)
    .map((post) => ({
      code: 'vacant' as const,
      post: post.key,
      holdings: [],
      sentence: post.mayBeVacant
        ? `${post.title} kosong: langkahnya dilewati dan lembar SOP mencatatnya. Catat pejabatnya bila ada.`
        : `${post.title} kosong: langkahnya tertahan. Catat pejabat definitif, Plt., atau Plh.`,
    }))
}

function meet(a: Holding, b: Holding): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to)
}

function label(records: OfficeRecords, one: Holding): string {
  const name = records.persons.find((person) => person.id === one.personId)?.name ?? 'orang tak dikenal'
  return `${capacityPrefix[one.capacity]}${postOf(records.posts, one.post).title} (${name})`
}
