// Backups of an open office: due work, failures, the second place, restoring under the running office, the line on Meja saya.
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createBackups } from '../../../electron/core/backups/backups.ts'
import { createBackupHandlers } from '../../../electron/core/backups/handlers.ts'
import { backupsIn } from '../../../electron/core/backups/find.ts'
import { firstPlace } from '../../../electron/core/backups/place.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { refusal, value } from '../../support/api-client.ts'
import { flipBit, officeWithFiles } from '../../support/backups.ts'
import { practice } from '../../support/cases/practice.ts'
import { openCore } from '../../support/core.ts'
import {
  accountFor,
  adminPassword,
  logIn,
  newKey,
  type Office,
  prove,
  type Window_,
} from '../../support/small-office.ts'
import { tempFolder } from '../../support/temp-data.ts'
import { hour } from '../../support/test-clock.ts'

const view = async (window: Window_): Promise<BackupsView> => value(await window.api.backups.view({}, {}))

/** Asks until nothing is under way. */
async function settled(window: Window_): Promise<BackupsView> {
  for (;;) {
    const now = await view(window)
    if (now.running === null) return now
    await new Promise((resume) => setTimeout(resume, 20))
  }
}

async function backedUp(office: Office): Promise<BackupsView> {
  value(await office.admin.api.backups.make({}, { key: newKey() }))
  return await settled(office.admin)
}

test('a backup on request is told with its progress, then by the line on the desk', async () => {
  const office = await officeWithFiles()
  expect(value(await office.admin.api.desk.get({}, {})).backup).toMatchObject({
    late: true,
    screen: '/pengaturan/cadangan',
  })
  value(await office.admin.api.backups.make({}, { key: newKey() }))
  expect((await view(office.admin)).running?.words).toMatch(/^Mencadangkan: /)
  expect(refusal(await office.admin.api.backups.make({}, { key: newKey() })).code).toBe('wrong_state')
  const after = await settled(office.admin)
  expect(after).toMatchObject({ late: false, failure: null, backups: [{ why: 'atas permintaan', files: 2 }] })
  expect(after.sentence).toBe('Cadangan terakhir yang teruji pulih: Selasa, 17 Maret 2026 pukul 09.00 WIB.')
  expect(value(await office.admin.api.desk.get({}, {})).backup).toMatchObject({ late: false, sentence: after.sentence })
})

test('others see the line only once it is red, after 48 hours', async () => {
  const office = await officeWithFiles()
  const kadis = await accountFor(office, 'kadis', 'tuti')
  await backedUp(office)
  expect(value(await kadis.api.desk.get({}, {})).backup).toBeNull()
  office.clock.pass(48 * hour)
  const later = await logIn(office.send, 'tuti', 'sepeda biru di jembatan')
  expect(value(await later.api.desk.get({}, {})).backup).toMatchObject({
    late: true,
    screen: null,
    sentence: expect.stringContaining('Sudah lebih dari 48 jam. Beri tahu administrator.'),
  })
})

test('due work is done once, by the clock, and no backup makes the next one due', async () => {
  const office = await practice()
  const backups = createBackups(office.services, (error) => {
    throw error
  })
  const place = firstPlace(office.dataDir)
  const count = async () => {
    await backups.tick()
    return backupsIn(place).length
  }
  office.at('2026-03-17T08:00')
  expect(await count()).toBe(1)
  expect(await count()).toBe(1)
  office.at('2026-03-17T16:30')
  expect(await count()).toBe(1)
  office.at('2026-03-18T09:00')
  expect(await count()).toBe(2)
})

test('the last backup is made when the program ends, where something changed', async () => {
  const office = await openCore({ backups: 'automatic' })
  await office.close()
  expect(existsSync(join(firstPlace(office.data)))).toBe(false)
  const again = await officeWithFiles({ backups: 'automatic' })
  await again.close()
  expect(backupsIn(firstPlace(again.data)).map(({ manifest }) => manifest.kind)).toEqual(['exit'])
})

test('a backup that fails is recorded, told, and made good', async () => {
  const office = await officeWithFiles()
  renameSync(join(office.data, 'objects'), join(office.data, 'elsewhere'))
  const failed = await backedUp(office)
  expect(failed.failure?.sentence).toContain('hilang atau rusak di folder data')
  expect(failed.backups).toEqual([])
  renameSync(join(office.data, 'elsewhere'), join(office.data, 'objects'))
  expect(await backedUp(office)).toMatchObject({ failure: null, backups: [{}] })
})

