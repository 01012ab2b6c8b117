// The engine under random commands: whatever is asked, the case stays a case, and its events alone tell where it stands.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PostKey } from '../../../../shared/office/posts.ts'
import type { Command, OfficeFacts, Who } from '../../../../shared/procedures/commands.ts'
import { decide } from '../../../../shared/procedures/decide.ts'
import { decideOpen } from '../../../../shared/procedures/decide-open.ts'
import { subDomain } from '../../../../shared/procedures/definitions/sub_domain.ts'
import type { CaseEvent, CaseEventBody } from '../../../../shared/procedures/events.ts'
import { evolve, fold } from '../../../../shared/procedures/evolve.ts'
import { actAt, deskOf } from '../../../../shared/procedures/look-up.ts'
import type { CaseState } from '../../../../shared/procedures/state.ts'

const posts = ['jfu_sekretariat', 'jfu_bidang', 'staf_teknis', 'kasi', 'kabid', 'sekretaris', 'kadis'] as const

function office(vacant: readonly PostKey[] = []): OfficeFacts {
  return {
    vacant: (post) => vacant.includes(post),
    holds: (person, post) => person === `p-${post}` && !vacant.includes(post),
    personName: (person) => person,
    postTitle: (post) => post,
    setting: {},
  }
}

function whoAs(post: PostKey): Who {
  return {
    personId: `p-${post}`,
    post,
    capacity: 'definitif',
    recorder: `p-${post}`,
    recorderPost: post,
    fromPaper: false,
    reauthenticated: true,
  }
}

const opening = {
  type: 'open',
  channel: 'surat',
  receivedAt: 0,
  receivedDate: '2026-03-16',
  startedAt: 0,
  unitId: 'u',
  subject: 'Permohonan',
  trackingCode: 'SD',
  agendaId: 'a',
  names: [{ id: 'i1', asked: 'x', label: 'x', zone: 'z', fqdn: 'x.z' }],
  values: { letter_no: '1', letter_date: '2026-03-16', signed_by: 'kepala_pd', stamp: 'yes', nature: 'biasa' },
  items: { i1: { use: 'website', function_text: 'web', placement: 'own_server', server_which: 'rak' } },
  documents: [],
} as const

class Run {
  readonly events: CaseEvent[] = []
  state: CaseState
  constructor() {
    const opened = decideOpen(subDomain, 'hash', opening, whoAs('jfu_sekretariat'), office())
    if (!opened.ok) throw new Error(opened.error.sentence)
    this.state = this.write(opened.value, 'jfu_sekretariat')
  }
  write(bodies: readonly CaseEventBody[], post: PostKey): CaseState {
    for (const body of bodies) {
      const n = this.events.length + 1
      this.events.push({
        n,
        at: n,
        recordedAt: n,
        actor: `p-${post}`,
        recorder: `p-${post}`,
        post,
        capacity: 'definitif',
        body,
      })
    }
    const state = fold('c', () => subDomain, this.events)
    if (state === null) throw new Error('a case was opened')
    this.state = state
    return state
  }
  give(command: Command, post: PostKey): boolean {
    const decided = decide(
      { definition: subDomain, state: this.state, who: whoAs(post), now: this.events.length + 1, office: office() },
      command,
    )
    if (decided.ok) this.write(decided.value, post)
    return decided.ok
  }
}

