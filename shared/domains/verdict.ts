// Whether every name server answers as planned, as a pure function of what each said.
import { type RrSet, sameSet } from './records.ts'

export interface ServerAnswer {
  /** `103.10.20.53:53`. */
  readonly server: string
  readonly primary: boolean
  readonly result:
    | { readonly kind: 'read'; readonly sets: readonly RrSet<string>[]; readonly serial: number | null }
    | { readonly kind: 'fault'; readonly sentence: string }
}

export type ServerState = 'same' | 'late' | 'differs' | 'silent'

export interface ServerVerdict {
  readonly server: string
  readonly state: ServerState
  readonly serial: number | null
  readonly found: readonly RrSet<string>[]
  readonly sentence: string
}

/** `green`: all as planned. `waiting`: the primary is right and others lag. `red`: not as planned. `unchecked`: nobody to ask. */
export type ProofColour = 'green' | 'waiting' | 'red' | 'unchecked'

export interface Proof {
  readonly colour: ProofColour
  readonly sentence: string
  readonly servers: readonly ServerVerdict[]
}

export function proofOf(expected: readonly RrSet<string>[], answers: readonly ServerAnswer[]): Proof {
  const primary = answers.find((answer) => answer.primary)
  const lead = primary?.result.kind === 'read' ? primary.result.serial : null
  const servers = answers.map((answer) => verdictOf(expected, answer, lead))
  const colour = colourOf(servers, answers)
  return { colour, sentence: sentences[colour], servers }
}

const sentences = {
  green: 'Semua server nama menjawab sesuai rencana.',
  waiting: 'Server utama sudah sesuai rencana; server lain belum mengikuti. Periksa lagi sebentar lagi.',
  red: 'Jawaban server nama tidak sesuai rencana. Baca selisihnya di bawah.',
  unchecked: 'Tidak diperiksa otomatis: zona ini belum mempunyai server untuk ditanya.',
} as const

function colourOf(servers: readonly ServerVerdict[], answers: readonly ServerAnswer[]): ProofColour {
  if (servers.length === 0) return 'unchecked'
  if (servers.every((server) => server.state === 'same')) return 'green'
  const lead = servers.find((_, index) => answers[index]?.primary === true)
  return lead?.state === 'same' && servers.every((server) => server.state !== 'differs') ? 'waiting' : 'red'
}

function verdictOf(
  expected: readonly RrSet<string>[],
  { server, primary, result }: ServerAnswer,
  lead: number | null,
): ServerVerdict {
  if (result.kind === 'fault') return { server, state: 'silent', serial: null, found: [], sentence: result.sentence }
  const { sets, serial } = result
  const as = (state: ServerState, sentence: string): ServerVerdict => ({ server, state, serial, found: sets, sentence })
  if (holdsAll(expected, sets)) return as('same', 'Sesuai rencana.')
  if (!primary && serial !== null && lead !== null && isOlder(serial, lead))
    return as('late', `Masih memegang zona lama (serial ${serial}, server utama ${lead}).`)
  return as('differs', sets.length === 0 ? 'Nama tidak ada.' : `Berisi ${wordsOf(sets)}.`)
}

/** Every planned set stands there, and nothing else that leads visitors elsewhere. */
function holdsAll(expected: readonly RrSet<string>[], found: readonly RrSet<string>[]): boolean {
  const leads = (sets: readonly RrSet<string>[]) => sets.filter((set) => ['A', 'AAAA', 'CNAME'].includes(set.type))
  return (
    leads(found).length === leads(expected).length &&
    expected.every((wanted) => found.some((set) => sameSet({ ...set, ttl: wanted.ttl }, wanted)))
  )
}

/** RFC 1982: serials run in a circle. */
function isOlder(serial: number, than: number): boolean {
  const ahead = (than - serial) >>> 0
  return ahead !== 0 && ahead < 0x8000_0000
}

function wordsOf(sets: readonly RrSet<string>[]): string {
  return sets.map((set) => `${set.type} ${set.values.join(', ')}`).join('; ')
}
