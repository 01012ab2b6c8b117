// Step 7 on a real BIND: plan, apply, proof, rollback, and everything that stands in the way.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markBrokenWrites } from '../../../../electron/core/domains/execution/broken-writes.ts'
import { writeJournal } from '../../../../electron/core/domains/execution/journal.ts'
import { planBody } from '../../../../electron/core/domains/execution/stored-plan.ts'
import { projectors } from '../../../../electron/core/projectors.ts'
import { verifyData } from '../../../../electron/core/verify/verify.ts'
import { planOf } from '../../../../shared/domains/plan.ts'
import { rrSet } from '../../../../shared/domains/records.ts'
import type { JsonObject } from '../../../../shared/json.ts'
import { refusal, value } from '../../../support/api-client.ts'
import { practice, type Practice, reopened } from '../../../support/cases/practice.ts'
import { executed } from '../../../support/cases/walk.ts'
import { atStepSeven, type AtWork, handed } from '../../../support/domains/at-step-seven.ts'
import { connectBind } from '../../../support/domains/connect.ts'
import { changeScript, nsupdate } from '../../../support/domains/nsupdate.ts'
import { served, zoneRecords } from '../../../support/domains/subject.ts'
import { openCore } from '../../../support/core.ts'
import { testClock } from '../../../support/test-clock.ts'
import { type Bind, startBind } from '../../../support/servers/bind.ts'
import { zone } from '../../../support/servers/zone.ts'

let bind: Bind

beforeAll(async () => {
  bind = await startBind()
})
afterAll(async () => await bind.stop())

const direct: JsonObject = { mode: 'langsung', target: '127.0.4.1' }
const each: JsonObject = { ...executed, executed_mode: 'langsung', executed_target: '127.0.4.1' }

async function work(label: string, decided: JsonObject = direct): Promise<{ office: Practice; name: AtWork }> {
  const office = await practice()
  await connectBind(office, bind)
  return { office, name: await atStepSeven(office, label, decided) }
}

async function change(label: string, address: string): Promise<void> {
  const { ok, printed } = await nsupdate(changeScript(bind.server, zone, `${label}.${zone}`, address), bind.key)
  if (!ok) throw new Error(printed)
}

test('from the plan to the green proof, the end of the step, and the lines of the history', async () => {
  const { office, name } = await work('e-pajak')
  const plan = value(await name.plan())
  expect('changes' in plan && plan.changes).toEqual([
    { kind: 'create', before: null, after: { name: `e-pajak.${zone}`, type: 'A', ttl: 300, values: ['127.0.4.1'] } },
  ])
  const hash = 'hash' in plan ? plan.hash : ''
  const after = value(await name.apply(hash))
  expect(after).toMatchObject({ standing: 'written', proof: { colour: 'green' }, runs: [{ state: 'done' }] })
  expect(await served(bind.server, `e-pajak.${zone}`, 'A')).toEqual(['127.0.4.1'])
  expect(await office.complete(name.caseId, { each })).toBe('ok')
  office.services.store.close()
  expect((await verifyData(office.dataDir, projectors)).filter((finding) => finding.severity === 'error')).toEqual([])
})

test('the step does not end before the proof is green, unless the Kabid says why', async () => {
  const { office, name } = await work('e-surat')
  expect(await office.complete(name.caseId, { each })).toBe('guard')
  expect(refusal(await name.waive('', 'kabid')).code).toBe('guard')
  expect(refusal(await name.waive('Server sedang dipindah.', 'staf_teknis')).code).toBe('forbidden')
  expect(value(await name.waive('Server sedang dipindah.'))).toMatchObject({
    waived: { reason: 'Server sedang dipindah.' },
  })
  expect(await office.complete(name.caseId, { each })).toBe('ok')
})

