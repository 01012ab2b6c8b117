// Whose work it is: taking, giving back, finishing and undoing, asked by every post while nobody, a colleague or the desk's own holder has it.
import { expect, test } from 'vitest'
import { type PostKey, postKeys } from '../../../shared/office/posts.ts'
import type { CommandInput } from '../../../shared/contract/case-commands.ts'
import { value } from '../../support/api-client.ts'
import { commandProbes } from '../../support/access/commands.ts'
import { type Desks, desksOfEachPost } from '../../support/access/desks.ts'
import { adminPassword, newKey, prove, type Window_ } from '../../support/small-office.ts'

const asked = ['take', 'release', 'complete', 'undo'] as const
type Asked = (typeof asked)[number]

async function send(desks: Desks, by: Window_, post: PostKey, command: CommandInput): Promise<string> {
  const caseId = desks.cases.open
  const input = { seen: await desks.version(caseId), key: newKey(), post, paper: null, proof: null, command }
  const answer = await by.api.cases.perform({ caseId }, input)
  return answer.ok ? 'ok' : answer.error.code
}

/** The answers to every post, those that are alike gathered: `not_your_turn` is most of the office. */
async function answers(desks: Desks, type: Asked): Promise<Record<string, readonly PostKey[]>> {
  const found: Record<string, PostKey[]> = {}
  for (const post of postKeys) {
    const code = await send(desks, desks.windows[post], post, commandProbes[type].command)
    ;(found[code] ??= []).push(post)
    if (code === 'ok' && type === 'take') await send(desks, desks.windows[post], post, { type: 'release' })
    if (code === 'ok' && type === 'release') await send(desks, desks.windows[post], post, { type: 'take' })
  }
  return found
}

const workers = postKeys.filter((post) => post !== 'pemeriksa' && post !== 'admin')
const others = workers.filter((post) => post !== 'sekretaris')
const strangers: readonly PostKey[] = ['pemeriksa', 'admin']

test('what nobody has taken is taken and finished at the desk alone', async () => {
  const desks = await desksOfEachPost()
  expect(await answers(desks, 'take')).toEqual({ ok: ['sekretaris'], not_your_turn: others, forbidden: strangers })
  expect(await answers(desks, 'release')).toEqual({ wrong_state: workers, forbidden: strangers })
  expect(await answers(desks, 'complete')).toEqual({
    invalid: ['sekretaris'],
    not_your_turn: others,
    forbidden: strangers,
  })
})

test('what its holder has taken is theirs to finish and give back, and nobody else may undo what they did', async () => {
  const desks = await desksOfEachPost()
  expect(await send(desks, desks.windows.sekretaris, 'sekretaris', { type: 'take' })).toBe('ok')
  expect(await answers(desks, 'release')).toEqual({
    ok: ['sekretaris'],
    taken_by_other: others,
    forbidden: strangers,
  })
  expect(await answers(desks, 'complete')).toEqual({
    invalid: ['sekretaris'],
    not_your_turn: others,
    forbidden: strangers,
  })
  expect(await answers(desks, 'undo')).toEqual({ cannot_undo: workers, forbidden: strangers })
})

test('what a colleague in the same post has taken is closed until they give it back', async () => {
  const desks = await desksOfEachPost()
  const { admin, kasi } = desks.windows
  const { officials } = value(await admin.api.settings.officials({}, {}))
  const personId = officials.find((one) => one.post === 'kasi')?.personId ?? ''
  const proof = await prove(admin, adminPassword)
  const holding = { post: 'sekretaris', capacity: 'plh', from: '2026-03-01', to: '2026-04-01' } as const
  value(
    await admin.api.settings.saveHolding(
      {},
      { key: newKey(), id: null, personId, ...holding, sk: 'SP 2/2026', note: '', proof },
    ),
  )
  expect(await send(desks, kasi, 'sekretaris', { type: 'take' })).toBe('ok')
  for (const type of ['take', 'release', 'complete'] as const) {
    const code = await send(desks, desks.windows.sekretaris, 'sekretaris', commandProbes[type].command)
    expect([type, code]).toEqual([type, 'taken_by_other'])
  }
  expect(await send(desks, kasi, 'sekretaris', { type: 'release' })).toBe('ok')
  expect(await send(desks, desks.windows.sekretaris, 'sekretaris', { type: 'take' })).toBe('ok')
})
