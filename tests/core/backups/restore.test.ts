// Restoring: into another folder, checked, telling the same story; refused in words where it cannot be.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import { backupAt } from '../../../electron/core/backups/find.ts'
import { upsertInstall } from '../../../electron/core/identity/queries.ts'
import { newRecovery } from '../../../electron/core/backups/recovery.ts'
import { restoreBackup } from '../../../electron/core/backups/restore.ts'
import { openStore } from '../../../electron/core/store/open.ts'
import { planSwitch } from '../../../electron/core/store/pending-switch.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import { backUp, backupFolder, filesBelow, flipBit, officeWithFiles, restoreOrder } from '../../support/backups.ts'
import { officeKey } from '../../support/core.ts'
import { tempFolder, tempStore } from '../../support/temp-data.ts'

async function backedUp() {
  const office = await officeWithFiles()
  await office.close()
  const manifest = value(backUp(office.data))
  return { data: office.data, manifest, from: backupFolder(office.data, manifest) }
}

function storyOf(data: string, upTo: number) {
  const database = new BetterSqlite(join(data, 'siladom.db'), { readonly: true })
  const hashes = database.prepare('select hash from events where seq <= ? order by seq').pluck().all(upTo)
  const rows = (table: string) => database.prepare(`select count(*) from ${table}`).pluck().get()
  const counts = ['people', 'holdings', 'documents', 'object_refs', 'object_keys', 'personal', 'accounts'].map(rows)
  database.close()
  return { hashes, counts, files: filesBelow(join(data, 'objects')).map((path) => basename(path)) }
}

test('a backup restored into another folder is sound and tells the same story', async () => {
  const { data, manifest, from } = await backedUp()
  const order = restoreOrder(from)
  const restored = value(await restoreBackup(order, () => {}))
  expect(restored).toMatchObject({ backupId: manifest.id, head: manifest.head, objects: 2, withKey: false })
  expect(await verifyData(order.into, projectors)).toEqual([])
  expect(storyOf(order.into, manifest.head.seq)).toEqual(storyOf(data, manifest.head.seq))
  const store = await tempStore(order.into)
  const last = await store.read((tx) =>
    tx.selectFrom('events').selectAll().where('seq', '>', manifest.head.seq).execute(),
  )
  expect(last.map(({ stream, type }) => [stream, type])).toEqual([['backup', 'data_restored']])
  expect(await store.read((tx) => tx.selectFrom('sessions').selectAll().execute())).toEqual([])
})

test('with the recovery key the restored folder has the office key, without it all but the scans', async () => {
  const office = await officeWithFiles()
  const { printed, wrapped } = await newRecovery(officeSecretBox({ officeKey: async () => officeKey }), (size) =>
    new Uint8Array(size).fill(3),
  )
  await office.close()
  const store = await tempStore(office.data)
  await store.write((tx) => upsertInstall(tx, 'recovery', wrapped))
  store.close()
  const from = backupFolder(office.data, value(backUp(office.data)))
  const order = restoreOrder(from, { recoveryKey: printed.toLowerCase().replaceAll('-', ' ') })
  expect(value(await restoreBackup(order, () => {})).withKey).toBe(true)
  expect(readFileSync(join(order.into, 'office.key'), 'latin1')).toBe(Buffer.from(officeKey).toString('hex'))
  const mistyped = restoreOrder(from, { recoveryKey: printed.slice(0, -1) })
  expect(refusal(await restoreBackup(mistyped, () => {})).code).toBe('recovery_mistyped')
  const other = await newRecovery(officeSecretBox({ officeKey: async () => officeKey }), (size) =>
    new Uint8Array(size).fill(9),
  )
  const wrong = restoreOrder(from, { recoveryKey: other.printed })
  expect(refusal(await restoreBackup(wrong, () => {})).code).toBe('recovery_wrong')
  expect(existsSync(wrong.into)).toBe(false)
})