test('the second place: refused in the data folder, copied into elsewhere, told when it is away', async () => {
  const office = await officeWithFiles()
  const { admin } = office
  const set = async (folder: string, passphrase: string | null = null) =>
    await admin.api.backups.setSecond({}, { key: newKey(), folder, passphrase, proof: null })
  const usb = join(tempFolder(), 'usb')
  mkdirSync(usb)
  office.clock.pass(3 * 60_000)
  expect(refusal(await set(usb)).code).toBe('reauthentication_required')
  await prove(admin, adminPassword)
  for (const folder of [join(office.data, 'backups'), join(office.data, '..')]) {
    mkdirSync(folder, { recursive: true })
    expect(JSON.stringify(refusal(await set(folder)).data)).toContain('folder data')
  }
  expect(JSON.stringify(refusal(await set('/tidak/ada')).data)).toContain('tidak ada')
  const cloud = join(tempFolder(), 'OneDrive')
  mkdirSync(cloud)
  expect(JSON.stringify(refusal(await set(cloud)).data)).toContain('frasa sandi')
  expect(JSON.stringify(refusal(await set(usb, 'pendek')).data)).toContain('12 huruf')
  value(await set(cloud, 'kalimat yang panjang sekali'))
  value(await set(usb))
  expect((await view(admin)).second).toEqual({ folder: usb, encrypted: false, last: null, failure: null })
})

test('the recovery key is answered once, and anew only with the password', async () => {
  const office = await officeWithFiles()
  expect((await view(office.admin)).recoveryMadeAt).toBe(office.clock.now())
  const renew = async () => await office.admin.api.backups.renewRecovery({}, { key: newKey(), proof: null })
  office.clock.pass(3 * 60_000)
  expect(refusal(await renew()).code).toBe('reauthentication_required')
  await prove(office.admin, adminPassword)
  expect(value(await renew()).recoveryKey).toMatch(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/)
})

test('restoring under the running office: the old data goes aside, nobody is logged in, the office goes on', async () => {
  const office = await officeWithFiles()
  const saved = await backedUp(office)
  const people = value(await office.admin.api.settings.people({}, {})).people.length
  const more = { key: newKey(), id: null, name: 'Orang Baru', nip: '', rank: '', active: true }
  value(await office.admin.api.settings.savePerson({}, more))
  const wish = { folder: saved.backups[0]?.id ?? '', passphrase: null, recoveryKey: null, proof: null }
  office.clock.pass(3 * 60_000)
  expect(refusal(await office.admin.api.backups.restore({}, { ...wish, key: newKey() })).code).toBe(
    'reauthentication_required',
  )
  await prove(office.admin, adminPassword)
  value(await office.admin.api.backups.restore({}, { ...wish, key: newKey() }))
  for (;;) {
    const answer = await office.admin.api.backups.view({}, {})
    if (!answer.ok) {
      expect(answer.error.code).toBe('unauthenticated')
      break
    }
    expect(answer.value.restore).toBeNull()
    await new Promise((resume) => setTimeout(resume, 20))
  }
  const admin = await logIn(office.send, 'rudi.hartono', adminPassword)
  expect(value(await admin.api.settings.people({}, {})).people).toHaveLength(people)
  const names = readdirSync(office.data)
  expect(names.filter((name) => name.startsWith('sebelum-pulih-'))).toHaveLength(1)
  expect(names.filter((name) => name.startsWith('pulihan-'))).toEqual([])
  await office.close()
  expect((await verifyData(office.data, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
}, 60_000)

test('a backup that is damaged is refused by the running office, which goes on as it was', async () => {
  const office = await officeWithFiles()
  const [saved] = (await backedUp(office)).backups
  const folder = join(firstPlace(office.data), saved?.id ?? '')
  flipBit(join(folder, 'siladom.db'), 9_000)
  await prove(office.admin, adminPassword)
  const wish = { key: newKey(), folder, passphrase: null, recoveryKey: null, proof: null }
  value(await office.admin.api.backups.restore({}, wish))
  const after = await settled(office.admin)
  expect(after.restore).toMatchObject({ done: false, sentence: expect.stringContaining('sidik jarinya tidak cocok') })
  expect(readdirSync(office.data).filter((name) => /pulih/.test(name))).toEqual([])
})

test('from another computer no folder can be named', async () => {
  const office = await practice()
  const backups = createBackups(office.services, () => {})
  const handlers = createBackupHandlers(office.services, backups, () => {})
  const caller = { ...(await office.caller('admin')), env: { transport: 'lan' as const } }
  const wish = { key: newKey(), folder: '/', passphrase: null, recoveryKey: null, proof: null }
  for (const answer of [
    await handlers.find(caller, {}, { folder: '/' }, new Uint8Array()),
    await handlers.setSecond(caller, {}, wish, new Uint8Array()),
    await handlers.restore(caller, {}, wish, new Uint8Array()),
  ]) {
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'forbidden', message: expect.stringContaining('komputer induk') },
    })
  }
  expect(await handlers.view(caller, {}, {}, new Uint8Array())).toMatchObject({ ok: true, value: { here: false } })
})
