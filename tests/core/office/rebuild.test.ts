// The office's tables follow from the log alone, and the reader answers from them.
import { expect, onTestFinished, test } from 'vitest'
import { randomBytes, randomUUID } from 'node:crypto'
import { personalMeta } from '../../../electron/core/identity/meta.ts'
import { chainHead } from '../../../electron/core/log/read.ts'
import { publishDefinitions } from '../../../electron/core/office/publish-definitions.ts'
import { emptyTables } from '../../../electron/core/store/empty.ts'
import { rebuild } from '../../../electron/core/log/rebuild.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { openServices } from '../../../electron/core/open-services.ts'
import { createPasswords } from '../../../electron/core/identity/passwords.ts'
import { setUpSample } from '../../../electron/core/setup/set-up-sample.ts'
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import { readSnapshot } from '../../../electron/core/office/snapshot.ts'
import { selectDecrees } from '../../../electron/core/calendar/queries.ts'
import { selectDefinitions } from '../../../electron/core/office/queries.ts'
import { value } from '../../support/api-client.ts'
import { tempFolder } from '../../support/temp-data.ts'
import { testClock } from '../../support/test-clock.ts'

async function practice() {
  const services = value(
    await openServices({
      data: tempFolder(),
      clock: testClock(),
      makeId: () => randomUUID(),
      randomBytes: (size) => new Uint8Array(randomBytes(size)),
      secrets: officeSecretBox({ officeKey: async () => new Uint8Array(32) }),
    }),
  )
  onTestFinished(() => services.store.close())
  const passwords = createPasswords({ memory: 64, passes: 1, lanes: 1 })
  expect(await setUpSample(services, { password: 'latihan-bersama', passwords })).toBe(true)
  return services
}

test('rebuilt from the log, nothing is different', async () => {
  const { store } = await practice()
  const everything = () =>
    store.read(async (tx) => ({
      office: await readSnapshot(tx),
      decrees: await selectDecrees(tx),
      definitions: await selectDefinitions(tx),
    }))
  const before = await everything()
  await rebuild(store, projectors)
  expect(await everything()).toEqual(before)
  expect(before.definitions).toHaveLength(13)
})

test('on the days of a Plh. the Sekretaris signs for the Kepala Dinas, before and after the Kepala Dinas', async () => {
  const { store, office } = await practice()
  const signers = await store.read(async (tx) => ({
    before: await office.signer(tx, 'kadis', '2026-02-01'),
    during: await office.signer(tx, 'kadis', '2026-02-04'),
    after: await office.signer(tx, 'kadis', '2026-02-07'),
  }))
  expect(signers.before?.name).toBe('Ir. Ratna Widyastuti, M.M.')
  expect(signers.during).toMatchObject({ name: 'Drs. Hadi Susanto, M.Si.', capacity: 'plh' })
  expect(signers.during?.lines[0]).toMatch(/^Plh\. /)
  expect(signers.after?.name).toBe('Ir. Ratna Widyastuti, M.M.')
})

test('the rules hear who holds what, and the settings as words', async () => {
  const { store, office } = await practice()
  const facts = await store.read((tx) => office.facts(tx, '2026-03-17'))
  expect(facts.vacant('kasi')).toBe(false)
  expect(facts.holds('orang-rina', 'kabid')).toBe(true)
  expect(facts.holds('orang-rina', 'kadis')).toBe(false)
  expect(facts.personName('orang-rina')).toBe('Rina Kusuma, S.Kom.')
  expect(facts.setting).toMatchObject({
    outgoing_numbers: 'siladom',
    acceptance_letter: 'no',
    make_notice: 'yes',
    wait_days: 10,
  })
})

test('today is the date in the office, whatever the computer believes', async () => {
  const { store, office, clock } = await practice()
  Object(clock).pass(Date.parse('2026-03-17T16:59:59Z') - clock.now())
  expect(await store.read(office.today)).toBe('2026-03-17')
  Object(clock).pass(1000)
  expect(await store.read(office.today)).toBe('2026-03-18')
})

test('set up once: a second time changes nothing', async () => {
  const services = await practice()
  expect(
    await setUpSample(services, { password: 'lain', passwords: createPasswords({ memory: 64, passes: 1, lanes: 1 }) }),
  ).toBe(false)
})

test('procedures are written down once, and again only where the program has learned new ones', async () => {
  const services = await practice()
  const count = () => services.store.read(async (tx) => (await chainHead(tx)).seq)
  const before = await count()
  await services.store.write((tx) => publishDefinitions({ tx, services, meta: personalMeta(0, null) }))
  expect(await count()).toBe(before)
  await services.store.write((tx) => emptyTables(tx, ['definitions']))
  await services.store.write((tx) => publishDefinitions({ tx, services, meta: personalMeta(0, null) }))
  expect(await count()).toBe(before + 13)
})
