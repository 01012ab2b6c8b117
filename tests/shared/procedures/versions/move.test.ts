// Moving a case: what is refused, what the state becomes, and that folding again says the same.
import { describe, expect, test } from 'vitest'
import type { Definition } from '../../../../shared/procedures/definition.ts'
import { placeIn } from '../../../../shared/procedures/decide-move.ts'
import { subDomain } from '../../../../shared/procedures/definitions/sub_domain.ts'
import type { CaseEvent, CaseEventBody, Opened } from '../../../../shared/procedures/events.ts'
import { fold } from '../../../../shared/procedures/evolve.ts'
import { revise } from '../../../../shared/procedures/revise.ts'
import type { OfficeFacts } from '../../../../shared/procedures/commands.ts'
import type { CaseState } from '../../../../shared/procedures/state.ts'

const office: OfficeFacts = {
  vacant: (post) => post === 'kasi',
  holds: () => true,
  personName: (id) => id,
  postTitle: (post) => post,
  setting: {},
}
const newer = revise(subDomain, 1, [
  { step: 'S2', act: 'read', post: 'kabid', skipVacant: false, from: '2026-04-01', reason: 'SK' },
])
const opened: Opened = {
  type: 'opened',
  code: 'sub_domain',
  version: 1,
  definitionHash: 'a',
  channel: 'surat',
  receivedAt: 0,
  receivedDate: '2026-03-17',
  startedAt: 0,
  unitId: null,
  subject: '',
  trackingCode: '',
  agendaId: null,
  names: [],
  values: {},
  items: {},
  documents: [],
  next: { step: 'S2', act: 0 },
  skipped: [],
}

function folded(...bodies: readonly CaseEventBody[]): CaseState {
  const events = [opened, ...bodies].map(
    (body, index): CaseEvent => ({
      n: index + 1,
      at: index,
      recordedAt: index,
      actor: 'a',
      recorder: 'a',
      post: 'sekretaris',
      capacity: null,
      body,
    }),
  )
  const state = fold('c', (version) => (version === 1 ? subDomain : newer), events)
  if (state === null) throw new Error('nothing was folded')
  return state
}

const taken: CaseEventBody = { type: 'taken', step: 'S2', act: 'read' }
const moved: CaseEventBody = {
  type: 'version_moved',
  from: 1,
  to: 1001,
  definitionHash: 'b',
  position: { step: 'S2', act: 0 },
  reason: 'SK',
}

describe('a moved case', () => {
  test('stands at the same act, on the desk of the newer version, and what was done stays', () => {
    const before = folded(taken)
    const after = folded(taken, moved)
    expect(after.position).toEqual(before.position)
    expect(after.definitionVersion).toBe(1001)
    expect(after.visits.at(-1)?.acts.at(-1)?.post).toBe('kabid')
    expect(after.visits.slice(0, -1)).toEqual(before.visits.slice(0, -1))
  })

  test('is given back by whoever had taken it, where the desk is another', () => {
    expect(folded(taken).taken?.by).toBe('a')
    expect(folded(taken, moved).taken).toBeNull()
  })
})

describe('a move', () => {
  const standing = (state: CaseState, to: Definition) => placeIn({ definition: subDomain, state, office }, to)
  const without = (step: string): Definition => ({
    ...subDomain,
    version: 2,
    steps: subDomain.steps.filter((one) => one.id !== step),
  })

  test('goes to a newer version only', () => {
    expect(standing(folded(), newer)).toEqual({ ok: true, value: { step: 'S2', act: 0 } })
    expect(placeIn({ definition: newer, state: folded(), office }, subDomain).ok).toBe(false)
    expect(standing(folded(), subDomain).ok).toBe(false)
  })

  test('is refused where the step at hand, or one gone through, is not there', () => {
    expect(standing(folded(), without('S2')).ok).toBe(false)
    expect(standing(folded(), without('S1')).ok).toBe(false)
    expect(standing(folded(), without('S9')).ok).toBe(true)
  })

  test('is refused where the step at hand would be passed over there', () => {
    const skipping = revise(subDomain, 1, [
      { step: 'S2', act: 'read', post: 'kasi', skipVacant: true, from: '2026-04-01', reason: 'SK' },
    ])
    const place = standing(folded(), skipping)
    expect(place.ok ? '' : place.error.sentence).toContain('kosong')
  })
})