test('a name that is rolled back leaves the zone as it was, and its green proof ends no step', async () => {
  const { office, name } = await work('e-izin')
  const before = await zoneRecords(bind.server, bind.key)
  await name.apply(await hashOf(name))
  const back = value(await name.call('rollBack'))
  expect(back).toMatchObject({ standing: 'nothing', proof: { colour: 'green' }, runs: [{}, { kind: 'rollback' }] })
  expect(await zoneRecords(bind.server, bind.key)).toEqual(before)
  expect(await office.complete(name.caseId, { each })).toBe('guard')
  expect(refusal(await name.call('rollBack')).code).toBe('wrong_state')
})

async function hashOf(name: AtWork): Promise<string> {
  const plan = value(await name.plan())
  return 'hash' in plan ? plan.hash : ''
}

test('a name that stands as decided is taken as it is: nothing is written, and the proof ends the step', async () => {
  const { office, name } = await work('e-panen')
  await change('e-panen', '127.0.4.1')
  const before = await zoneRecords(bind.server, bind.key)
  const after = value(await name.apply(await hashOf(name)))
  expect(after).toMatchObject({ standing: 'written', proof: { colour: 'green' }, runs: [{ changes: [] }] })
  expect(await zoneRecords(bind.server, bind.key)).toEqual(before)
  expect(await office.complete(name.caseId, { each })).toBe('ok')
})

test('a name taken between plan and apply is not written: the plan has changed', async () => {
  const { name } = await work('e-tanah')
  const hash = await hashOf(name)
  await change('e-tanah', '127.0.9.9')
  expect(refusal(await name.apply(hash)).code).toBe('plan_changed')
  expect(await served(bind.server, `e-tanah.${zone}`, 'A')).toEqual(['127.0.9.9'])
})

test('a name that somebody changed since is not rolled back over', async () => {
  const { name } = await work('e-arsip')
  await name.apply(await hashOf(name))
  await change('e-arsip', '127.0.9.9')
  const refused = refusal(await name.call('rollBack'))
  expect(refused).toMatchObject({ code: 'name_server', data: { reason: 'conflict', mayHaveWritten: false } })
  expect(await served(bind.server, `e-arsip.${zone}`, 'A')).toEqual(['127.0.9.9'])
})

test('two applies at once write once, and the same command a second time does nothing', async () => {
  const { name } = await work('e-kerja')
  const hash = await hashOf(name)
  const ends = await Promise.all([name.apply(hash, 'kunci-satu'), name.apply(hash, 'kunci-dua')])
  expect(ends.filter((end) => end.ok)).toHaveLength(1)
  const again = value(await name.apply(hash, ends[0].ok ? 'kunci-satu' : 'kunci-dua'))
  expect(again).toMatchObject({ standing: 'written' })
  expect('runs' in again && again.runs.filter((run) => run.state === 'done')).toHaveLength(1)
})

