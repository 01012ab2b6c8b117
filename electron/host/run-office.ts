// Runs the komputer induk without a window: HTTPS on the LAN, and the page for whoever manages it on this computer.
import type { LanSettings } from '../../shared/contract/lan.ts'
import { fail, type Result } from '../../shared/result.ts'
import type { HostWords } from './command-line.ts'
import type { HostFault } from './host-fault.ts'
import { ownInterfaces } from './lan/interfaces.ts'
import { type Running, serveHere } from './run.ts'

export interface OfficeOptions extends HostWords {
  /** The built page; null serves the API alone. */
  readonly pageDir: string | null
}

/** Prints the fingerprint of the certificate, the address of this computer's own page, and `Siladom siap: https://A:N`. */
export async function runOffice(options: OfficeOptions): Promise<Result<Running, HostFault>> {
  const { data, pageDir, localPort } = options
  const served = await serveHere({ data, pageDir, port: localPort })
  if (!served.ok) return served
  const { core, office, url, close } = served.value
  const at = listenAt(options, await core.lan.settings())
  const state = at.ok ? await office.begin(core, at.value) : { kind: 'failed' as const, sentence: at.error.sentence }
  if (state.kind !== 'on') {
    await close()
    return fail({ code: 'lan_failed', sentence: state.kind === 'failed' ? state.sentence : noAddress([]) })
  }
  console.log(
    `Sidik sertifikat: ${office.lanHost
      .identity()
      ?.fingerprint.replaceAll(/(..)(?=.)/g, '$1:')
      .toUpperCase()}`,
  )
  console.log(`Untuk pengelola di komputer ini: ${url}`)
  console.log(`Siladom siap: ${state.url}`)
  return served
}

/** The words of the command, then what the office has chosen, then the only address that there is. */
function listenAt(
  { address, port }: HostWords,
  settings: LanSettings,
): Result<Pick<LanSettings, 'address' | 'port'>, HostFault> {
  const known = ownInterfaces().map((one) => one.address)
  const only = known.length === 1 ? known[0] : undefined
  const chosen = address ?? (settings.address === '' ? only : settings.address)
  if (chosen === undefined) return fail({ code: 'no_address', sentence: noAddress(known) })
  return { ok: true, value: { address: chosen, port: port ?? settings.port } }
}

function noAddress(known: readonly string[]): string {
  return known.length === 0
    ? 'Komputer ini tidak tersambung ke jaringan. Sambungkan kabel atau Wi-Fi, atau sebut alamatnya dengan --address.'
    : `Komputer ini mempunyai beberapa alamat. Sebut satu dengan --address: ${known.join(', ')}.`
}
