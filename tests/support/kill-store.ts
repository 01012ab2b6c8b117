// The store itself as a workload for the kill harness: files, events and projections without any procedure.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { fileObjectStore } from '../../electron/core/archive/objects/file-object-store.ts'
import { projectors } from '../../electron/core/projectors.ts'
import { openStore } from '../../electron/core/store/open.ts'
import { verifyData } from '../../electron/core/verify/verify.ts'
import type { KillWorkload } from './kill.ts'

const worker = fileURLToPath(new URL('kill-store-worker.ts', import.meta.url))

export const storeWorkload: KillWorkload = {
  start: (dataDir, round) =>
    spawn(process.execPath, [worker, dataDir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] }),
  drive: async (child, acknowledge) => {
    if (child.stdout === null) throw new Error('the worker needs a pipe')
    for await (const line of createInterface({ input: child.stdout })) acknowledge(line)
  },
  lost: async (dataDir, acknowledged) => {
    const opened = await openStore({ dataDir, create: false })
    if (!opened.ok) return [opened.error.code]
    const store = opened.value
    const objects = fileObjectStore(dataDir)
    const documents = await store.read((tx) => tx.selectFrom('documents').select(['id', 'object_sha']).execute())
    store.close()
    const kept = new Set<string>()
    for (const { id, object_sha } of documents) if ((await objects.bytes(object_sha)) !== null) kept.add(id)
    return acknowledged.filter((id) => !kept.has(id))
  },
  verify: (dataDir) => verifyData(dataDir, projectors),
}
