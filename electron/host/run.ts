// Opens the core on a data folder and serves it to the browser until it is told to end.
import { createCore } from '../core/core.ts'
import { dataFolder } from '../core/store/data-folder.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { HostFault } from './host-fault.ts'
import { fileSecrets } from './key-file.ts'
import { type Loopback, serveLoopback } from './loopback.ts'
import { machine } from './machine.ts'

/** The usual port; where it is taken and none was named, a free one is found. */
const usualPort = 4650

export interface RunOptions {
  readonly data: string | undefined
  readonly port: number | undefined
  /** The built page; null serves the API alone. */
  readonly pageDir: string | null
}

/** Prints `Siladom siap: http://127.0.0.1:N` once it answers; ends cleanly on SIGINT, SIGTERM and SIGHUP. */
export async function runLoopback({ data, port, pageDir }: RunOptions): Promise<Result<Loopback, HostFault>> {
  const folder = dataFolder(data)
  const secrets = fileSecrets(folder, machine.randomBytes)
  if (!secrets.ok) return secrets
  const core = await createCore({ ...machine, data: folder, pageDir, secrets: secrets.value })
  if (!core.ok) return core

  const first = await serveLoopback({ core: core.value, port: port ?? usualPort })
  const served = first.ok || port !== undefined ? first : await serveLoopback({ core: core.value, port: 0 })
  if (!served.ok) {
    await core.value.close()
    return fail(served.error)
  }
  endOnSignals(served.value)
  console.log(`Siladom siap: ${served.value.url}`)
  return served
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
