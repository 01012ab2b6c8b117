// Commands that nobody answered, and turns that are told: what the page does by itself.
import { describe, expect, test } from 'vitest'
import { api } from '../../../shared/contract/api.ts'
import { fault, type Code, type Fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { isRepeatable, settle } from '../../../renderer/api/settle.ts'
import { isNewTurn } from '../../../renderer/api/turns.ts'

type Answer = Result<string, Fault<Code>>
const away: Answer = fail(fault('host_away', {}))

function clock() {
  let at = 0
  return { now: () => at, pause: async (millis: number) => void (at += millis) }
}

describe('a command that nobody answered', () => {
  test('is sent again until it is answered, whatever the answer is', async () => {
    const { now, pause } = clock()
    for (const last of [ok('done'), fail(fault('wrong_state', {}))] satisfies Answer[]) {
      const answers: Answer[] = [away, away, away, last]
      expect(await settle(async () => answers.shift() ?? away, { told: true, now, pause })).toEqual(last)
      expect(answers).toEqual([])
    }
  })

  test('is given back to the person after two minutes', async () => {
    const { now, pause } = clock()
    let tries = 0
    const answer = await settle(
      async () => {
        tries += 1
        return away
      },
      { told: true, now, pause },
    )
    expect(answer).toEqual(away)
    expect(now()).toBeGreaterThanOrEqual(120_000)
    expect(tries).toBeGreaterThan(30)
  })

  test('may be sent again only where it counts once', () => {
    expect(isRepeatable(api.cases.perform, { key: 'a' })).toBe(true)
    expect(isRepeatable(api.lan.save, { key: 'a' })).toBe(true)
    expect(isRepeatable(api.session.login, { user: 'a', password: 'b' })).toBe(false)
    expect(isRepeatable(api.desk.get, {})).toBe(true)
    expect(isRepeatable(api.desk.changes, { since: 0 })).toBe(false)
    expect(isRepeatable(api.session.health, {})).toBe(false)
    expect(isRepeatable(api.session.logout, {})).toBe(false)
    expect(isRepeatable(api.files.upload, {})).toBe(true)
    expect(isRepeatable(api.session.prove, { password: 'a', digest: 'b' })).toBe(true)
    expect(isRepeatable(api.session.changePassword, { current: 'a', next: 'b' })).toBe(false)
  })
})

describe('a turn', () => {
  const turns = { count: 2, newest: 50 }
  test.each([
    ['that is new', { turns, officeHours: true }, 40, true],
    ['that is the first', { turns, officeHours: true }, null, true],
    ['outside office hours', { turns, officeHours: false }, 40, false],
    ['that was told', { turns, officeHours: true }, 50, false],
    ['that somebody else took', { turns: { count: 0, newest: null }, officeHours: true }, 40, false],
  ] as const)('%s', (_, told, before, expected) => expect(isNewTurn(told, before)).toBe(expected))
})
