// The object store: by hash, whole or not at all, never overwritten, nothing of a killed process left.
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileObjectStore } from '../../../electron/core/archive/objects/file-object-store.ts'
import { objectPath } from '../../../electron/core/archive/objects/object-path.ts'
import { patiently } from '../../../electron/core/archive/objects/retry.ts'
import { sha256 } from '../../../electron/core/log/canonical.ts'
import { tempFolder } from '../../support/temp-data.ts'

const letter = Buffer.from('isi surat')

async function* pieces(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

test('bytes and streams are stored under their hash and read back', async () => {
  const objects = fileObjectStore(tempFolder())
  const stored = await objects.put(letter)
  expect(stored).toEqual({ sha256: sha256(letter), size: letter.length })
  expect(await objects.put(pieces('isi', ' ', 'surat'))).toEqual(stored)
  expect(Buffer.from((await objects.bytes(stored.sha256)) ?? []).equals(letter)).toBe(true)
  const chunks: Uint8Array[] = []
  for await (const chunk of (await objects.open(stored.sha256)) ?? []) chunks.push(chunk)
  expect(Buffer.concat(chunks).equals(letter)).toBe(true)
})

test('an object cannot be written to, and storing it again leaves it untouched', async () => {
  const folder = tempFolder()
  const objects = fileObjectStore(folder)
  const stored = await objects.put(letter)
  const path = objectPath(folder, stored.sha256)
  const first = statSync(path)
  expect(first.mode & 0o777).toBe(0o400)
  await objects.put(letter)
  expect(statSync(path).ino).toBe(first.ino)
})

test('a damaged object is not given out, and storing it again heals it', async () => {
  const folder = tempFolder()
  const objects = fileObjectStore(folder)
  const stored = await objects.put(letter)
  const path = objectPath(folder, stored.sha256)
  chmodSync(path, 0o600)
  writeFileSync(path, 'isi surau')
  expect(await objects.bytes(stored.sha256)).toBeNull()
  await objects.put(letter)
  expect(await objects.bytes(stored.sha256)).not.toBeNull()
})

test('a stream that breaks leaves nothing behind', async () => {
  const folder = tempFolder()
  const objects = fileObjectStore(folder)
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield letter
    throw new Error('cut off')
  }
  await expect(objects.put(broken())).rejects.toThrow('cut off')
  expect(readdirSync(join(folder, 'objects-part'))).toEqual([])
  expect(readdirSync(join(folder, 'objects'))).toEqual([])
})

test('part files of a killed process are gone at the next start', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'objects-part'))
  writeFileSync(join(folder, 'objects-part', 'half'), 'half')
  fileObjectStore(folder)
  expect(readdirSync(join(folder, 'objects-part'))).toEqual([])
})

test('a destroyed object is gone, and what never was is answered as such', async () => {
  const folder = tempFolder()
  const objects = fileObjectStore(folder)
  const { sha256: hash } = await objects.put(letter)
  await objects.destroy(hash)
  expect(existsSync(objectPath(folder, hash))).toBe(false)
  expect([await objects.has(hash), await objects.bytes(hash), await objects.open(hash)]).toEqual([false, null, null])
  await objects.destroy(hash)
})

test('no text but a hash becomes a path', async () => {
  const objects = fileObjectStore(tempFolder())
  await expect(objects.bytes('../../etc/passwd')).rejects.toThrow('not an object hash')
})

test('a file that a virus scanner holds for a moment is waited for; any other failure is told at once', async () => {
  const failure = (code: string): Error => Object.assign(new Error(code), { code })
  let tries = 0
  const work = async (): Promise<string> => {
    tries += 1
    if (tries < 4) throw failure(['EPERM', 'EBUSY', 'EACCES'][tries - 1] ?? '')
    return 'done'
  }
  expect(await patiently(work, 1)).toBe('done')
  await expect(patiently(() => Promise.reject(failure('EPERM')), 0.01)).rejects.toThrow('EPERM')
  let other = 0
  const broken = async (): Promise<void> => {
    other += 1
    throw failure('EIO')
  }
  await expect(patiently(broken, 1)).rejects.toThrow('EIO')
  expect(other).toBe(1)
})