describe('refused, with nothing left behind', () => {
  test.each<[string, (from: string) => void, string]>([
    ['a half-copied folder: no manifest yet', (from) => rmSync(join(from, 'manifest.json')), 'no_manifest'],
    [
      'a half-copied folder: half a database',
      (from) => truncateSync(join(from, 'siladom.db'), 8_192),
      'database_changed',
    ],
    [
      'a half-copied folder: not all files',
      (from) => rmSync(filesBelow(join(dirname(from), 'objects'))[0] ?? ''),
      'objects_missing',
    ],
    ['a flipped bit', (from) => flipBit(join(from, 'siladom.db'), 20_000), 'database_changed'],
  ])('%s', async (_, damage, code) => {
    const { from } = await backedUp()
    damage(from)
    const order = restoreOrder(from)
    const fault = refusal(await restoreBackup(order, () => {}))
    expect(fault.code).toBe(code)
    expect(fault.sentence).toMatch(/[Ss]alin lagi|[Ss]alin juga|pilih cadangan lain/)
    expect(existsSync(order.into)).toBe(false)
  })

  test('a folder that holds something', async () => {
    const { from } = await backedUp()
    const into = tempFolder()
    writeFileSync(join(into, 'catatan.txt'), 'milik orang')
    expect(refusal(await restoreBackup(restoreOrder(from, { into }), () => {})).code).toBe('folder_taken')
    expect(readFileSync(join(into, 'catatan.txt'), 'utf8')).toBe('milik orang')
  })

  test('a synchronised folder', async () => {
    const { from } = await backedUp()
    const into = join(tempFolder(), 'Dropbox', 'siladom')
    expect(refusal(await restoreBackup(restoreOrder(from, { into }), () => {}))).toMatchObject({
      code: 'folder_refused',
      sentence: expect.stringContaining('disinkronkan'),
    })
  })
})

test('a path means the backup itself, or the newest of a place or of a data folder', async () => {
  const { data, from } = await backedUp()
  const newest = backupFolder(data, value(backUp(data)))
  expect(value(backupAt(from)).folder).toBe(from)
  expect(value(backupAt(join(data, 'backups'))).folder).toBe(newest)
  expect(value(backupAt(data)).folder).toBe(newest)
  expect(refusal(backupAt(tempFolder())).code).toBe('no_backup')
})

test('restored data comes into use when the folder is next opened, and the old data is kept', async () => {
  const { data, manifest, from } = await backedUp()
  const old = readFileSync(join(data, 'siladom.db'))
  flipBit(join(data, 'siladom.db'), 3)
  const damaged = readFileSync(join(data, 'siladom.db'))
  const into = join(data, 'pulihan')
  value(await restoreBackup(restoreOrder(from, { into }), () => {}))
  planSwitch(data, 'pulihan', 'sebelum-pulih-2026-03-17')
  const store = await tempStore(data)
  expect(
    await store.read((tx) => tx.selectFrom('events').select('hash').where('seq', '=', manifest.head.seq).execute()),
  ).toEqual([{ hash: manifest.head.hash }])
  store.close()
  expect(readFileSync(join(data, 'sebelum-pulih-2026-03-17', 'siladom.db')).equals(damaged)).toBe(true)
  expect(damaged.equals(old)).toBe(false)
  expect(existsSync(into)).toBe(false)
  expect((await verifyData(data, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a switch that a kill broke off at any name is carried on by the next opening', async () => {
  const { from } = await backedUp()
  for (const [place, isThere] of [
    ['aside', true],
    ['in', false],
  ] as const) {
    const folder = join(tempFolder(), place)
    value(await restoreBackup(restoreOrder(from, { into: folder }), () => {}))
    value(await restoreBackup(restoreOrder(from, { into: join(folder, 'pulihan') }), () => {}))
    planSwitch(folder, 'pulihan', 'lama')
    mkdirSync(join(folder, 'lama'))
    renameSync(join(folder, 'siladom.db'), join(folder, 'lama', 'siladom.db'))
    if (!isThere) {
      renameSync(join(folder, 'objects'), join(folder, 'lama', 'objects'))
      const plan = join(folder, 'restore.json')
      writeFileSync(plan, readFileSync(plan, 'utf8').replace('"aside"', '"in"'))
      renameSync(join(folder, 'pulihan', 'siladom.db'), join(folder, 'siladom.db'))
    }
    const opened = await openStore({ dataDir: folder, create: false })
    if (!opened.ok) throw new Error(opened.error.code)
    opened.value.close()
    expect(filesBelow(join(folder, 'objects'))).toHaveLength(2)
    expect(filesBelow(join(folder, 'lama')).map((path) => basename(path))).toContain('siladom.db')
    expect((await verifyData(folder, projectors)).filter(({ severity }) => severity === 'error')).toEqual([])
  }
})
