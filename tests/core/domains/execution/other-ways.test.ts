// Step 7 on a real PowerDNS as hosting, and by hand with and without a server to ask.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCase } from '../../../../electron/core/cases/load.ts'
import { caseFactsOf } from '../../../../electron/core/letters/case-facts.ts'
import { value } from '../../../support/api-client.ts'
import { practice, type Practice } from '../../../support/cases/practice.ts'
import { executed } from '../../../support/cases/walk.ts'
import { atStepSeven, type AtWork } from '../../../support/domains/at-step-seven.ts'
import { connect, connectPowerDns } from '../../../support/domains/connect.ts'
import { nsupdate } from '../../../support/domains/nsupdate.ts'
import { served, zoneRecords } from '../../../support/domains/subject.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { type PowerDns, startPowerDns } from '../../../support/servers/powerdns.ts'
import { zone } from '../../../support/servers/zone.ts'

const each = { ...executed, executed_mode: 'langsung', executed_target: '127.0.4.1' }

let bind: Bind
let pdns: PowerDns

beforeAll(async () => {
  bind = await startBind()
  pdns = await startPowerDns()
})
afterAll(async () => await Promise.all([bind.stop(), pdns.stop()]))

async function planOf(name: AtWork) {
  const plan = value(await name.plan())
  if (!('texts' in plan)) throw new Error('no plan')
  return plan
}

/** As the berita acara prints it. */
async function proofInPapers({ services }: Practice, { caseId }: AtWork): Promise<string | undefined> {
  return await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    return loaded === null ? undefined : (await caseFactsOf(tx, services, loaded)).names[0]?.proof
  })
}

test('hosting on PowerDNS: made, proved, rolled back', async () => {
  const office = await practice()
  await connectPowerDns(office, pdns)
  const before = await zoneRecords(pdns.server, null)
  const name = await atStepSeven(office, 'e-wisata', { mode: 'cloud', target: '', decided_capacity_gb: 5 })
  const plan = await planOf(name)
  expect(plan.texts.hosting).toContain('setquota')
  expect(plan.warnings.join(' ')).toContain('tidak dapat menulis bersyarat')
  expect(value(await name.apply(plan.hash))).toMatchObject({ proof: { colour: 'green' }, standing: 'written' })
  expect(await served(pdns.server, `e-wisata.${zone}`, 'A')).toEqual(['127.0.3.2'])
  expect(value(await name.call('rollBack'))).toMatchObject({ proof: { colour: 'green' }, standing: 'nothing' })
  expect(await zoneRecords(pdns.server, null)).toEqual(before)
})

test('by hand: the operator runs the script, and only then is the proof green', async () => {
  const office = await practice()
  await connect(office, { primary: bind.server, networks: ['127.0.0.0/8'] })
  const name = await atStepSeven(office, 'e-desa', { mode: 'langsung', target: '127.0.4.1' })
  const plan = await planOf(name)
  expect(value(await name.apply(plan.hash))).toMatchObject({ runs: [{ state: 'by_hand' }], proof: { colour: 'red' } })
  expect(await office.complete(name.caseId, { each })).toBe('guard')
  expect((await nsupdate(plan.texts.nsupdate, bind.key)).ok).toBe(true)
  expect(value(await name.call('verify'))).toMatchObject({ proof: { colour: 'green' } })
  expect(await proofInPapers(office, name)).toContain('Semua server nama menjawab sesuai rencana. Diperiksa pada')
  expect(await office.complete(name.caseId, { each })).toBe('ok')
})

test('by hand without a server: texts, no claim, and typed findings are enough', async () => {
  const office = await practice()
  await connect(office, { networks: ['127.0.0.0/8'] })
  const name = await atStepSeven(office, 'e-lapor', { mode: 'langsung', target: '127.0.4.1' })
  const plan = await planOf(name)
  expect(plan.warnings.join(' ')).toContain('tidak dibaca')
  expect(plan.texts.zone).toContain('e-lapor 300 IN A 127.0.4.1')
  expect(value(await name.apply(plan.hash))).toMatchObject({ checked: false, proof: { colour: 'unchecked' } })
  expect(await proofInPapers(office, name)).toBe('tidak diperiksa otomatis.')
  expect(await office.complete(name.caseId, { each })).toBe('ok')
})
