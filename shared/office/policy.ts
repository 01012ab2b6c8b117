// Who may do what: the one table of actions, posts and case states, sent to the screen as abilities.
import type { Power } from '../procedures/definition.ts'
import { type PostKey, postKeys } from './posts.ts'

/** The state of the case; null for what is not about one case. */
export type PolicyState = 'open' | 'paused' | 'ended' | null

interface Row {
  readonly posts: readonly PostKey[]
  /** States of the case in which it may be done; left out where no case is meant. */
  readonly states?: readonly Exclude<PolicyState, null>[]
}

const complaints = ['pengelola_pengaduan', 'tim_pengaduan'] as const
const clerks = ['jfu_sekretariat', 'jfu_bidang'] as const
const field = ['staf_teknis', 'kasi', 'kabid'] as const
const heads = ['sekretaris', 'kadis'] as const
/** Everybody who works on cases. */
const desk = [...clerks, ...field, ...heads, 'sekda', ...complaints] as const
/** Everybody who may look at cases and books: the desk and the inspector. */
const readers = [...desk, 'pemeriksa'] as const
const everybody = postKeys

const running = ['open', 'paused'] as const
const always = ['open', 'paused', 'ended'] as const

const table = {
  'case.open': { posts: [...clerks, 'staf_teknis', 'kabid', 'pengelola_pengaduan'] },
  'case.read': { posts: readers, states: always },
  /** Opening a case leaves a mark on it, after which Urungkan is too late: only those who work on it do. */
  'case.look': { posts: desk, states: always },
  'case.take': { posts: desk, states: ['open'] },
  'case.act': { posts: desk, states: ['open'] },
  'case.pause': { posts: [...clerks, ...field, ...complaints], states: running },
  'case.note': { posts: desk, states: always },
  'case.document': { posts: desk, states: always },
  'case.correct': { posts: [...clerks, ...field, ...complaints], states: running },
  'case.undo': { posts: desk, states: always },
  'case.reassign': { posts: ['kabid', 'kadis'], states: running },
  'case.withdraw': { posts: ['jfu_sekretariat', 'kabid', 'pengelola_pengaduan'], states: running },
  'case.close_silent': { posts: ['kabid'], states: ['paused'] },
  'case.exception': { posts: ['kadis'], states: running },
  'case.check_name': { posts: field, states: ['open'] },
  'dns.read': { posts: readers, states: always },
  'dns.write': { posts: field, states: ['open'] },
  'dns.waive': { posts: ['kabid'], states: ['open'] },
  'case.move_version': { posts: ['kabid'], states: running },

  'act.record': { posts: [...clerks, ...field, ...complaints], states: ['open'] },
  'act.dispose': { posts: ['kabid', ...heads], states: ['open'] },
  'act.follow_up': { posts: ['kasi', 'kabid', 'sekretaris', ...complaints], states: ['open'] },
  'act.verify': { posts: ['jfu_bidang', ...field, ...complaints], states: ['open'] },
  'act.report': { posts: ['jfu_bidang', ...field, ...complaints], states: ['open'] },
  'act.decide': { posts: ['kasi', 'kabid', 'kadis', ...complaints], states: ['open'] },
  'act.execute': { posts: ['jfu_bidang', ...field, ...complaints], states: ['open'] },
  'act.draft': { posts: [...clerks, 'staf_teknis', 'kasi', ...complaints], states: ['open'] },
  'act.initial': { posts: ['kasi', 'kabid', ...heads], states: ['open'] },
  'act.sign': { posts: ['kabid', ...heads, 'sekda'], states: ['open'] },
  'act.send': { posts: [...clerks, 'staf_teknis', ...complaints], states: ['open'] },
  'act.archive': { posts: clerks, states: ['open'] },

  'letter.number': { posts: ['jfu_sekretariat'], states: ['open'] },
  'letter.issue': { posts: ['jfu_sekretariat'], states: running },
  'letter.void_number': { posts: ['jfu_sekretariat'], states: running },
  'letter.record_paper': { posts: clerks, states: ['open'] },
  'letter.read': { posts: readers, states: always },
  'dossier.read': { posts: ['jfu_sekretariat', 'kabid', ...heads, 'pemeriksa'], states: always },
  'personal.read': { posts: ['jfu_sekretariat', ...field, ...complaints], states: always },
  'personal.erase': { posts: ['kabid'], states: ['ended'] },

  'desk.work': { posts: desk },
  'examine.read': { posts: ['pemeriksa'] },
  'search.read': { posts: readers },
  'agenda.read': { posts: readers },
  'agenda.write': { posts: ['jfu_sekretariat'] },
  'register.read': { posts: readers },
  'register.write': { posts: ['jfu_bidang', ...field] },
  'register.declare_complete': { posts: ['kabid'] },
  'watch.read': { posts: [...readers, 'admin'] },
  'watch.check': { posts: ['jfu_bidang', ...field] },
  'watch.write': { posts: ['admin'] },
  'archive.read': { posts: readers },
  'archive.write': { posts: clerks },
  /** Who looked at personal data: for those who answer for it, the administrator and the inspector. */
  'privacy.read': { posts: ['kabid', 'kadis', 'pemeriksa', 'admin'] },
  'privacy.trace': { posts: ['jfu_sekretariat', 'kabid'] },
  'breach.read': { posts: ['kabid', ...heads, 'admin', 'pemeriksa'] },
  'breach.write': { posts: ['kabid', ...heads, 'admin'] },
  'log.read': { posts: ['kabid', 'kadis', 'pemeriksa'] },
  'log.verify': { posts: ['kadis', 'pemeriksa', 'admin'] },

  'settings.read': { posts: everybody },
  'office.write': { posts: ['admin'] },
  'people.write': { posts: ['admin'] },
  'calendar.write': { posts: ['admin'] },
  'numbering.write': { posts: ['admin'] },
  'names.write': { posts: ['admin'] },
  'connection.read': { posts: [...field, 'admin'] },
  'connection.write': { posts: ['admin'] },
  'account.write': { posts: ['admin'] },
  'lan.write': { posts: ['admin'] },
  'backup.read': { posts: ['admin', 'kabid', 'kadis'] },
  'backup.write': { posts: ['admin'] },
  'data.export': { posts: ['kabid'] },
  'definition.write': { posts: ['admin'] },
  'definition.confirm': { posts: ['admin'] },
} as const satisfies Readonly<Record<string, Row>>

export type Action = keyof typeof table

export const actions = Object.keys(table).filter((name): name is Action => name in table)

/** Whether one of the actor's posts may do it, in the case's state. Administrator has no case rights, Pemeriksa only reads. */
export function may(posts: readonly PostKey[], action: Action, state: PolicyState = null): boolean {
  const row: Row = table[action]
  const inState = row.states === undefined || (state !== null && row.states.includes(state))
  return inState && posts.some((post) => row.posts.includes(post))
}

/** Everything that the posts together may do, in the order of the table. */
export function abilitiesOf(posts: readonly PostKey[], state: PolicyState = null): readonly Action[] {
  return actions.filter((action) => may(posts, action, state))
}

/** Whether a post carries the power that an act of a procedure needs. */
export function hasPower(post: PostKey, power: Power): boolean {
  return may([post], `act.${power}`, 'open')
}
