// The second place: finished copies, in the clear or under a passphrase; wrong and forgotten passphrases.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkBackup } from '../../../electron/core/backups/check.ts'
import { copyBackup } from '../../../electron/core/backups/copy.ts'
import { backupsIn } from '../../../electron/core/backups/find.ts'
import { newPlaceKey, type PlaceKey } from '../../../electron/core/backups/passphrase.ts'
import { restoreBackup } from '../../../electron/core/backups/restore.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import {
  backUp,
  backupFolder,
  filesBelow,
  flipBit,
  officeWithFiles,
  restoreOrder,
  seed,
  someAt,
} from '../../support/backups.ts'
import { tempFolder } from '../../support/temp-data.ts'

const cheap = { memory: 64, passes: 1, lanes: 1 }

async function copied(placeKey: PlaceKey | null) {
  const office = await officeWithFiles()
  await office.close()
  const manifest = value(backUp(office.data))
  const second = join(tempFolder(), 'usb')
  mkdirSync(second)
  const order = { second, place: join(second, 'Siladom'), at: someAt, seed, placeKey }
  const copy = () => copyBackup({ ...order, from: backupsIn(join(office.data, 'backups'))[0]?.folder ?? '' }, () => {})
  value(copy())
  return { data: office.data, manifest, place: order.place, second, copy, from: join(order.place, manifest.id) }
}

test('the copy has the same content, and restores by itself', async () => {
  const { manifest, place, from } = await copied(null)
  expect(value(checkBackup(from, null)).manifest).toMatchObject({ id: manifest.id, content: manifest.content })
  expect(readdirSync(place).filter((name) => name.startsWith('.part'))).toEqual([])
  const order = restoreOrder(from)
  expect(value(await restoreBackup(order, () => {})).head).toEqual(manifest.head)
  expect(await verifyData(order.into, projectors)).toEqual([])
})

test('a place that was pulled out is told, and the copy is made when it is back', async () => {
  const { data, second, copy, place } = await copied(null)
  value(backUp(data))
  rmSync(second, { recursive: true })
  expect(refusal(copy())).toMatchObject({ code: 'place_away', sentence: expect.stringContaining('Sambungkan') })
  mkdirSync(second)
  value(copy())
  expect(backupsIn(place)).toHaveLength(1)
})

test('under a passphrase nothing of it can be read, and with it everything is restored', async () => {
  const passphrase = 'Jalan Pagi ke sawah 7 kali'
  const { manifest, place, from } = await copied(await newPlaceKey(passphrase, cheap))
  for (const path of filesBelow(place)) {
    const text = readFileSync(path).toString('latin1')
    expect([text.includes('SQLite format 3'), text.includes('%PDF'), text.includes('Sari Lestari')], path).toEqual([
      false,
      false,
      false,
    ])
  }
  expect(checkBackup(from, null).ok).toBe(true)
  const order = restoreOrder(from, { passphrase })
  expect(value(await restoreBackup(order, () => {})).head).toEqual(manifest.head)
  expect(await verifyData(order.into, projectors)).toEqual([])
})

test('a wrong passphrase and a forgotten one are told honestly, and nothing is left', async () => {
  const { from } = await copied(await newPlaceKey('benar sekali frasanya', cheap))
  expect(refusal(await restoreBackup(restoreOrder(from), () => {})).code).toBe('passphrase_needed')
  const wrong = restoreOrder(from, { passphrase: 'Benar sekali frasanya' })
  expect(refusal(await restoreBackup(wrong, () => {}))).toMatchObject({
    code: 'passphrase_wrong',
    sentence: expect.stringContaining('tidak dapat dibuka oleh siapa pun'),
  })
  expect(existsSync(wrong.into)).toBe(false)
})

test('a flipped bit under a passphrase is found in the database, and with the key in every file', async () => {
  const placeKey = await newPlaceKey('benar sekali frasanya', cheap)
  const { from, place } = await copied(placeKey)
  const [file = ''] = filesBelow(join(place, `objects-${placeKey.encryption.keyId}`))
  flipBit(file, 30)
  expect(refusal(checkBackup(from, placeKey.key)).code).toBe('objects_missing')
  flipBit(join(from, 'siladom.db'), 5_000)
  expect(refusal(checkBackup(from, null)).code).toBe('database_changed')
})

test('a new passphrase takes a new key: older copies open with theirs, newer ones with the new one', async () => {
  const first = await newPlaceKey('frasa yang pertama', cheap)
  const { data, place, second, manifest } = await copied(first)
  const next = value(backUp(data))
  const placeKey = await newPlaceKey('frasa yang kedua', cheap)
  value(copyBackup({ from: backupFolder(data, next), second, place, at: someAt, seed, placeKey }, () => {}))
  const open = async (id: string, passphrase: string) =>
    (await restoreBackup(restoreOrder(join(place, id), { passphrase }), () => {})).ok
  expect(await open(manifest.id, 'frasa yang pertama')).toBe(true)
  expect(await open(manifest.id, 'frasa yang kedua')).toBe(false)
  expect(await open(next.id, 'frasa yang kedua')).toBe(true)
})