describe('a write whose end nobody saw', () => {
  /** The journal's row stands, and the program is gone. */
  async function brokenOff(label: string): Promise<{ office: Practice; name: AtWork }> {
    const { office, name } = await work(label)
    const fqdn = `${label}.${zone}`
    const plan = planOf({ zone, name: fqdn, before: [], desired: [rrSet(fqdn, 'A', 300, ['127.0.4.1'])] })
    const caller = await office.caller('staf_teknis')
    await office.services.store.write((tx) =>
      writeJournal(
        tx,
        office.services,
        caller,
        { caseId: name.caseId, action: 'dns.write', key: null },
        {
          type: 'dns_begun',
          itemId: name.itemId,
          runId: 'run-1',
          kind: 'apply',
          provider: 'rfc2136',
          hash: 'x',
          plan: planBody(plan),
        },
      ),
    )
    office.services.store.close()
    const started = await openCore({ data: office.dataDir, clock: testClock(office.now()) })
    await started.close()
    const again = await reopened(office)
    expect(await markBrokenWrites(again.services)).toBe(0)
    return { office: again, name: handed(again, name.caseId, name.itemId) }
  }

  test('is found at start, keeps everybody from writing again, and is read back as written', async () => {
    const { office, name } = await brokenOff('e-putus')
    await change('e-putus', '127.0.4.1')
    expect(value(await name.view())).toMatchObject({ standing: 'unknown', abilities: { apply: false, readBack: true } })
    expect(refusal(await name.apply(await hashOf(name))).code).toBe('wrong_state')
    expect((await office.view(name.caseId)).warnings.join(' ')).toContain('akhirnya belum diketahui')
    expect(value(await name.call('readBack'))).toMatchObject({ standing: 'written', runs: [{ state: 'done' }] })
    expect(value(await name.call('rollBack'))).toMatchObject({ standing: 'nothing' })
    expect(await served(bind.server, `e-putus.${zone}`, 'A')).toEqual([])
  })

  test('is read back as not written, and can be made anew', async () => {
    const { name } = await brokenOff('e-lewat')
    expect(refusal(await name.apply(await hashOf(name))).code).toBe('wrong_state')
    expect(value(await name.call('readBack'))).toMatchObject({ standing: 'nothing' })
    expect(value(await name.apply(await hashOf(name)))).toMatchObject({ standing: 'written' })
  })

  test('is read back as somebody else’s', async () => {
    const { name } = await brokenOff('e-lain')
    await change('e-lain', '127.0.9.9')
    const seen = value(await name.call('readBack'))
    expect(seen).toMatchObject({ standing: 'nothing', runs: [{ state: 'refused' }] })
  })

  test('a server that does not answer leaves it unknown', async () => {
    const { name } = await brokenOff('e-diam')
    bind.freeze()
    const refused = refusal(await name.call('readBack'))
    bind.thaw()
    expect(refused).toMatchObject({ code: 'name_server', data: { reason: 'unreachable' } })
    expect(value(await name.view())).toMatchObject({ standing: 'unknown' })
  }, 60_000)
})

describe('is refused before anything is sent', () => {
  test.each<[string, JsonObject, string]>([
    ['a target outside the allowed networks', { mode: 'langsung', target: '8.8.8.8' }, 'di luar jaringan'],
    ['an address with a zone id', { mode: 'langsung', target: 'fe80::1%eth0' }, '%'],
    ['an alias to a foreign host', { mode: 'alias', target: 'situs.example.com' }, 'hanya boleh menunjuk nama di zona'],
    ['an alias to itself', { mode: 'alias', target: `e-tolak.${zone}` }, 'dirinya sendiri'],
    ['a proxy to a foreign address', { mode: 'proxy', target: '192.168.9.9' }, 'di luar jaringan'],
    ['a redirect to a bare address', { mode: 'alih-http', target: 'https://10.20.0.1/' }, 'alamat IP'],
    ['a redirect out of go.id', { mode: 'alih-http', target: 'https://judi.example.com/' }, 'go.id'],
    ['a server that nobody has named', { mode: 'alih-http', target: `https://www.${zone}/` }, 'belum diisi'],
    ['hosting without a server', { mode: 'cloud', target: '', decided_capacity_gb: 5 }, 'belum diisi'],
  ])('%s', async (_, decided, words) => {
    const { name } = await work('e-tolak', decided)
    const refused = refusal(await name.plan())
    expect(refused.code).toBe('guard')
    expect(refused.message).toContain(words)
  })

  test('a technician who has not taken the step, and posts that write on no server', async () => {
    const { office, name } = await work('e-giliran')
    const hash = await hashOf(name)
    await office.send(name.caseId, 'staf_teknis', { type: 'release' })
    expect(refusal(await name.apply(hash)).code).toBe('not_your_turn')
    expect(refusal(await name.plan('jfu_sekretariat')).code).toBe('forbidden')
    expect(value(await name.view('jfu_sekretariat'))).toMatchObject({
      abilities: { plan: false, apply: false, verify: false, rollback: false, readBack: false, waive: false },
    })
  })

  test('a wrong secret, told as such, with nothing written', async () => {
    const { office, name } = await work('e-kunci')
    const hash = await hashOf(name)
    await office.services.connectionSecrets.keep(zone, 'tsig', Buffer.alloc(32).toString('base64'))
    expect(refusal(await name.apply(hash))).toMatchObject({ code: 'name_server', data: { reason: 'auth' } })
    expect(value(await name.view())).toMatchObject({ standing: 'nothing', runs: [] })
  })
})
