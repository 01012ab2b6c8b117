// Opens a data folder and puts together what every area is given; the commands and the HTTP core both begin here.
import type { MakeId } from '../../shared/ids.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Clock } from '../../shared/time.ts'
import { fileObjectStore } from './archive/objects/file-object-store.ts'
import type { SecretBox } from './archive/sealed/secret-box.ts'
import { connectionSecrets } from './domains/connections/secret-file.ts'
import { backupBefore } from './backups/before-migration.ts'
import { personalMeta } from './identity/meta.ts'
import { createProofs } from './identity/proofs.ts'
import { hasAccounts } from './identity/queries.ts'
import { needsRebuild, rebuild, type RebuildProgress } from './log/rebuild.ts'
import { createOfficeReader } from './office/office-reader.ts'
import { publishDefinitions } from './office/publish-definitions.ts'
import { projectors } from './projectors.ts'
import type { Services } from './services.ts'
import type { Tx } from './store/database.ts'
import { fileFault } from './store/file-fault.ts'
import { type BeforeMigration, openStore } from './store/open.ts'
import type { StartFault } from './store/start-fault.ts'

export interface ServicesOptions {
  /** The data folder; made where it does not exist. */
  readonly data: string
  readonly clock: Clock
  readonly makeId: MakeId
  readonly randomBytes: (size: number) => Uint8Array
  readonly secrets: SecretBox
  /** Another than a whole backup, where the data is one already. */
  readonly beforeMigration?: BeforeMigration
  /** Told while projections are made anew after a change of the program. */
  readonly onRebuild?: (progress: RebuildProgress) => void
}

export interface OpenedServices extends Services {
  /** Tells those who wait. */
  beginClosing(): void
}

/** Close `services.store` once, at the end. */
export async function openServices(options: ServicesOptions): Promise<Result<OpenedServices, StartFault>> {
  const { data, clock, makeId, randomBytes, secrets } = options
  const beforeMigration = options.beforeMigration ?? backupBefore({ clock, randomBytes, secrets })
  const opened = await openStore({ dataDir: data, create: true, beforeMigration })
  if (!opened.ok) return opened
  const store = opened.value
  const closing = new AbortController()
  try {
    if (await store.read((tx) => needsRebuild(tx, projectors))) await rebuild(store, projectors, options.onRebuild)
    const services: Services = {
      store,
      objects: fileObjectStore(data),
      secrets,
      connectionSecrets: connectionSecrets(data, secrets),
      office: createOfficeReader(clock),
      proofs: createProofs(clock),
      clock,
      makeId,
      randomBytes,
      closing: closing.signal,
    }
    await store.write((tx) => learnProcedures(tx, services))
    return ok({ ...services, beginClosing: () => closing.abort() })
  } catch (error) {
    store.close()
    return fail(fileFault(error))
  }
}

/** After an update of the program an office that runs already learns the new procedures. */
async function learnProcedures(tx: Tx, services: Services): Promise<void> {
  if (!(await hasAccounts(tx))) return
  await publishDefinitions({ tx, services, meta: personalMeta(services.clock.now(), null) })
}
