// Asks the primary server of a zone for everything that tells whether a name exists; reads only.
import { randomBytes } from 'node:crypto'
import type { NameAnswer, NameEvidence, ZoneList } from '../../../../shared/domains/existence.ts'
import type { RrSet } from '../../../../shared/domains/records.ts'
import { type Asking, type ExchangeFault, query } from '../wire/exchange.ts'
import { type Decoded, rcodeName } from '../wire/message.ts'
import { setsOf } from '../wire/record-sets.ts'
import { types } from '../wire/records.ts'
import { transfer } from '../wire/transfer.ts'

const askedTypes = ['CNAME', 'A', 'AAAA', 'TXT', 'MX', 'NS'] as const

/** The evidence for `existenceOf`. With a key in `asking` the zone's own list is asked for where a wildcard hides the name. */
export async function askName(asking: Asking, name: string, zone: string): Promise<NameEvidence> {
  const base = { name, zone, server: `${asking.server.host}:${asking.server.port}` }
  const soa = await ask(asking, name, 'SOA')
  const isThere = soa.kind === 'answer' && soa.authoritative && (soa.rcode === 'NOERROR' || soa.sets.length > 0)
  if (!isThere) return { ...base, soa, others: {}, wildcard: null, list: { kind: 'not_asked' } }
  const others: Record<string, NameAnswer> = {}
  for (const type of askedTypes) others[type] = await ask(asking, name, type)
  const wildcard = await wildcardOf(asking, name, zone)
  const hidden = wildcard !== null && wildcard.length > 0
  const list: ZoneList = hidden ? await zoneList(asking, name, zone) : { kind: 'not_asked' }
  return { ...base, soa, others, wildcard, list }
}

async function ask(asking: Asking, name: string, type: keyof typeof types): Promise<NameAnswer> {
  const first = await query(asking, name, types[type])
  const answered = first.ok || first.error.code === 'aborted' ? first : await query(asking, name, types[type])
  return answered.ok ? answerOf(answered.value, name) : { kind: 'none', reason: reasonOf(answered.error) }
}

function answerOf(message: Decoded, name: string): NameAnswer {
  return {
    kind: 'answer',
    rcode: rcodeName(message.rcode),
    authoritative: message.authoritative,
    sets: setsOf(message.answer.filter((record) => record.name === name)),
    referrals: [
      ...new Set(message.authority.filter((record) => record.type === types.NS).map((record) => record.name)),
    ].sort(),
  }
}

function reasonOf({ code }: ExchangeFault): Extract<NameAnswer, { kind: 'none' }>['reason'] {
  switch (code) {
    case 'timeout':
      return 'timeout'
    case 'unreachable':
    case 'closed':
      return 'unreachable'
    case 'aborted':
      return 'stopped'
    case 'malformed':
    case 'too_large':
    case 'unsigned':
    case 'bad_signature':
    case 'refused_key':
      return 'unreadable'
  }
}

/** What a name beside the asked one is answered that nobody can have chosen; null where one of the answers is missing. */
async function wildcardOf(asking: Asking, name: string, zone: string): Promise<readonly RrSet<string>[] | null> {
  const parent = name.slice(name.indexOf('.') + 1)
  const beside = parent === zone || parent.endsWith(`.${zone}`) ? parent : zone
  const found: RrSet<string>[][] = []
  for (let label = 0; label < 2; label += 1) {
    const random = `x${randomBytes(9).toString('hex')}.${beside}`
    const sets: RrSet<string>[] = []
    for (const type of ['A', 'AAAA', 'TXT', 'MX'] as const) {
      const answer = await ask(asking, random, type)
      if (answer.kind === 'none') return null
      sets.push(...answer.sets)
    }
    found.push([...new Map(sets.map((set) => [set.type, set])).values()])
  }
  const [one = [], two = []] = found
  return one.length > 0 && two.length > 0 ? one : []
}

async function zoneList(asking: Asking, name: string, zone: string): Promise<ZoneList> {
  const records = await transfer({ ...asking, timeout: asking.timeout * 4 }, zone)
  if (!records.ok) return { kind: 'refused' }
  const own = setsOf(records.value.filter((record) => record.name === name))
  const below = records.value.some((record) => record.name.endsWith(`.${name}`))
  return own.length === 0 && !below ? { kind: 'absent' } : { kind: 'listed', sets: own, below }
}
