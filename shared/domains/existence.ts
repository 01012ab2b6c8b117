// Whether a name exists, as a pure function of what the authoritative server answered (RFC 1034, 2308, 4592, 6604).
import type { RrSet } from './records.ts'

/** An answer to one question, or why there is none. */
export type NameAnswer =
  | {
      readonly kind: 'answer'
      readonly rcode: string
      readonly authoritative: boolean
      /** Records of the name itself, CNAME first where there is one. */
      readonly sets: readonly RrSet<string>[]
      /** Owners of NS records in the authority section. */
      readonly referrals: readonly string[]
    }
  | { readonly kind: 'none'; readonly reason: 'timeout' | 'unreachable' | 'unreadable' | 'stopped' }

/** What the zone itself says: `listed` and `absent` come from a transfer. */
export type ZoneList =
  | { readonly kind: 'listed'; readonly sets: readonly RrSet<string>[]; readonly below: boolean }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'not_asked' }

export interface NameEvidence {
  readonly name: string
  readonly zone: string
  /** Asked server, `103.10.20.30:53`. */
  readonly server: string
  /** Answer to SOA of the name. */
  readonly soa: NameAnswer
  /** Answers by type, where the name seems to be there. */
  readonly others: Readonly<Record<string, NameAnswer>>
  /** What two names that nobody chose are answered; null where it was not asked. */
  readonly wildcard: readonly RrSet<string>[] | null
  readonly list: ZoneList
}

export type ExistenceState = 'free' | 'exists' | 'empty' | 'delegated' | 'notauth' | 'unknown'

export interface ExistenceVerdict {
  readonly state: ExistenceState
  /** In Indonesian: what was found and what to do. */
  readonly sentence: string
  /** Records that stand at the name. */
  readonly records: readonly RrSet<string>[]
  /** The zone answers for any name. */
  readonly wildcard: boolean
  /** Its CNAME leads nowhere. */
  readonly dangling: boolean
}

/** Only an authoritative "no such name" is free; silence and errors never are. */
export function existenceOf(evidence: NameEvidence): ExistenceVerdict {
  const { soa, list, wildcard } = evidence
  const isWild = wildcard !== null && wildcard.length > 0
  const verdict = (
    state: ExistenceState,
    sentence: string,
    more: Partial<ExistenceVerdict> = {},
  ): ExistenceVerdict => ({
    state,
    sentence: isWild ? `${sentence} ${wildcardWarning}` : sentence,
    records: [],
    wildcard: isWild,
    dangling: false,
    ...more,
  })
  if (soa.kind === 'none') return verdict('unknown', `${silence[soa.reason]} ${neverFree}`)
  if (soa.rcode === 'REFUSED' || soa.rcode === 'NOTAUTH') return verdict('notauth', wrongServer)
  if (soa.rcode !== 'NOERROR' && soa.rcode !== 'NXDOMAIN')
    return verdict('unknown', `Server nama menjawab galat ${soa.rcode}. ${neverFree}`)
  if (!soa.authoritative)
    return isDelegated(evidence, soa.referrals) ? delegated(verdict, soa.referrals) : verdict('notauth', wrongServer)
  const answers = Object.values(evidence.others)
  const records = recordsOf(evidence)
  const dangling = soa.rcode === 'NXDOMAIN' && soa.sets.some((set) => set.type === 'CNAME')
  if (list.kind === 'listed' && list.sets.length > 0)
    return verdict('exists', existsSentence(list.sets, dangling), { records: list.sets, dangling })
  if (list.kind === 'listed') return verdict('empty', emptySentence)
  if (list.kind === 'absent') return verdict('free', freeSentence)
  if (soa.rcode === 'NXDOMAIN' && !dangling) return verdict('free', freeSentence)
  if (answers.some((answer) => answer.kind === 'none' || !isPlain(answer.rcode)))
    return verdict('unknown', `Sebagian pertanyaan tidak dijawab. ${neverFree}`)
  if (isWild && coveredBy(wildcard, records)) return verdict('unknown', likeWildcard, { records, dangling })
  if (records.length === 0) return verdict('empty', emptySentence)
  return verdict('exists', existsSentence(records, dangling), { records, dangling })
}

type Say = (state: ExistenceState, sentence: string) => ExistenceVerdict

function delegated(say: Say, referrals: readonly string[]): ExistenceVerdict {
  return say(
    'delegated',
    `Nama ini sudah diserahkan ke server nama lain (${referrals.join(', ')}). Catatan baru di zona ini tidak akan terlihat; hubungi pengelola server itu.`,
  )
}

/** A referral to servers of the name or of something above it, inside the zone. */
function isDelegated({ name, zone }: NameEvidence, referrals: readonly string[]): boolean {
  return referrals.some((owner) => owner.endsWith(`.${zone}`) && (owner === name || name.endsWith(`.${owner}`)))
}

function recordsOf({ soa, others }: NameEvidence): readonly RrSet<string>[] {
  const all = [soa, ...Object.values(others)].flatMap((answer) => (answer.kind === 'answer' ? answer.sets : []))
  const byType = new Map(all.filter((set) => set.type !== 'SOA').map((set) => [set.type, set]))
  return [...byType.values()].sort((left, right) => (left.type < right.type ? -1 : 1))
}

function isPlain(rcode: string): boolean {
  return rcode === 'NOERROR' || rcode === 'NXDOMAIN'
}

/** Whether the records are no others than any name of the zone would be answered with. */
function coveredBy(wildcard: readonly RrSet<string>[], records: readonly RrSet<string>[]): boolean {
  const key = ({ type, values }: RrSet<string>) => `${type} ${values.join(' ')}`
  const known = new Set(wildcard.map(key))
  return records.every((set) => known.has(key(set)))
}

const neverFree = 'Nama tidak boleh dianggap kosong; periksa lagi sesudah server menjawab.'

const silence = {
  timeout: 'Server nama tidak menjawab pada waktunya.',
  unreachable: 'Server nama tidak dapat dihubungi. Periksa jaringan dan alamat server di Pengaturan.',
  unreadable: 'Jawaban server nama tidak terbaca: mungkin bukan server DNS.',
  stopped: 'Pemeriksaan dihentikan.',
} as const

const wrongServer =
  'Server yang ditanya bukan server utama zona ini, sehingga jawabannya tidak dapat dipakai. Periksa alamat server di Pengaturan.'

const freeSentence = 'Nama ini tidak ada di server utama, juga tidak ada nama di bawahnya.'

const emptySentence =
  'Nama ini ada tanpa alamat: mungkin hanya mempunyai nama di bawahnya. Periksa di server sebelum memakainya.'

const likeWildcard =
  'Jawaban untuk nama ini sama dengan jawaban untuk nama sembarang, sehingga tidak dapat dipastikan ada atau tidak. Periksa isi zona di server, atau beri kunci yang boleh membaca zona.'

const wildcardWarning = 'Perhatian: zona ini memakai catatan bintang (*), sehingga setiap nama menjawab.'

function existsSentence(records: readonly RrSet<string>[], dangling: boolean): string {
  const shown = records.map((set) => `${set.type} ${set.values.join(', ')}`).join('; ')
  return dangling
    ? `Nama ini sudah ada (${shown}), tetapi tujuannya tidak ada: nama menggantung dan dapat disalahgunakan.`
    : `Nama ini sudah ada: ${shown}.`
}
