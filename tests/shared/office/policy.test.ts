// The whole matrix of actions, posts and case states against a written expectation.
import { describe, expect, it } from 'vitest'
import { abilitiesOf, type Action, actions, hasPower, may, type PolicyState } from '../../../shared/office/policy.ts'
import { postKeys, type PostKey } from '../../../shared/office/posts.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'

/**
 * Columns: jfu_sekretariat, jfu_bidang, staf_teknis, kasi, kabid, sekretaris, kadis, sekda,
 * pengelola_pengaduan, tim_pengaduan, pemeriksa, admin.
 * States: o(pen), p(aused), e(nded); `-` is also done where no case is meant.
 */
/** A new action without a line here does not compile. */
// biome-ignore format: a matrix is read in columns
const expectation: Readonly<Record<Action, string>> = {
  'case.open':                 'ope- x x x . x . . . x . . .',
  'case.read':                 'ope  x x x x x x x x x x x .',
  'case.look':                 'ope  x x x x x x x x x x . .',
  'case.take':                 'o    x x x x x x x x x x . .',
  'case.act':                  'o    x x x x x x x x x x . .',
  'case.check_name':           'o    . . x x x . . . . . . .',
  'case.pause':                'op   x x x x x . . . x x . .',
  'case.note':                 'ope  x x x x x x x x x x . .',
  'case.document':             'ope  x x x x x x x x x x . .',
  'case.correct':              'op   x x x x x . . . x x . .',
  'case.undo':                 'ope  x x x x x x x x x x . .',
  'case.reassign':             'op   . . . . x . x . . . . .',
  'case.withdraw':             'op   x . . . x . . . x . . .',
  'case.close_silent':         'p    . . . . x . . . . . . .',
  'case.exception':            'op   . . . . . . x . . . . .',
  'dns.read':                  'ope  x x x x x x x x x x x .',
  'dns.write':                 'o    . . x x x . . . . . . .',
  'dns.waive':                 'o    . . . . x . . . . . . .',
  'case.move_version':         'op   . . . . x . . . . . . .',
  'act.record':                'o    x x x x x . . . x x . .',
  'act.dispose':               'o    . . . . x x x . . . . .',
  'act.follow_up':             'o    . . . x x x . . x x . .',
  'act.verify':                'o    . x x x x . . . x x . .',
  'act.report':                'o    . x x x x . . . x x . .',
  'act.decide':                'o    . . . x x . x . x x . .',
  'act.execute':               'o    . x x x x . . . x x . .',
  'act.draft':                 'o    x x x x . . . . x x . .',
  'act.initial':               'o    . . . x x x x . . . . .',
  'act.sign':                  'o    . . . . x x x x . . . .',
  'act.send':                  'o    x x x . . . . . x x . .',
  'act.archive':               'o    x x . . . . . . . . . .',
  'letter.number':             'o    x . . . . . . . . . . .',
  'letter.issue':              'op   x . . . . . . . . . . .',
  'letter.void_number':        'op   x . . . . . . . . . . .',
  'letter.record_paper':       'o    x x . . . . . . . . . .',
  'letter.read':               'ope  x x x x x x x x x x x .',
  'dossier.read':              'ope  x . . . x x x . . . x .',
  'personal.read':             'ope  x . x x x . . . x x . .',
  'personal.erase':            'e    . . . . x . . . . . . .',
  'desk.work':                 'ope- x x x x x x x x x x . .',
  'examine.read':              'ope- . . . . . . . . . . x .',
  'search.read':               'ope- x x x x x x x x x x x .',
  'agenda.read':               'ope- x x x x x x x x x x x .',
  'agenda.write':              'ope- x . . . . . . . . . . .',
  'register.read':             'ope- x x x x x x x x x x x .',
  'register.write':            'ope- . x x x x . . . . . . .',
  'register.declare_complete': 'ope- . . . . x . . . . . . .',
  'watch.read':                'ope- x x x x x x x x x x x x',
  'watch.check':               'ope- . x x x x . . . . . . .',
  'watch.write':               'ope- . . . . . . . . . . . x',
  'archive.read':              'ope- x x x x x x x x x x x .',
  'archive.write':             'ope- x x . . . . . . . . . .',
  'privacy.read':              'ope- . . . . x . x . . . x x',
  'privacy.trace':             'ope- x . . . x . . . . . . .',
  'breach.read':               'ope- . . . . x x x . . . x x',
  'breach.write':              'ope- . . . . x x x . . . . x',
  'log.read':                  'ope- . . . . x . x . . . x .',
  'log.verify':                'ope- . . . . . . x . . . x x',
  'settings.read':             'ope- x x x x x x x x x x x x',
  'office.write':              'ope- . . . . . . . . . . . x',
  'people.write':              'ope- . . . . . . . . . . . x',
  'calendar.write':            'ope- . . . . . . . . . . . x',
  'numbering.write':           'ope- . . . . . . . . . . . x',
  'names.write':               'ope- . . . . . . . . . . . x',
  'connection.read':           'ope- . . x x x . . . . . . x',
  'connection.write':          'ope- . . . . . . . . . . . x',
  'backup.read':               'ope- . . . . x . x . . . . x',
  'backup.write':              'ope- . . . . . . . . . . . x',
  'account.write':             'ope- . . . . . . . . . . . x',
  'lan.write':                 'ope- . . . . . . . . . . . x',
  'definition.write':          'ope- . . . . . . . . . . . x',
  'definition.confirm':        'ope- . . . . . . . . . . . x',
  'data.export':               'ope- . . . . x . . . . . . .',
}

