// Step 7's look at the site itself, on a real BIND and a real nginx: only after the name is written, kept as evidence, printed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDomainHandlers } from '../../../../electron/core/domains/handlers.ts'
import { loadCase } from '../../../../electron/core/cases/load.ts'
import { webWords } from '../../../../electron/core/letters/server-words.ts'
import { projectors } from '../../../../electron/core/projectors.ts'
import { verifyData } from '../../../../electron/core/verify/verify.ts'
import { officeRules } from '../../../../electron/core/watch/checker/rules.ts'
import { resolverView } from '../../../../electron/core/watch/checker/resolver.ts'
import type { WatchParts } from '../../../../electron/core/watch/watch-parts.ts'
import { refusal, value } from '../../../support/api-client.ts'
import { practice } from '../../../support/cases/practice.ts'
import { atStepSeven } from '../../../support/domains/at-step-seven.ts'
import { connectBind } from '../../../support/domains/connect.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { startWeb, type Web } from '../../../support/servers/web.ts'
import { zone } from '../../../support/servers/zone.ts'

let bind: Bind
let web: Web

beforeAll(async () => {
  bind = await startBind()
  web = await startWeb(zone)
})

afterAll(async () => {
  await bind.stop()
  await web.stop()
})

async function work(label: string) {
  const office = await practice()
  await connectBind(office, bind)
  const name = await atStepSeven(office, label, { mode: 'langsung', target: web.address })
  const parts: WatchParts = {
    rulesOf: (networks) => ({
      ...officeRules(networks),
      addresses: { networks, loopback: true },
      ports: web.ports,
      moreAuthorities: [web.authority],
    }),
    dnsOf: (resolvers) => resolverView(resolvers.length > 0 ? resolvers : ['127.0.0.1:1'], 300),
  }
  const handlers = createDomainHandlers(office.services, parts)
  const { caseId, itemId } = name
  const look = async (post: 'staf_teknis' | 'kadis' = 'staf_teknis', key = office.services.makeId()) =>
    await handlers.checkWeb(await office.caller(post), { caseId, itemId }, { key }, new Uint8Array())
  const write = async () => {
    const plan = value(await name.plan())
    if (!('hash' in plan)) throw new Error('no plan')
    value(await name.apply(plan.hash))
  }
  const printed = async () => {
    const loaded = await office.services.store.read((tx) => loadCase(tx, caseId))
    return webWords(loaded?.state.technical[itemId], 'Asia/Jakarta')
  }
  return { office, name, look, write, printed }
}

test('a sound site is found sound, kept with the case and printed in the berita acara', async () => {
  const { office, look, write, printed } = await work('banyak-sehat')
  expect(refusal(await look()).code).toBe('wrong_state')
  expect(await printed()).toBe('')
  await write()
  const seen = value(await look())
  expect(seen).toMatchObject({ web: { level: 'ok' }, abilities: { web: true } })
  expect('web' in seen && seen.web?.findings.map(({ code }) => code)).toEqual([
    'DNS_AUTH',
    'DNS_PUBLIC',
    'HTTP_STATUS',
    'HTTP_TO_HTTPS',
    'TLS_CHAIN',
    'TLS_NAME',
    'TLS_DAYS',
    'HSTS',
    'CONTENT',
  ])
  expect(await printed()).toMatch(/^ Pemeriksaan situs pada .+: Situs sehat: 9 pemeriksaan sesuai\.$/)
  office.services.store.close()
  expect((await verifyData(office.dataDir, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('what is not sound is told and printed; a rollback takes the look with it', async () => {
  const { name, look, write, printed } = await work('kedaluwarsa')
  await write()
  expect(value(await look())).toMatchObject({ web: { level: 'bad' } })
  expect(await printed()).toContain('Masa sertifikat: Sertifikat kedaluwarsa')
  value(await name.call('rollBack'))
  expect(value(await name.view())).toMatchObject({ web: null })
})

describe('the look', () => {
  test('rests a minute, and the same key looks once', async () => {
    const { office, look, write } = await work('polos')
    await write()
    const key = office.services.makeId()
    value(await look('staf_teknis', key))
    value(await look('staf_teknis', key))
    expect(refusal(await look()).code).toBe('slow_down')
  })

  test('is the work of those who make the name', async () => {
    const { look } = await work('polos')
    expect(refusal(await look('kadis')).code).toBe('forbidden')
  })
})
