// Which changes of an actor are refused, each with its own sentence, and that what is offered is accepted.
import { describe, expect, test } from 'vitest'
import { defaultPosts } from '../../../../shared/office/posts.data.ts'
import { changeProblems } from '../../../../shared/procedures/check-change.ts'
import { choosablePosts, maySkipVacant } from '../../../../shared/procedures/choosable.ts'
import type { ActorChange, Definition } from '../../../../shared/procedures/definition.ts'
import { definitions } from '../../../../shared/procedures/definitions/index.ts'
import { subDomain } from '../../../../shared/procedures/definitions/sub_domain.ts'
import { stepOf } from '../../../../shared/procedures/look-up.ts'
import { baseOf, revise } from '../../../../shared/procedures/revise.ts'

function problems(asked: Partial<ActorChange>, present: Definition = subDomain) {
  const change: ActorChange = {
    step: 'S6',
    act: 'decide',
    post: 'kadis',
    skipVacant: false,
    from: '2026-04-01',
    reason: 'SK 4/2026',
    ...asked,
  }
  const step = stepOf(present, change.step)
  const act = step?.acts.find((one) => one.code === change.act)
  if (step === null || act === undefined) throw new Error('no such act')
  const shipped = definitions.find((one) => one.code === present.code && one.version === baseOf(present)) ?? present
  const revised = revise(shipped, 1, [...(present.revision?.changes ?? []), change])
  return changeProblems({ present, revised, step, act, change, posts: defaultPosts })
}

describe('a change of an actor', () => {
  test('to a post with the power is accepted', () => {
    expect(problems({})).toEqual([])
  })

  test.each<[string, Partial<ActorChange>, string, string]>([
    ['to a post without the power', { post: 'sekretaris' }, 'post', 'tidak berwenang'],
    ['to a post without a column of the SOP', { post: 'pengelola_pengaduan' }, 'post', 'tidak mempunyai kolom'],
    ['that changes nothing', { post: 'kabid' }, 'post', 'sudah mengerjakan'],
    ['of who signs', { step: 'S11', act: 'approve', post: 'sekretaris' }, 'act', 'Penanda tangan'],
    [
      'of the opening to a post that opens no cases',
      { step: 'S1', act: 'register', post: 'kasi' },
      'post',
      'tidak mencatat permohonan baru',
    ],
    ['that lets a decision be passed over', { skipVacant: true }, 'skipVacant', 'tidak dapat dilewati'],
    ['without a reason', { reason: '  ' }, 'reason', 'alasan'],
    [
      'that puts both acts of a four-eyes pair on one post',
      { step: 'S8', act: 'draft', post: 'kasi' },
      'post',
      'empat mata',
    ],
  ])('%s is refused at its field', (_name, asked, path, words) => {
    const [first] = problems(asked)
    expect(first?.path).toBe(path)
    expect(first?.sentence).toContain(words)
  })

  test('is refused before the date of the change below it, so that none is lost', () => {
    const present = revise(subDomain, 1, [
      { step: 'S6', act: 'decide', post: 'kadis', skipVacant: false, from: '2026-06-01', reason: 'SK' },
    ])
    expect(problems({ step: 'S10', act: 'paraf', post: 'kabid' }, present).map((one) => one.path)).toEqual(['from'])
    expect(problems({ step: 'S10', act: 'paraf', post: 'kabid', from: '2026-06-01' }, present)).toEqual([])
  })

  test('is refused after the procedure has ended', () => {
    const old = definitions.find((one) => one.code === 'pendaftaran_id_lama') ?? subDomain
    expect(
      problems({ step: 'S2', act: 'upload', post: 'jfu_sekretariat', from: '2026-04-01' }, old).map((one) => one.path),
    ).toEqual(['from'])
  })
})

describe('everything that is offered', () => {
  test.each(definitions)('of $code leaves the procedure sound, or clashes with four eyes alone', (definition) => {
    const date = definition.validTo ?? '2026-04-01'
    for (const step of definition.steps) {
      for (const act of step.acts) {
        for (const post of choosablePosts(definition, act)) {
          const found = problems(
            { step: step.id, act: act.code, post, from: date, skipVacant: maySkipVacant(definition, step, act) },
            definition,
          )
          expect(
            found.filter((one) => !one.sentence.includes('empat mata') && !one.sentence.includes('sudah mengerjakan')),
          ).toEqual([])
        }
      }
    }
  })
})
