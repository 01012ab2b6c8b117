// Every endpoint and every command, asked by the holder of every post in every state: exactly what the policy allows.
import { describe, expect, test } from 'vitest'
import { commandInput } from '../../../shared/contract/case-commands.ts'
import { type Action, may } from '../../../shared/office/policy.ts'
import { type PostKey, postKeys } from '../../../shared/office/posts.ts'
import { endpoints, requestOf } from '../../support/api-client.ts'
import { commandProbes } from '../../support/access/commands.ts'
import { caseStates, type CaseState, desksOfEachPost } from '../../support/access/desks.ts'
import { type RouteProbe, routeProbes } from '../../support/access/routes.ts'
import { newKey } from '../../support/small-office.ts'

const probes: Readonly<Record<string, RouteProbe>> = routeProbes

/** What a stranger to the right is told: that it is not for them, or that there is no such thing. */
const refusals: ReadonlySet<string> = new Set(['forbidden', 'case_not_found', 'not_found', 'unauthenticated'])
/** Asked only to end the session, or by `cases.perform`, whose commands have a matrix of their own. */
const apart: ReadonlySet<string> = new Set(['session.logout', 'cases.perform'])

async function codeOf(response: Response): Promise<string> {
  if (response.ok) return 'ok'
  const { error }: { error: { code: string } } = Object(await response.json())
  return error.code
}

function allows({ action, ofCase }: RouteProbe, post: PostKey, state: CaseState): boolean {
  if (action === 'everybody') return true
  const wanted: readonly Action[] = typeof action === 'string' ? [action] : action
  return wanted.some(
    (one) =>
      may([post], one, ofCase === true ? state : null) ||
      may([post], one, 'open') ||
      (ofCase !== true && may([post], one, 'ended')),
  )
}

test('the matrix leaves no endpoint and no command out', () => {
  const routes = endpoints().map(({ area, name }) => `${area}.${name}`)
  expect(routes.filter((id) => !(id in routeProbes) && !apart.has(id))).toEqual([])
  const commands = commandInput.options.map((option) => String([...option.shape.type.values][0]))
  expect(commands.filter((type) => !(type in commandProbes))).toEqual([])
})

describe('endpoints', () => {
  test('answer each post exactly as the policy says, in every state of the case', async () => {
    const { windows, cases, letterId, identityId, bugs } = await desksOfEachPost()
    const wrong: string[] = []
    for (const { area, name, endpoint } of endpoints()) {
      const probe = probes[`${area}.${name}`]
      if (probe === undefined) continue
      for (const post of postKeys) {
        for (const state of probe.ofCase === true ? caseStates : (['open'] as const)) {
          const { send, token } = windows[post]
          const where = { caseId: cases[state], letterId, identityId }
          const asked = requestOf(endpoint, {
            params: probe.params?.(where) ?? {},
            input: probe.input?.(where) ?? {},
            token,
          })
          const code = await codeOf(await send(...asked))
          const isOpen =
            name === 'unlock' || name === 'prove' || name === 'login' || name === 'setup' || name === 'changePassword'
          const refused = refusals.has(code) && !isRightfulNotFound(probe, code)
          if (!isOpen && refused === allows(probe, post, state)) wrong.push(`${area}.${name} ${post} ${state}: ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(bugs).toEqual([])
  }, 120_000)

  test('identity scans open for those who check identities alone', async () => {
    const { windows, identityId } = await desksOfEachPost()
    const opened: PostKey[] = []
    for (const post of postKeys) {
      const answer = await windows[post].api.files.download({ documentId: identityId }, {})
      if (answer.ok) opened.push(post)
    }
    expect(opened).toEqual(postKeys.filter((post) => may([post], 'personal.read', 'open')))
  })
})

/** A change of something that is not there is let through by the policy and then not found. */
function isRightfulNotFound({ params, action }: RouteProbe, code: string): boolean {
  return (
    code === 'not_found' &&
    action !== 'case.read' &&
    action !== 'letter.read' &&
    (params !== undefined || action !== 'everybody')
  )
}

describe('commands', () => {
  test('are refused as forbidden to every post that may never give them, as too late or too early in other states, and to nobody else', async () => {
    const { windows, cases, version, bugs } = await desksOfEachPost()
    const wrong: string[] = []
    for (const [type, { command, action }] of Object.entries(commandProbes)) {
      for (const post of postKeys) {
        for (const state of caseStates) {
          const caseId = cases[state]
          const input = { seen: await version(caseId), key: newKey(), post, paper: null, proof: null, command }
          const answer = await windows[post].api.cases.perform({ caseId }, input)
          const code = answer.ok ? 'ok' : answer.error.code
          const ever = caseStates.some((one) => may([post], action, one))
          const now = may([post], action, state)
          const right = ever ? code !== 'forbidden' && (now || code === 'wrong_state') : code === 'forbidden'
          if (!right) wrong.push(`${type} ${post} ${state}: ${code}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(bugs).toEqual([])
  }, 120_000)

  test('are given in no post that the person does not hold', async () => {
    const { windows, cases, version } = await desksOfEachPost()
    for (const post of postKeys.filter((one) => one !== 'kabid')) {
      const input = {
        seen: await version(cases.open),
        key: newKey(),
        post: 'kabid' as const,
        paper: null,
        proof: null,
        command: { type: 'note' as const, text: 'x' },
      }
      const answer = await windows[post].api.cases.perform({ caseId: cases.open }, input)
      expect(answer.ok ? post : answer.error.code).toBe('forbidden')
    }
  })
})
