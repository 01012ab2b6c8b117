// The endpoints of backups: looking, making, the second place, the recovery key, restoring.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { refused } from '../office/acting.ts'
import type { Services } from '../services.ts'
import type { Backups } from './backups.ts'
import { backupFault } from './fault.ts'
import { backupAt } from './find.ts'
import { changeSecond } from './change-second.ts'
import { createExports } from './export-here.ts'
import { renewRecovery } from './renew-recovery.ts'
import { createRestores } from './restore-here.ts'
import { backupsView } from './view.ts'

export function createBackupHandlers(
  services: Services,
  backups: Backups,
  restart: () => void,
): Handlers<Api['backups'], Caller> {
  const exports = createExports(services, backups)
  const restores = createRestores(services, backups, restart)
  return {
    view: async (caller) => {
      const no = refused(caller, 'backup.read')
      if (no !== null) return fail(no)
      const shown = { here: isHere(caller), restore: restores.note(), exported: exports.note() }
      return ok(await services.store.read(async (tx) => await backupsView(tx, services, backups, shown)))
    },
    make: async (caller) => {
      const no = refused(caller, 'backup.write')
      if (no !== null) return fail(no)
      if (backups.running() !== null) return fail(busy)
      void backups.make('manual', caller.personId)
      return ok({})
    },
    setSecond: async (caller, _params, input) => {
      const no = refused(caller, 'backup.write') ?? elsewhere(caller)
      const done = no === null ? await changeSecond(services, caller, input) : fail(no)
      return done.ok ? ok({}) : done
    },
    renewRecovery: async (caller) => {
      const no = refused(caller, 'backup.write')
      return no === null ? await renewRecovery(services, caller) : fail(no)
    },
    find: async (caller, _params, { folder }) => {
      const no = refused(caller, 'backup.write') ?? elsewhere(caller)
      if (no !== null) return fail(no)
      const found = backupAt(folder.trim())
      if (!found.ok) return fail(fault('wrong_state', {}, found.error.sentence))
      const { madeAt, office, head, objects, encryption, seal, recovery } = found.value.manifest
      return ok({
        folder: found.value.folder,
        madeAt,
        office,
        events: head.seq,
        files: objects.count,
        encrypted: encryption !== null,
        own: seal.publicKey === (await backups.publicKey()),
        hasRecovery: recovery !== null,
      })
    },
    exportAll: async (caller, _params, input) => {
      const no = refused(caller, 'data.export') ?? elsewhere(caller)
      const begun = no === null ? await exports.begin(caller, input) : fail(no)
      return begun.ok ? ok({}) : begun
    },
    restore: async (caller, _params, input) => {
      const no = refused(caller, 'backup.write') ?? elsewhere(caller)
      const begun = no === null ? await restores.begin(caller, input) : fail(no)
      return begun.ok ? ok({}) : begun
    },
  }
}

const busy = fault('wrong_state', {}, backupFault('busy').sentence)

/** A folder that is named is one of the computer that has the data. */
function isHere({ env }: Caller): boolean {
  return env.transport !== 'lan'
}

function elsewhere(caller: Caller): Fault<'forbidden'> | null {
  if (isHere(caller)) return null
  return fault('forbidden', {}, 'Folder hanya dapat ditunjuk di komputer tempat datanya. Kerjakan di komputer induk.')
}
