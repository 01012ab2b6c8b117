// The window over damaged data: it offers the newest whole backup, restores it, keeps what was damaged, and opens.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { offerRestore } from '../../electron/shell/offer-restore.ts'
import { openStore } from '../../electron/core/store/open.ts'
import { withWayBack } from '../../electron/host/with-way-back.ts'
import { value } from '../support/api-client.ts'
import { backUp, backupFolder, flipBit, officeWithFiles } from '../support/backups.ts'
import { answers, records } from '../support/electron.ts'

const later = () => Date.parse('2026-03-18T02:00:00Z')

beforeEach(() => {
  Object.assign(records, { errorBoxes: [] })
})

/** A folder whose database became empty, with two backups, the newer one damaged too. */
async function damaged() {
  const office = await officeWithFiles()
  await office.close()
  const whole = backupFolder(office.data, value(backUp(office.data)))
  flipBit(join(backupFolder(office.data, value(backUp(office.data))), 'siladom.db'), 5_000)
  writeFileSync(join(office.data, 'siladom.db'), '')
  const opened = await openStore({ dataDir: office.data, create: true })
  if (opened.ok) throw new Error('an empty file was opened')
  return { data: office.data, whole, fault: opened.error }
}

test('restores the newest backup that is whole and keeps the damaged file', async () => {
  const { data, fault } = await damaged()
  answers.chosenButton = 0
  expect(await offerRestore(data, fault, later)).toBe(true)
  expect(records.errorBoxes).toEqual([])
  const opened = await openStore({ dataDir: data, create: false })
  expect(opened.ok).toBe(true)
  if (opened.ok) opened.value.close()
  const old = readdirSync(data).find((name) => name.startsWith('sebelum-pulih-')) ?? ''
  expect(readFileSync(join(data, old, 'siladom.db'))).toHaveLength(0)
})

test('changes nothing where the person turns back', async () => {
  const { data, fault } = await damaged()
  answers.chosenButton = 1
  expect(await offerRestore(data, fault, later)).toBe(false)
  expect(readFileSync(join(data, 'siladom.db'))).toHaveLength(0)
  expect(readdirSync(data).filter((name) => name.includes('pulih'))).toEqual([])
})

test('the host without a window names the command, with the backup that is whole', async () => {
  const { data, whole, fault } = await damaged()
  const { sentence } = withWayBack(data, fault)
  expect(sentence).toContain(`--from "${whole}" --into "${data}" --replace`)
  expect(sentence).toContain('Data yang rusak tidak dihapus')
})

test('another fault, or no backup, is shown as it is', async () => {
  const { data } = await damaged()
  const held = { code: 'held', sentence: 'Sedang dipakai.' }
  expect(withWayBack(data, held)).toEqual(held)
  expect(await offerRestore(data, held, later)).toBe(false)
  expect(records.errorBoxes).toEqual([{ title: 'Siladom tidak dapat dibuka', sentence: 'Sedang dipakai.' }])
  expect(existsSync(data)).toBe(true)
})
