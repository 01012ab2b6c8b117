// Personal data and identity scans: readable with the office's key, found by name, and gone when destroyed.
import { readFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { fileObjectStore } from '../../../electron/core/archive/objects/file-object-store.ts'
import { objectPath } from '../../../electron/core/archive/objects/object-path.ts'
import { officeSecretBox } from '../../../electron/core/archive/sealed/office-secret-box.ts'
import {
  erasePersonal,
  personalDigest,
  personalOf,
  personalOfSubject,
  putPersonal,
} from '../../../electron/core/archive/sealed/personal.ts'
import {
  destroyObjectKey,
  keepObjectKey,
  objectKey,
  openSealed,
  putSealed,
} from '../../../electron/core/archive/sealed/sealed-objects.ts'
import { searchPeople } from '../../../electron/core/store/search-entries.ts'
import { tempStore } from '../../support/temp-data.ts'

function secretBox() {
  const key = randomBytes(32)
  return officeSecretBox({ officeKey: async () => key })
}

const scan = Buffer.from('pindaian kartu identitas')

test('a sealed scan is unreadable on the disk and readable with the office key', async () => {
  const store = await tempStore()
  const objects = fileObjectStore(store.dataDir)
  const secrets = secretBox()
  const sealed = await putSealed(objects, secrets, scan)
  await store.write((tx) => keepObjectKey(tx, sealed, 1))
  expect(readFileSync(objectPath(store.dataDir, sealed.sha256)).includes('identitas')).toBe(false)
  const key = (await store.read((tx) => objectKey(tx, sealed.sha256))) ?? ''
  expect(Buffer.from((await openSealed(objects, secrets, sealed.sha256, key)) ?? []).equals(scan)).toBe(true)
  expect(await openSealed(objects, secretBox(), sealed.sha256, key)).toBeNull()
})

test('each scan has a key of its own: the same scan twice is two objects', async () => {
  const store = await tempStore()
  const objects = fileObjectStore(store.dataDir)
  const secrets = secretBox()
  expect((await putSealed(objects, secrets, scan)).sha256).not.toBe((await putSealed(objects, secrets, scan)).sha256)
})

test('destroying the key destroys the scan', async () => {
  const store = await tempStore()
  const sealed = await putSealed(fileObjectStore(store.dataDir), secretBox(), scan)
  await store.write((tx) => keepObjectKey(tx, sealed, 1))
  await store.write((tx) => destroyObjectKey(tx, sealed.sha256, 2))
  expect(await store.read((tx) => objectKey(tx, sealed.sha256))).toBeNull()
})

const record = {
  id: 'p1',
  kind: 'contact',
  subjectId: 'case-1',
  salt: 'ab'.repeat(16),
  content: { name: "Nur'aini Contoh", phone: '0800000000' },
  createdAt: 1,
}

test('personal data is read back, found by its name, and named in events by a salted digest', async () => {
  const store = await tempStore()
  const ref = await store.write((tx) => putPersonal(tx, record))
  expect(ref).toEqual({ personalId: 'p1', digest: personalDigest(record.salt, record.content) })
  expect(personalDigest('cd'.repeat(16), record.content)).not.toBe(ref.digest)
  expect(await store.read((tx) => personalOf(tx, 'p1'))).toEqual(record)
  expect(await store.read((tx) => personalOfSubject(tx, 'case-1'))).toEqual([record])
  for (const text of ["nur'ai", 'conto', 'AINI']) {
    expect(await store.read((tx) => searchPeople(tx, text, 5)), text).toMatchObject([{ subject_id: 'case-1' }])
  }
})

test('a changed name is found under the new one only; an erased one not at all', async () => {
  const store = await tempStore()
  await store.write((tx) => putPersonal(tx, record))
  await store.write((tx) => putPersonal(tx, { ...record, content: { name: 'Bagas Misal' } }))
  expect(await store.read((tx) => searchPeople(tx, 'contoh', 5))).toEqual([])
  expect(await store.read((tx) => searchPeople(tx, 'bagas', 5))).toHaveLength(1)
  await store.write((tx) => erasePersonal(tx, 'p1', 5))
  expect(await store.read((tx) => searchPeople(tx, 'bagas', 5))).toEqual([])
  expect(await store.read((tx) => personalOf(tx, 'p1'))).toBeNull()
  const row = await store.read((tx) => tx.selectFrom('personal').selectAll().executeTakeFirstOrThrow())
  expect(row).toMatchObject({ content: null, salt: '', erased_at: 5 })
})
