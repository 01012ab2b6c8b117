// Opens the core on a data folder and serves it, to the browser of this PC and to the LAN, until it is told to end.
import { createCore } from '../core/core.ts'
import type { LanCore } from '../core/lan/lan-host.ts'
import { dataFolder } from '../core/store/data-folder.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { HostFault } from './host-fault.ts'
import { fileSecrets } from './key-file.ts'
import { createOfficeHost, type OfficeHost } from './lan/office-host.ts'
import { type Loopback, serveLoopback } from './loopback.ts'
import { machine } from './machine.ts'
import { withWayBack } from './with-way-back.ts'

/** The usual port; where it is taken and none was named, a free one is found. */
const usualPort = 4650

export interface RunOptions {
  readonly data: string | undefined
  readonly port: number | undefined
  /** The built page; null serves the API alone. */
  readonly pageDir: string | null
}

export interface Running extends Loopback {
  readonly core: LanCore
  readonly office: OfficeHost
}

/** Prints `Siladom siap: http://127.0.0.1:N` once it answers; ends cleanly on SIGINT, SIGTERM and SIGHUP. */
export async function runLoopback(options: RunOptions): Promise<Result<Running, HostFault>> {
  const served = await serveHere(options)
  if (!served.ok) return served
  const state = await served.value.office.begin(served.value.core)
  if (state.kind === 'on') console.log(`Komputer induk menyala: ${state.url}`)
  if (state.kind === 'failed') console.error(`Komputer induk belum menyala. ${state.sentence}`)
  console.log(`Siladom siap: ${served.value.url}`)
  return served
}

/** The same without a word and without the LAN, which the caller begins. */
export async function serveHere({ data, port, pageDir }: RunOptions): Promise<Result<Running, HostFault>> {
  const folder = dataFolder(data)
  const secrets = fileSecrets(folder, machine.randomBytes)
  if (!secrets.ok) return secrets
  const { clock, randomBytes } = machine
  const office = createOfficeHost({ data: folder, secrets: secrets.value, randomBytes, now: clock.now })
  const core = await createCore({
    ...machine,
    data: folder,
    pageDir,
    secrets: secrets.value,
    lanHost: office.lanHost,
  })
  if (!core.ok) return fail(withWayBack(folder, core.error))
  const first = await serveLoopback({ core: core.value, port: port ?? usualPort })
  const served = first.ok || port !== undefined ? first : await serveLoopback({ core: core.value, port: 0 })
  if (!served.ok) {
    await core.value.close()
    return fail(served.error)
  }
  const close = async () => {
    await office.end()
    await served.value.close()
  }
  const running = { ...served.value, core: core.value, office, close }
  endOnSignals(running)
  return ok(running)
}

function endOnSignals(host: Loopback): void {
  let ending = false
  const end = () => {
    if (ending) process.exit(1)
    ending = true
    void host.close().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
}
