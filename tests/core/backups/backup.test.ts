// A backup: what is in it, when it counts, and every way in which it does not.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setImmediate as immediate } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkBackup } from '../../../electron/core/backups/check.ts'
import { backupsIn } from '../../../electron/core/backups/find.ts'
import { readManifest } from '../../../electron/core/backups/manifest.ts'
import { firstPlace } from '../../../electron/core/backups/place.ts'
import { publicKeyOf } from '../../../electron/core/backups/seal.ts'
import { runJob } from '../../../electron/core/backups/run-job.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import { backUp, backupFolder, filesBelow, flipBit, officeWithFiles, seed, someAt } from '../../support/backups.ts'
import { tempFolder } from '../../support/temp-data.ts'

/** A closed office with one backup. */
async function backedUp() {
  const office = await officeWithFiles()
  await office.close()
  const manifest = value(backUp(office.data))
  return { data: office.data, manifest, folder: backupFolder(office.data, manifest) }
}

const errorsOf = async (data: string) =>
  (await verifyData(data, projectors)).filter(({ severity }) => severity === 'error')

test('a backup holds the database, the list of files and a sealed manifest, and counts', async () => {
  const { data, manifest, folder } = await backedUp()
  expect(readdirSync(folder).toSorted()).toEqual(['manifest.json', 'objects.txt', 'siladom.db'])
  const { seal, ...body } = value(readManifest(folder))
  expect(body).toEqual(manifest)
  expect(seal.publicKey).toBe(publicKeyOf(seed))
  expect(body).toMatchObject({
    office: 'Dinas Komunikasi dan Informatika',
    zone: 'Asia/Jakarta',
    objects: { count: 2 },
  })
  expect(body.head.seq).toBe(body.tables['events'])
  expect(value(checkBackup(folder, null)).objects).toHaveLength(2)
  expect(await errorsOf(data)).toEqual([])
})

test('files that are backed up already are not copied again', async () => {
  const { data } = await backedUp()
  const pool = join(firstPlace(data), 'objects')
  const before = filesBelow(pool)
  value(backUp(data))
  expect(before).toHaveLength(2)
  expect(filesBelow(pool)).toEqual(before)
})

test('a backup while others write holds one moment, whole', async () => {
  const office = await officeWithFiles()
  const stop = new AbortController()
  let written = 0
  onTestFinished(() => stop.abort())
  const writing = (async () => {
    while (!stop.signal.aborted) {
      const content = { text: 'x'.repeat(500), number: written }
      value(await office.admin.api.files.saveDraft({ key: `k${written % 50}` }, { content }))
      written += 1
      await immediate()
    }
  })()
  const order = { dataDir: office.data, kind: 'manual', program: '0.1.0', seed } as const
  const steps = new Set<string>()
  for (let round = 0; round < 3; round += 1) {
    const id = `2026-03-17T02-00-0${round}Z-00000000`
    const made = await runJob(
      'make',
      { ...order, id, at: someAt + round * 3_600_000 },
      ({ step }) => void steps.add(step),
    )
    expect(made.ok).toBe(true)
  }
  stop.abort()
  await writing
  expect(written).toBeGreaterThan(5)
  expect([...steps]).toEqual(['copy', 'check', 'files'])
  await office.close()
  expect(backupsIn(firstPlace(office.data))).toHaveLength(3)
  expect(await errorsOf(office.data)).toEqual([])
})

