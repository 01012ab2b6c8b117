// The real host as a workload for the kill harness: several windows work over HTTP while it is killed, and go on with the next one.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { fileObjectStore } from '../../electron/core/archive/objects/file-object-store.ts'
import { eventsByKey } from '../../electron/core/log/read.ts'
import { projectors } from '../../electron/core/projectors.ts'
import type { Tx } from '../../electron/core/store/database.ts'
import { openStore } from '../../electron/core/store/open.ts'
import { verifyData } from '../../electron/core/verify/verify.ts'
import { halfDone } from './half-done.ts'
import type { KillWorkload } from './kill.ts'
import { type Acknowledged, type Desks, killClient } from './kill-host-client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Works on a practice office whose accounts share `password`, with so many windows. */
export function hostWorkload(password: string, windows: number, random: () => number): KillWorkload {
  const desks: Desks = { password, tokens: new Map() }
  const clients = Array.from({ length: windows }, (_, index) => killClient(`w${index}`, desks, random))
  return {
    start: (dataDir) =>
      spawn(process.execPath, ['electron/host/main.ts', '--data', dataDir, '--port', '0'], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    drive: async (child, acknowledge) => {
      if (child.stdout === null) throw new Error('the host needs a pipe')
      for await (const line of createInterface({ input: child.stdout })) {
        const url = /Siladom siap: (\S+)/.exec(line)?.[1]
        if (url !== undefined)
          await Promise.all(clients.map((client) => client.work(url, (what) => acknowledge(JSON.stringify(what)))))
      }
    },
    lost: async (dataDir, acknowledged) => {
      const opened = await openStore({ dataDir, create: false })
      if (!opened.ok) return [opened.error.code]
      const store = opened.value
      const objects = fileObjectStore(dataDir)
      const all = acknowledged.map((text): Acknowledged => JSON.parse(text))
      const lost = await store.read(async (tx) => {
        const missing: string[] = []
        for (const one of all) if (!(await isThere(tx, one))) missing.push(JSON.stringify(one))
        return [...missing, ...(await halfDone(tx))]
      })
      const files = await store.read((tx) => tx.selectFrom('documents').select(['id', 'object_sha']).execute())
      store.close()
      for (const { id, object_sha } of files)
        if ((await objects.bytes(object_sha)) === null) lost.push(`the file of document ${id}`)
      return lost
    },
    verify: (dataDir) => verifyData(dataDir, projectors),
  }
}

/** Whether what was acknowledged stands in the log, once. */
async function isThere(tx: Tx, one: Acknowledged): Promise<boolean> {
  switch (one.kind) {
    case 'open': {
      const opened = (await eventsByKey(tx, one.key)).filter((event) => event.type === 'opened')
      const row = await tx.selectFrom('cases').select('agenda_no').where('id', '=', one.caseId).executeTakeFirst()
      return opened.length === 1 && opened[0]?.streamId === one.caseId && row?.agenda_no === one.agenda
    }
    case 'act': {
      const done = (await eventsByKey(tx, one.key)).filter((event) => event.type === 'act_done')
      return done.length === 1 && done[0]?.streamId === one.caseId
    }
    case 'upload':
      return (
        (await tx.selectFrom('documents').select('id').where('id', '=', one.documentId).executeTakeFirst()) !==
        undefined
      )
  }
}