const filled: Readonly<Record<string, Partial<Extract<Command, { type: 'complete' }>>>> = {
  'S2.dispose': { outcome: 'disposed', values: { disposed_to: ['kabid'] } },
  'S3.follow': { values: { planned_on: '2026-03-16', assigned_staf_teknis: 'p-staf_teknis' } },
  'S4.verify': {
    items: {
      i1: { name_exists: 'no', serves: 'yes', serves_because: 'ya', documents_ok: 'yes', proposed_mode: 'proxy' },
    },
  },
  'S6.decide': { items: { i1: { decision: 'approve', decided_exists: 'no', decided_serves: 'yes', mode: 'proxy' } } },
  'S7.execute': {
    items: {
      i1: {
        executed_mode: 'proxy',
        executed_target: '10.0.0.1',
        check_notes: 'baik',
        ssl: 'checked',
        done_on: '2026-03-16',
      },
    },
  },
  'S11.approve': { outcome: 'approved', values: { signing_date: '2026-03-16' } },
  'S11.wet_sign': { outcome: 'signed', values: { signed_papers: [{ kind: 'laporan' }] } },
  'S12.send': { values: { sent_to: 'x', sent_how: 'kurir', sent_on: '2026-03-16' } },
  'S12.hand_over': { values: { access_to: 'x', access_how: 'langsung', access_on: '2026-03-16' } },
  'S13.archive': {
    values: {
      classification: '500.12',
      retention_active: 1,
      retention_inactive: 1,
      retention_fate: 'musnah',
      hardcopy_place: 'x',
    },
  },
}

function completion(state: CaseState, outcome: string | null): Command {
  const here = actAt(subDomain, state.position)
  const given = here === null ? {} : (filled[`${here.step.id}.${here.act.code}`] ?? {})
  const base = {
    type: 'complete',
    outcome: null,
    reason: 'alasan',
    values: {},
    items: {},
    documents: [],
    digest: null,
  } as const
  return { ...base, ...given, ...(outcome === null ? {} : { outcome }) }
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant('complete') },
  { weight: 2, arbitrary: fc.constantFrom('take', 'release', 'look', 'return', 'pause', 'resume', 'undo') },
  { weight: 1, arbitrary: fc.constantFrom('withdraw', 'not_for_us', 'close') },
)

describe('the engine under random commands', () => {
  test('keeps the case whole: a position until the end, visits in order, parafs never lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.constantFrom(...posts), fc.boolean()), { maxLength: 60 }), (commands) => {
        const run = new Run()
        for (const [kind, stranger, asDesk] of commands) {
          const here = actAt(subDomain, run.state.position)
          const post = asDesk && here !== null ? deskOf(here.act) : stranger
          const before = run.state
          run.give(commandOf(kind, run.state), post)
          expect(run.state.status === 'ended').toBe(run.state.position === null)
          expect(run.state.n).toBe(run.events.length)
          if (kind !== 'undo') expect(run.state.parafs.length).toBeGreaterThanOrEqual(before.parafs.length)
          for (const visit of run.state.visits)
            expect(visit.leftAt === null || visit.leftAt >= visit.enteredAt).toBe(true)
        }
        const incremental = run.events.some((event) => event.body.type === 'undone')
          ? run.state
          : run.events.reduce<CaseState | null>((state, event) => evolve('c', subDomain, state, event), null)
        expect(incremental).toEqual(run.state)
      }),
      { numRuns: 150 },
    )
  })

  test('refuses every command of a post whose turn it is not', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.constantFrom(...posts), (acts, stranger) => {
        const run = new Run()
        for (let done = 0; done < acts && run.state.position !== null; done += 1) {
          const here = actAt(subDomain, run.state.position)
          if (here !== null) run.give(completion(run.state, null), deskOf(here.act))
        }
        const here = actAt(subDomain, run.state.position)
        if (here === null || deskOf(here.act) === stranger) return
        expect(run.give(completion(run.state, null), stranger)).toBe(false)
        expect(run.give({ type: 'take' }, stranger)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

function commandOf(kind: string, state: CaseState): Command {
  switch (kind) {
    case 'take':
    case 'release':
    case 'look':
    case 'undo':
      return { type: kind }
    case 'pause':
      return { type: 'pause', reason: 'applicant', text: 'Surat kuasa', itemId: null }
    case 'resume':
      return { type: 'resume', note: '', documents: [] }
    case 'withdraw':
      return { type: 'withdraw', note: 'Surat', documents: [] }
    case 'close':
      return { type: 'close_silent', note: 'Tidak ada kabar' }
    case 'return':
    case 'not_for_us':
      return completion(state, kind)
    default:
      return completion(state, null)
  }
}