describe('what does not count', () => {
  const pool = (folder: string) => join(dirname(folder), 'objects')
  test.each<[string, (folder: string) => void, string]>([
    ['a bit of the database', (folder) => flipBit(join(folder, 'siladom.db'), -200), 'database_changed'],
    ['half a database', (folder) => truncateSync(join(folder, 'siladom.db'), 9_000), 'database_changed'],
    ['no database', (folder) => rmSync(join(folder, 'siladom.db')), 'database_missing'],
    ['no manifest: the copy was broken off', (folder) => rmSync(join(folder, 'manifest.json')), 'no_manifest'],
    ['half a manifest', (folder) => truncateSync(join(folder, 'manifest.json'), 300), 'manifest_damaged'],
    [
      'a number in the manifest',
      (folder) => {
        const path = join(folder, 'manifest.json')
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"seq": \d+/, '"seq": 1'))
      },
      'manifest_damaged',
    ],
    ['a bit of a file', (folder) => flipBit(filesBelow(pool(folder))[0] ?? '', 40), 'objects_missing'],
    ['a file that is gone', (folder) => rmSync(filesBelow(pool(folder))[1] ?? ''), 'objects_missing'],
    ['a line of the list', (folder) => flipBit(join(folder, 'objects.txt'), 3), 'objects_missing'],
    [
      'the folder alone, without the files beside it',
      (folder) => rmSync(pool(folder), { recursive: true }),
      'objects_missing',
    ],
  ])('%s', async (_, damage, code) => {
    const { data, folder } = await backedUp()
    damage(folder)
    const fault = refusal(checkBackup(folder, null))
    expect(fault.code).toBe(code)
    expect(fault.sentence).toMatch(/[Ss]alin|[Pp]ilih/)
    expect((await errorsOf(data)).map((one) => one.code)).toEqual(['backup'])
  })

  test('any bit of the manifest', async () => {
    const { folder } = await backedUp()
    const path = join(folder, 'manifest.json')
    const sound = readFileSync(path)
    for (let at = 0; at < sound.length; at += 3) {
      writeFileSync(path, sound)
      flipBit(path, at, at % 8)
      expect(readManifest(folder).ok, `byte ${at}`).toBe(sameMeaning(sound, readFileSync(path)))
    }
  })

  test('a damaged database is not backed up', async () => {
    const { data } = await backedUp()
    const before = backupsIn(firstPlace(data)).length
    const path = join(data, 'siladom.db')
    flipBit(path, readFileSync(path).lastIndexOf('person_saved'), 1)
    expect(refusal(backUp(data)).code).toBe('database_unsound')
    expect(backupsIn(firstPlace(data))).toHaveLength(before)
    expect(leftovers(data)).toEqual([])
  })

  test('a backup of an archive that lost a file; one that the place still has is taken from there', async () => {
    const { data } = await backedUp()
    const [stored = ''] = filesBelow(join(data, 'objects'))
    rmSync(stored, { force: true })
    value(backUp(data))
    rmSync(join(firstPlace(data), 'objects'), { recursive: true })
    expect(refusal(backUp(data))).toMatchObject({
      code: 'object_lost',
      sentence: expect.stringContaining(basename(stored)),
    })
    expect(leftovers(data)).toEqual([])
  })
})

test('a damaged file of the place is mended from the archive by the next backup', async () => {
  const { data, folder } = await backedUp()
  flipBit(filesBelow(join(firstPlace(data), 'objects'))[0] ?? '', 40)
  value(backUp(data))
  expect(checkBackup(folder, null).ok).toBe(true)
})

test('what a killed program left half written is gone after the next backup', async () => {
  const { data } = await backedUp()
  const part = join(firstPlace(data), '.part-2026-03-17T01-00-00Z-00000000')
  mkdirSync(part)
  writeFileSync(join(part, 'siladom.db'), 'halb')
  expect(await errorsOf(data)).toEqual([])
  value(backUp(data))
  expect(existsSync(part)).toBe(false)
})

test('rotation leaves the newest of each span, and the files that they name', async () => {
  const { data, manifest } = await backedUp()
  const hour = 3_600_000
  const start = manifest.madeAt
  for (let step = 1; step <= 30; step += 1) value(backUp(data, start + step * hour))
  const kept = backupsIn(firstPlace(data))
  expect(kept).toHaveLength(24)
  expect(await errorsOf(data)).toEqual([])
})

test('a copied place is whole where it lies now', async () => {
  const { data, folder } = await backedUp()
  const elsewhere = join(tempFolder(), 'usb')
  cpSync(firstPlace(data), elsewhere, { recursive: true })
  expect(checkBackup(join(elsewhere, basename(folder)), null).ok).toBe(true)
})

function leftovers(data: string): string[] {
  return readdirSync(firstPlace(data)).filter((name) => name.startsWith('.part-'))
}

/** A flipped bit in the spaces of the text changes nothing that it says. */
function sameMeaning(one: Buffer, other: Buffer): boolean {
  try {
    return JSON.stringify(JSON.parse(one.toString())) === JSON.stringify(JSON.parse(other.toString()))
  } catch {
    return false
  }
}
