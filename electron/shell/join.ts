// The desktop side of joining a komputer induk, step by step as the page asks.
import {
  type DesktopAnswer,
  desktopChannels,
  type HostToJoin,
  hostToJoin,
  type JoinBegun,
} from '../../shared/contract/desktop.ts'
import { z } from '../../shared/contract/zod.ts'
import type { Pairing } from '../host/remote/pair.ts'
import type { RemoteOffice } from '../host/remote/remote-office.ts'
import type { Client } from './client.ts'
import { answerChannel } from './ipc.ts'

interface JoinParts {
  readonly client: Client
  /** Whether this computer has no office of its own yet. */
  mayJoin(): Promise<boolean>
  joined(remote: RemoteOffice): Promise<void>
}

export function answerJoin({ client, mayJoin, joined }: JoinParts): void {
  let begun: { readonly host: HostToJoin; readonly pairing: Pairing } | null = null
  const cancel = (): void => {
    begun?.pairing.cancel()
    begun = null
  }
  answerChannel(desktopChannels.joinHost, hostToJoin, async (host): Promise<JoinBegun> => {
    cancel()
    if (!(await mayJoin())) return { ok: false, sentence: hasOffice }
    const pairing = await client.begin(host)
    if (!pairing.ok) return { ok: false, sentence: pairing.error }
    begun = { host, pairing: pairing.value }
    return { ok: true, shortCode: pairing.value.shortCode, fingerprint: pairing.value.fingerprint }
  })
  answerChannel(desktopChannels.finishJoin, z.undefined(), async (): Promise<DesktopAnswer> => {
    if (begun === null) return 'Mulai penyandingan dari awal.'
    const { host, pairing } = begun
    const answer = await pairing.answer()
    if (begun?.pairing !== pairing) return 'Penyandingan dibatalkan.'
    begun = null
    if (!answer.ok) return answer.error
    const kept = await client.keep(host, pairing)
    if (!kept.ok) return kept.error
    await joined(kept.value)
    return null
  })
  answerChannel(desktopChannels.cancelJoin, z.undefined(), cancel)
}

const hasOffice =
  'Komputer ini sudah mempunyai data kantor sendiri. Perangkat dengan data kantor tidak dapat menjadi klien komputer lain.'