const letters = new Map<string, PolicyState>([
  ['o', 'open'],
  ['p', 'paused'],
  ['e', 'ended'],
  ['-', null],
])

const rows = Object.entries(expectation).map(([action, line]) => {
  const [states = '', ...cells] = line.split(/\s+/)
  return {
    action,
    states: states.split('').map((letter) => letters.get(letter)),
    posts: postKeys.filter((_, index) => cells[index] === 'x'),
  }
})

const combinations = actions.flatMap((action) =>
  [...letters.values()].flatMap((state) => postKeys.map((post) => ({ action, state, post }))),
)

describe('the policy table', () => {
  it('holds exactly the actions that are expected', () => {
    expect(actions.toSorted()).toEqual(rows.map((row) => row.action).toSorted())
  })

  it('allows exactly what is expected, for every action, state and post', () => {
    const wrong = combinations.filter(({ action, state, post }) => {
      const row = rows.find((one) => one.action === action)
      const expected = row !== undefined && row.states.includes(state) && row.posts.includes(post)
      return may([post], action, state) !== expected
    })
    expect(combinations).toHaveLength(actions.length * 4 * 12)
    expect(wrong).toEqual([])
  })

  it('gives several posts together what each has', () => {
    for (const [one, other] of [
      ['jfu_sekretariat', 'kabid'],
      ['admin', 'staf_teknis'],
      ['kasi', 'kadis'],
    ] as const satisfies readonly (readonly [PostKey, PostKey])[]) {
      const both = abilitiesOf([one, other], 'open')
      expect(new Set(both)).toEqual(new Set([...abilitiesOf([one], 'open'), ...abilitiesOf([other], 'open')]))
    }
    expect(abilitiesOf([], 'open')).toEqual([])
  })
})

describe('separation', () => {
  it('gives Administrator no right on a case, a letter, a book or personal data', () => {
    const rights = [...letters.values()].flatMap((state) => abilitiesOf(['admin'], state))
    expect(
      rights.filter((action) =>
        /^(case|act|letter|dossier|personal|agenda|register|archive|desk|search)\./.test(action),
      ),
    ).toEqual([])
  })

  it('lets Pemeriksa read and never write', () => {
    const rights = [...letters.values()].flatMap((state) => abilitiesOf(['pemeriksa'], state))
    expect(rights.filter((action) => !action.endsWith('.read') && action !== 'log.verify')).toEqual([])
    expect(rights).toContain('dossier.read')
    expect(rights).not.toContain('personal.read')
  })

  it('lets only Administrator change the office, its people and accounts', () => {
    for (const action of ['office.write', 'people.write', 'account.write', 'definition.confirm'] as const) {
      expect(postKeys.filter((post) => may([post], action))).toEqual(['admin'])
    }
  })

  it('lets only the Kepala Dinas grant an exception, and nobody once the case has ended', () => {
    expect(postKeys.filter((post) => may([post], 'case.exception', 'open'))).toEqual(['kadis'])
    expect(postKeys.filter((post) => may([post], 'case.exception', 'ended'))).toEqual([])
  })

  it('lets nobody act on a case that waits or has ended', () => {
    for (const state of ['paused', 'ended', null] as const) {
      expect(postKeys.filter((post) => may([post], 'case.act', state))).toEqual([])
    }
  })
})

describe('powers', () => {
  it('stand where the SOP has its steps', () => {
    const has = (post: PostKey, ...powers: readonly Parameters<typeof hasPower>[1][]) =>
      powers.every((power) => hasPower(post, power))
    expect(has('jfu_sekretariat', 'record', 'send', 'archive')).toBe(true)
    expect(has('staf_teknis', 'verify', 'report', 'execute', 'send')).toBe(true)
    expect(has('kasi', 'report', 'initial')).toBe(true)
    expect(has('kabid', 'follow_up', 'decide', 'initial')).toBe(true)
    expect(has('sekretaris', 'dispose', 'initial')).toBe(true)
    expect(has('kadis', 'dispose', 'sign')).toBe(true)
    expect(has('sekda', 'sign')).toBe(true)
  })

  it('are with every post that a procedure asks for them, and its first desk may open a case', () => {
    const acts = definitions.flatMap((one) =>
      one.steps.flatMap((step) =>
        step.acts.map((act) => ({ at: `${one.code} ${step.id}.${act.code}`, desk: deskOf(act), act })),
      ),
    )
    expect(acts.length).toBeGreaterThan(90)
    expect(acts.filter(({ desk, act }) => !hasPower(desk, act.power)).map(({ at }) => at)).toEqual([])
    const openers = definitions.flatMap((one) =>
      one.steps.slice(0, 1).flatMap((step) => step.acts.slice(0, 1).map(deskOf)),
    )
    expect(openers.filter((post) => !may([post], 'case.open'))).toEqual([])
  })

  it('keep drafting and signing, verifying and deciding apart', () => {
    expect(postKeys.filter((post) => hasPower(post, 'draft') && hasPower(post, 'sign'))).toEqual([])
    expect(hasPower('staf_teknis', 'decide')).toBe(false)
    expect(hasPower('jfu_bidang', 'initial')).toBe(false)
  })
})
