// The live check of step 4: asked once, kept in the case with its evidence, and honest where nothing can be asked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCase } from '../../../../electron/core/cases/load.ts'
import { checkItemName } from '../../../../electron/core/domains/existence/check-name.ts'
import { caseFactsOf } from '../../../../electron/core/letters/case-facts.ts'
import { verificationModel } from '../../../../electron/core/letters/verification-model.ts'
import { projectors } from '../../../../electron/core/projectors.ts'
import { verifyData } from '../../../../electron/core/verify/verify.ts'
import type { PostKey } from '../../../../shared/office/posts.ts'
import { asked, practice, type Practice } from '../../../support/cases/practice.ts'
import { walk } from '../../../support/cases/walk.ts'
import { connect } from '../../../support/domains/connect.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'

let bind: Bind

beforeAll(async () => {
  bind = await startBind()
})
afterAll(async () => await bind.stop())

async function check(office: Practice, caseId: string, post: PostKey = 'staf_teknis', key = office.services.makeId()) {
  const { items } = await office.view(caseId)
  return await checkItemName(office.services, await office.caller(post), { caseId, itemId: items[0]?.id ?? '' }, key)
}

test('a name that exists on the server is seen, and the evidence stands in the case', async () => {
  const office = await practice()
  await connect(office, { primary: bind.server })
  const caseId = await office.open({ names: [asked('dinkominfo')] })
  await walk(office, caseId, 'S4.verify')
  const before = await office.view(caseId)
  const answer = await check(office, caseId)
  expect(answer.ok && answer.value).toMatchObject({ state: 'exists', server: `127.0.0.1:${bind.server.port}` })
  const { items, version } = await office.view(caseId)
  expect(items[0]?.check).toMatchObject({ state: 'exists', at: office.now() })
  expect(items[0]?.check?.questions).toContainEqual({ type: 'A', answer: 'NOERROR; AA; A 127.0.0.2' })
  expect(version).toBe(before.version)
  await walk(office, caseId, 'S5.report')
  const facts = await office.services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null) throw new Error('no case')
    return await verificationModel(tx, office.services, loaded, await caseFactsOf(tx, office.services, loaded))
  })
  expect(JSON.stringify(facts)).toContain('Nama ini sudah ada: A 127.0.0.2.')
})

test('a name that is free is free, and a later check takes the place of the first', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S4.verify')
  expect((await check(office, caseId)).ok).toBe(true)
  expect((await office.view(caseId)).items[0]?.check?.state).toBe('not_checked')
  await connect(office, { primary: bind.server })
  office.minutes(5)
  await check(office, caseId)
  expect((await office.view(caseId)).items[0]?.check).toMatchObject({ state: 'free', at: office.now() })
})

test('without a server to ask it says so and claims nothing', async () => {
  const office = await practice()
  const caseId = await office.open()
  const answer = await check(office, caseId)
  expect(answer.ok && answer.value.state).toBe('not_checked')
  expect(answer.ok && answer.value.sentence).toContain('Tidak diperiksa')
})

test('the same key asks and writes once', async () => {
  const office = await practice()
  const caseId = await office.open()
  await check(office, caseId, 'staf_teknis', 'kunci-sama')
  office.minutes(1)
  const again = await check(office, caseId, 'staf_teknis', 'kunci-sama')
  expect(again.ok && again.value.at).toBe(office.now() - 60_000)
})

test('others may not ask, and nobody for a name or case that is not there', async () => {
  const office = await practice()
  const caseId = await office.open()
  const refused = await check(office, caseId, 'jfu_sekretariat')
  expect(refused.ok ? '' : refused.error.code).toBe('forbidden')
  const caller = await office.caller('staf_teknis')
  const noName = await checkItemName(office.services, caller, { caseId, itemId: 'x' }, 'kunci-uji-1')
  expect(noName.ok ? '' : noName.error.code).toBe('not_found')
  const noCase = await checkItemName(office.services, caller, { caseId: 'x', itemId: 'x' }, 'kunci-uji-2')
  expect(noCase.ok ? '' : noCase.error.code).toBe('case_not_found')
})

test('a check between an act and its Urungkan changes neither', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S4.verify')
  await walk(office, caseId, 'S5.report')
  await check(office, caseId)
  expect(await office.send(caseId, 'staf_teknis', { type: 'undo' })).toBe('ok')
  expect((await office.view(caseId)).step?.id).toBe('S4')
  expect((await office.view(caseId)).items[0]?.check?.state).toBe('not_checked')
  await office.services.store.read(async () => null)
  office.services.store.close()
  expect((await verifyData(office.dataDir, projectors)).filter((finding) => finding.severity === 'error')).toEqual([])
})
