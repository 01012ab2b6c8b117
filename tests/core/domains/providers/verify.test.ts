// The proof over all name servers of a zone: a real primary, a real secondary that lags, one that is down.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applyPlan, makePlan } from '../../../../electron/core/domains/providers/carry-out.ts'
import { rfc2136Provider } from '../../../../electron/core/domains/providers/rfc2136.ts'
import { verify } from '../../../../electron/core/domains/providers/verify.ts'
import { rrSet } from '../../../../shared/domains/records.ts'
import { defaultNamePolicy } from '../../../../shared/naming/policy.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { freePort } from '../../../support/servers/process.ts'
import { zone } from '../../../support/servers/zone.ts'

let primary: Bind
let secondary: Bind

beforeAll(async () => {
  primary = await startBind()
  secondary = await startBind({ copyOf: primary })
})
afterAll(async () => await Promise.all([primary.stop(), secondary.stop()]))

const name = `baru.${zone}`
const wanted = [rrSet(name, 'A', 300, ['127.0.1.1'])]

async function proof(secondaries: readonly { host: string; port: number }[], expected = wanted) {
  return await verify({ primary: primary.server, secondaries, timeout: 700, now: Date.now }, zone, name, expected)
}

test('a name that is not made is red; made, it is green on the primary and waits for the secondary', async () => {
  expect(await proof([])).toMatchObject({ colour: 'red', servers: [{ state: 'differs', sentence: 'Nama tidak ada.' }] })
  expect((await proof([secondary.server], [])).colour).toBe('green')
  const { server, key } = primary
  const provider = rfc2136Provider({ zone, server, key, timeout: 1000, now: Date.now })
  const plan = await makePlan(provider, zone, name, wanted, defaultNamePolicy)
  expect(plan.ok && (await applyPlan(provider, plan.value)).ok).toBe(true)
  expect((await proof([])).colour).toBe('green')
  const late = await proof([secondary.server])
  expect(late.colour).toBe('waiting')
  expect(late.servers.map((one) => one.state)).toEqual(['same', 'late'])
})

test('a secondary that is fresh is green, one that is down keeps the proof waiting', async () => {
  const fresh = await startBind({ copyOf: primary })
  expect((await proof([fresh.server])).colour).toBe('green')
  await fresh.stop()
  const down = await proof([{ host: '127.0.0.1', port: await freePort() }])
  expect(down).toMatchObject({ colour: 'waiting', servers: [{ state: 'same' }, { state: 'silent' }] })
})

test('another address, or one more, is red', async () => {
  expect((await proof([], [rrSet(name, 'A', 300, ['127.0.1.2'])])).colour).toBe('red')
  expect((await proof([], [])).colour).toBe('red')
})

test('without a server to ask nothing is claimed', async () => {
  const none = await verify({ primary: null, secondaries: [], timeout: 700, now: Date.now }, zone, name, wanted)
  expect(none.colour).toBe('unchecked')
})
