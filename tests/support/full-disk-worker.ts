// A process of its own that fills the disk it is given, and says what still works then and after space was freed.
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileObjectStore } from '../../electron/core/archive/objects/file-object-store.ts'
import { append } from '../../electron/core/log/append.ts'
import { chainHead } from '../../electron/core/log/read.ts'
import { rebuild } from '../../electron/core/log/rebuild.ts'
import { projectors } from '../../electron/core/projectors.ts'
import { openStore } from '../../electron/core/store/open.ts'
import { StorageFull } from '../../electron/core/store/store.ts'

const [folder = '', kind = ''] = process.argv.slice(2)
const dataDir = join(folder, 'data')
const ballast = join(folder, 'ballast')
if (kind === 'space') writeFileSync(ballast, randomBytes(1_048_576))
const opened = await openStore({ dataDir, create: true })
if (!opened.ok) throw new Error(opened.error.sentence)
const store = opened.value
await rebuild(store, projectors)
const objects = fileObjectStore(dataDir)
const meta = { at: 1, recordedAt: 1, actor: null, recorder: 'system', post: null, capacity: null, key: null }
const event = { type: 'noted', v: 1, body: { text: randomBytes(20_000).toString('hex') } }
const write = () =>
  store.write((tx) => append(tx, { stream: 'object', streamId: 'a', expectedN: 'any', meta, events: [event] }))

async function isFull(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return false
  } catch (error) {
    if (error instanceof StorageFull) return true
    throw error
  }
}

console.log(`object refused: ${await isFull(() => objects.put(randomBytes(8 * 1_048_576)))}`)
console.log(`parts left: ${readdirSync(join(dataDir, 'objects-part')).length}`)
let written = 0
while (written < 2_000 && !(await isFull(write))) written += 1
console.log(`event refused: ${await isFull(write)}`)
console.log(`events kept: ${(await store.read(chainHead)).seq === written}`)
if (kind === 'space') rmSync(ballast)
console.log(`writes again: ${kind === 'limit' || !(await isFull(write))}`)
store.close()
