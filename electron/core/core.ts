// The whole application without a window: the one place where everything is wired.
import { api } from '../../shared/contract/api.ts'
import { fault } from '../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { minuteMillis } from '../../shared/calendar/zone.ts'
import { createBackups } from './backups/backups.ts'
import { createBackupHandlers } from './backups/handlers.ts'
import { createCaseHandlers } from './cases/handlers.ts'
import { createDeskHandlers } from './desk/handlers.ts'
import { markBrokenWrites } from './domains/execution/broken-writes.ts'
import { createDomainHandlers } from './domains/handlers.ts'
import { createFileHandlers } from './files/handlers.ts'
import { uploadLimit } from './files/upload-limit.ts'
import type { HostEnv } from './host-env.ts'
import { faultAnswer } from './http/answer.ts'
import { createApi } from './http/api.ts'
import { bugReport, tellOnErrorChannel, type TellBug } from './http/bug-report.ts'
import type { Gatekeeper } from './http/gatekeeper.ts'
import { servePage } from './http/page.ts'
import { type Route, routesOf } from './http/route.ts'
import { runningRequests } from './http/running.ts'
import { createTellDenied } from './identity/denied.ts'
import { createIdentity, type Identity } from './identity/identity.ts'
import { isPractice } from './identity/installation.ts'
import { practiceGuard } from './identity/practice-guard.ts'
import { officeCost, type PasswordCost } from './identity/passwords.ts'
import { createSessionHandlers } from './identity/session-handlers.ts'
import { createIntakeHandlers } from './intake/handlers.ts'
import { createLanDoor } from './lan/door.ts'
import { createLanHandlers } from './lan/handlers.ts'
import { createLan, type Lan } from './lan/lan.ts'
import type { LanCore, LanHost } from './lan/lan-host.ts'
import { selectPairedDevice } from './lan/queries.ts'
import { readLanSettings } from './lan/settings.ts'
import { createLetterHandlers } from './letters/handlers.ts'
import { releaseBrokenReservations } from './letters/reservation.ts'
import { createSettingsHandlers } from './office/settings-handlers.ts'
import { openServices, type ServicesOptions } from './open-services.ts'
import { finishDestruction } from './privacy/finish-destruction.ts'
import { createPrivacyHandlers } from './privacy/handlers.ts'
import { createRegistryHandlers } from './registry/handlers.ts'
import { createDriftHandlers } from './registry/drift/handlers.ts'
import { createZoneHandlers } from './registry/zones/handlers.ts'
import { createImportHandlers } from './registry/import/handlers.ts'
import { restartable } from './restartable.ts'
import { fillSample } from './sample/fill.ts'
import type { Services } from './services.ts'
import { fileFault } from './store/file-fault.ts'
import type { StartFault } from './store/start-fault.ts'
import { programVersion } from './version.ts'
import { createWatchHandlers } from './watch/handlers.ts'
import { officeParts, type WatchParts } from './watch/watch-parts.ts'
import { createWatcher, type Watcher } from './watch/watcher.ts'

export interface CoreOptions extends ServicesOptions {
  /** Folder of the built page; null serves the API alone. */
  readonly pageDir: string | null
  /** Cheaper only in tests. */
  readonly passwordCost?: PasswordCost
  readonly tellBug?: TellBug
  /** `manual` only in tests: backups are made when they are asked for, and none at the end. */
  readonly backups?: 'automatic' | 'manual'
  /** The part of the host that listens on the LAN; absent where there is none. */
  readonly lanHost?: LanHost
  /** What checks of names may touch and whom they ask; another one only in tests. */
  readonly watch?: WatchParts
}

const jsonLimit = 2 * 1_048_576

/** Opens the data folder and answers requests from then on, also after other data was restored into it. */
export async function createCore(options: CoreOptions): Promise<Result<LanCore, StartFault>> {
  return await restartable(async (restart) => await openCore(options, restart))
}

