// Begins an export of everything, keeps how it ended, and writes down that it left the house.
import { resolve, sep } from 'node:path'
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { selectObjectKeys } from '../archive/sealed/queries.ts'
import type { Caller } from '../http/caller.ts'
import { unproven, writeAs } from '../office/acting.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Backups } from './backups.ts'
import { backupStreamId, dataExported } from './events.ts'
import { backupFault } from './fault.ts'

interface Wish {
  readonly key: string
  readonly folder: string
}

export interface Exports {
  /** Answers once it has begun; `note` says how it ended. */
  begin(
    caller: Caller,
    wish: Wish,
  ): Promise<Result<null, Fault<'invalid' | 'reauthentication_required' | 'wrong_state'>>>
  note(): BackupsView['exported']
}

export function createExports(services: Services, backups: Backups): Exports {
  const { store, clock } = services
  let note: BackupsView['exported'] = null

  const carryOut = async (caller: Caller, key: string, folder: string): Promise<void> => {
    const keys = await openKeys(services)
    const done = await backups.run('export', { dataDir: store.dataDir, folder, at: clock.now(), keys })
    if (!done.ok) {
      note = { done: false, sentence: done.error.sentence }
      return
    }
    const { files, digest } = done.value
    await store.write(async (tx) => {
      const write = writeAs(tx, services, caller, 'data.export', key)
      if (write.ok) await recordAny(write.value, 'backup', backupStreamId, [dataExported({ files, digest })])
    })
    note = {
      done: true,
      sentence: `${files} berkas di ${done.value.folder}. Mulailah dari LIHAT-SAYA.txt. Isinya tidak terenkripsi.`,
    }
  }

  return {
    begin: async (caller, { key, folder: typed }) => {
      const missing = await store.read(async (tx) => await unproven(tx, services, caller))
      if (missing !== null) return fail(missing)
      if (backups.running() !== null) return fail(fault('wrong_state', {}, backupFault('busy').sentence))
      const folder = resolve(typed.trim())
      const data = resolve(store.dataDir)
      if (typed.trim() === '' || folder === data || folder.startsWith(data + sep)) {
        const sentence = 'Tulis alamat folder di luar folder data, misalnya E:\\Ekspor.'
        return fail(fault('invalid', { problems: [{ path: 'folder', sentence }] }, sentence))
      }
      note = null
      void carryOut(caller, key, folder).catch(() => {
        note = { done: false, sentence: backupFault('broken').sentence }
      })
      return ok(null)
    },
    note: () => note,
  }
}

/** The keys of identity scans that this office's key opens, by the SHA-256 of their object. */
async function openKeys({ store, secrets }: Services): Promise<Record<string, string>> {
  const keys: Record<string, string> = {}
  for (const { sha256, wrapped } of await store.read(selectObjectKeys)) {
    if (wrapped === null) continue
    const key = await secrets.unwrap(Buffer.from(wrapped, 'base64')).catch(() => null)
    if (key !== null) keys[sha256] = Buffer.from(key).toString('base64')
  }
  return keys
}
