// A clock that is a day off, at the start and between commands: work goes on in its order, somebody is told, no time is negative.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Core } from '../../electron/core/host-env.ts'
import { type ApiClient, value } from '../support/api-client.ts'
import { inspect } from '../support/faults/inspect.ts'
import type { Mark } from '../support/faults/marks.ts'
import { officeCore, windowOn } from '../support/faults/office-core.ts'
import { workMorning } from '../support/faults/office-work.ts'
import { tempFolder } from '../support/temp-data.ts'
import { hour, type TestClock, testClock } from '../support/test-clock.ts'

const worker = fileURLToPath(new URL('../support/faults/work.ts', import.meta.url))
const password = 'kata-sandi-latihan'
const day = 24 * hour

test.each([
  ['back at every third command', [0, 0, -day]],
  ['forward at every third command', [0, 0, day]],
  ['back at the start', [-day]],
  ['forward at the start', [day]],
  ['forward and back in turn', [day, -day]],
])('a clock that is a day %s', async (_what, offsets) => {
  const dataDir = join(tempFolder(), 'data')
  const made = spawnSync(process.execPath, [worker, 'office', dataDir, join(dataDir, '..', 'marks')])
  expect(made.status).toBe(0)
  const clock = jumping(offsets)
  const core = value(await officeCore(dataDir, clock, 'clock'))
  const as = async (user: string) => await loggedIn(core, user)
  const told: Mark[] = []
  await workMorning({
    as,
    attempt: async (_name, work) => value(await work()),
    tell: (mark) => told.push(mark),
    clock,
    password,
  })

  const kabid = await as('kabid')
  const { rows } = value(await kabid.cases.list({}, {}))
  for (const { caseId } of rows) {
    const { visits } = value(await kabid.cases.get({ caseId }, {}))
    const minutes = visits.flatMap((visit) => [visit.workedMinutes, visit.waitingMinutes])
    expect(minutes.every((one) => one >= 0)).toBe(true)
    const { lines } = value(await kabid.cases.events({ caseId }, {}))
    const order = lines.map((line) => line.n)
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  }
  clock.turnBack()
  expect(value(await (await as('kabid')).desk.get({}, {})).warnings.map(({ sentence }) => sentence)).toContainEqual(
    expect.stringContaining('Jam komputer ini mundur'),
  )
  await core.close()
  expect(await inspect({ dataDir, told, underWay: null })).toEqual([])
})

interface JumpingClock extends TestClock {
  /** Three days, for good. */
  turnBack(): void
}

/** Goes on as a clock does, but is off by the next of the offsets after each step. */
function jumping(offsets: readonly number[]): JumpingClock {
  const sound = testClock()
  let steps = 0
  let back = 0
  return {
    now: () => sound.now() + (offsets[steps % offsets.length] ?? 0) - back,
    pass: (milliseconds) => {
      steps += 1
      sound.pass(milliseconds)
    },
    turnBack: () => {
      back = 3 * day
    },
  }
}

/** A session of yesterday or of tomorrow may have ended, so each window logs in. */
async function loggedIn(core: Core, user: string): Promise<ApiClient> {
  const { token } = value(await windowOn(core, () => null).session.login({}, { user, password }))
  return windowOn(core, () => token)
}
