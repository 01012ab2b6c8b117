// The object store on the disk, in five steps: part file, fsync, check, rename, fsync of the folder.
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ObjectHash } from '../../../../shared/ids.ts'
import { makeFolder, syncFolder } from '../../store/sync-folder.ts'
import { storageTrouble } from '../../store/trouble.ts'
import { sha256 as digest } from '../../log/canonical.ts'
import { objectFolder, objectPath, partFolder } from './object-path.ts'
import type { ObjectStore, StoredObject } from './object-store.ts'
import { fileErrorCode, patiently } from './retry.ts'

/** Opens the object store of a data folder that this process holds; part files of a killed process go. */
export function fileObjectStore(dataDir: string): ObjectStore {
  const parts = join(dataDir, partFolder)
  rmSync(parts, { recursive: true, force: true })
  makeFolder(parts)
  makeFolder(join(dataDir, objectFolder))
  return {
    put: (content) => put(dataDir, join(parts, randomUUID()), content),
    bytes: async (sha256) => {
      const bytes = await whole(objectPath(dataDir, sha256))
      return bytes !== null && digest(bytes) === sha256 ? bytes : null
    },
    open: async (sha256) => {
      const path = objectPath(dataDir, sha256)
      return (await exists(path)) ? createReadStream(path) : null
    },
    has: (sha256) => exists(objectPath(dataDir, sha256)),
    destroy: async (sha256) => {
      const path = objectPath(dataDir, sha256)
      if (!(await exists(path))) return
      await chmod(path, 0o600)
      await patiently(() => rm(path, { force: true }))
      syncFolder(dirname(path))
    },
  }
}

async function put(
  dataDir: string,
  part: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<StoredObject> {
  try {
    const stored = await writePart(part, content)
    if ((await stat(part)).size !== stored.size) throw new Error('the part file is not as long as what was written')
    await settle(dataDir, part, stored.sha256)
    return stored
  } catch (error) {
    await rm(part, { force: true })
    throw storageTrouble(error) ?? error
  }
}

async function writePart(part: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<StoredObject> {
  const file = await open(part, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk)
      size += chunk.byteLength
      await file.writeFile(chunk)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
  }
}

/** Gives the part file its place. An object that is there already with the right bytes stays untouched. */
async function settle(dataDir: string, part: string, sha256: ObjectHash): Promise<void> {
  const path = objectPath(dataDir, sha256)
  const present = await whole(path)
  if (present !== null && digest(present) === sha256) {
    await rm(part, { force: true })
  } else {
    await makeFolders(dataDir, path)
    await chmod(part, 0o400)
    await patiently(() => rename(part, path))
  }
  syncFolder(dirname(path))
}

async function makeFolders(dataDir: string, path: string): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  syncFolder(dirname(folder))
  syncFolder(join(dataDir, objectFolder))
}

async function whole(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return false
    throw error
  }
}
