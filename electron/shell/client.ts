// This computer as the client of a komputer induk: its certificate, the pairing, and what is kept of it.
import { clientFolder, forgetHost, keepKnownHost, openDevice, readKnownHost } from '../host/remote/client-folder.ts'
import type { HostFault } from '../host/host-fault.ts'
import { machine } from '../host/machine.ts'
import { beginPairing, type Pairing } from '../host/remote/pair.ts'
import { type RemoteOffice, remoteOffice } from '../host/remote/remote-office.ts'
import type { HostToJoin } from '../../shared/contract/desktop.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { safeSecrets } from './safe-secrets.ts'

export interface Client {
  /** The office of the komputer induk that was joined; null where none was. */
  open(): Promise<Result<RemoteOffice | null, HostFault>>
  /** Fails with the sentence to show. */
  begin(host: HostToJoin): Promise<Result<Pairing, string>>
  /** From now on the window opens with this komputer induk. */
  keep(host: HostToJoin, pairing: Pairing): Promise<Result<RemoteOffice, string>>
  forget(): void
}

/** Beside the data folder, with a key under the protection of the operating system. */
export function createClient(data: string): Client {
  const folder = clientFolder(data)
  const { randomBytes } = machine
  const device = async () => {
    const secrets = await safeSecrets(folder, randomBytes)
    return secrets.ok ? await openDevice(folder, secrets.value) : null
  }
  return {
    open: async () => {
      const host = readKnownHost(folder)
      if (host === null) return ok(null)
      const own = host === 'damaged' ? null : await device()
      if (host === 'damaged' || own === null) return fail(damaged(folder))
      return ok(remoteOffice({ address: host.address, port: host.port, pinned: host.certificate, own }))
    },
    begin: async ({ address, port, code, name }) => {
      const own = await device()
      if (own === null) return fail(damaged(folder).sentence)
      return await beginPairing({ address, port, code, name, own, randomBytes })
    },
    keep: async ({ address, port }, { certificate }) => {
      const own = await device()
      if (own === null) return fail(damaged(folder).sentence)
      keepKnownHost(folder, { address, port, certificate })
      return ok(remoteOffice({ address, port, pinned: certificate, own }))
    },
    forget: () => forgetHost(folder),
  }
}

function damaged(folder: string): HostFault {
  return {
    code: 'client_damaged',
    sentence: `Berkas sambungan ke komputer induk rusak atau tidak dapat dibuka dengan akun komputer ini. Hapus folder ${folder}, lalu sandingkan lagi dengan kode baru. Tidak ada data kantor di folder itu.`,
  }
}