async function openCore(options: CoreOptions, restart: () => void): Promise<Result<LanCore, StartFault>> {
  const opened = await openServices(options)
  if (!opened.ok) return opened
  const services = opened.value
  try {
    await releaseBrokenReservations(services)
    await markBrokenWrites(services)
    await finishDestruction(services)
  } catch (error) {
    services.store.close()
    return fail(fileFault(error))
  }
  const identity = createIdentity(services, options.passwordCost ?? officeCost)
  const guard = await practiceGuard(services)
  const lan = createLan(options.clock, options.randomBytes, options.lanHost)
  const door = createLanDoor(services)
  const gatekeeper: Gatekeeper = {
    admit: async (knock) => {
      const admitted = await identity.sessions.admit(knock)
      if (admitted.ok) lan.presence.see(admitted.value)
      return admitted
    },
    refusesHost: guard.refusesHost,
  }
  const parts = options.watch ?? officeParts
  const watcher = createWatcher(services, parts)
  watcher.begin()
  const tellBug = options.tellBug ?? tellOnErrorChannel
  const isAutomatic = options.backups !== 'manual'
  const backups = createBackups(services, (error) => {
    tellBug(bugReport(options.makeId(), options.clock.now(), 'backups', error), error)
  })
  const app = createApi({
    routes: [
      ...routes(services, identity, lan, watcher, parts, guard.look),
      ...routesOf('desk', api.desk, createDeskHandlers(services, backups)),
      ...routesOf('backups', api.backups, createBackupHandlers(services, backups, restart)),
    ],
    gatekeeper,
    limits: { json: jsonLimit, upload: () => services.store.read((tx) => uploadLimit(tx, services.office)) },
    version: programVersion,
    clock: options.clock,
    makeId: options.makeId,
    tellBug,
    tellDenied: createTellDenied(services),
  })
  const running = runningRequests()
  const flush = setInterval(() => {
    void identity.sessions.flush().catch(() => {})
    if (isAutomatic) void backups.tick()
  }, minuteMillis)
  flush.unref()

  const answer = async (request: Request, env: HostEnv): Promise<Response> => {
    const turnedAway = await door(request, env)
    if (turnedAway !== null) return turnedAway
    if (/^\/api(\/|$)/.test(new URL(request.url).pathname)) return await app.fetch(request, env)
    if (options.pageDir === null) return faultAnswer(fault('not_found', {}))
    return await servePage(request, { folder: options.pageDir, randomBytes: options.randomBytes })
  }

  return ok({
    lan: {
      settings: async () => await services.store.read(readLanSettings),
      deviceOf: async (fingerprint) => (await services.store.read((tx) => selectPairedDevice(tx, fingerprint))) ?? null,
      isPractice: async () => await services.store.read(isPractice),
    },
    fetch: async (request, env) => {
      const end = running.begin()
      try {
        return await answer(request, env)
      } catch (error) {
        const report = options.makeId()
        tellBug(bugReport(report, options.clock.now(), request.method, error), error)
        return faultAnswer(fault('internal', { report }))
      } finally {
        end()
      }
    },
    close: async () => {
      clearInterval(flush)
      services.beginClosing()
      await running.ended()
      await watcher.stop()
      await identity.sessions.flush().catch(() => {})
      await backups.finish(isAutomatic)
      services.store.close()
    },
  })
}

function routes(
  services: Services,
  identity: Identity,
  lan: Lan,
  watcher: Watcher,
  parts: WatchParts,
  lookAgain: () => Promise<void>,
): readonly Route[] {
  const fill = async (filled: Services): Promise<void> => {
    await lookAgain()
    await fillSample(filled)
  }
  return [
    ...routesOf('session', api.session, createSessionHandlers(services, identity, fill)),
    ...routesOf('intake', api.intake, createIntakeHandlers(services)),
    ...routesOf('cases', api.cases, createCaseHandlers(services)),
    ...routesOf('files', api.files, createFileHandlers(services)),
    ...routesOf('letters', api.letters, createLetterHandlers(services)),
    ...routesOf('registry', api.registry, createRegistryHandlers(services)),
    ...routesOf('drift', api.drift, createDriftHandlers(services)),
    ...routesOf('zones', api.zones, createZoneHandlers(services)),
    ...routesOf('imports', api.imports, createImportHandlers(services)),
    ...routesOf('domains', api.domains, createDomainHandlers(services, parts)),
    ...routesOf('privacy', api.privacy, createPrivacyHandlers(services)),
    ...routesOf('settings', api.settings, createSettingsHandlers(services)),
    ...routesOf('lan', api.lan, createLanHandlers(services, lan)),
    ...routesOf('watch', api.watch, createWatchHandlers(services, watcher)),
  ]
}
