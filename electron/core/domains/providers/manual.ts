// Names that an operator makes by hand from the texts of a plan: Siladom reads and checks, and writes nothing.
import { fail } from '../../../../shared/result.ts'
import type { Asking } from '../wire/exchange.ts'
import type { TsigKey } from '../wire/tsig.ts'
import { type DnsProvider, providerFault } from './provider.ts'
import { readName } from './read-name.ts'

export interface ManualOptions extends Pick<Asking, 'timeout' | 'now'> {
  readonly zone: string
  /** Null where Siladom may ask no server. */
  readonly server: Asking['server'] | null
  readonly key: TsigKey | null
}

export function manualProvider({ zone, server, ...options }: ManualOptions): DnsProvider {
  return {
    kind: 'manual',
    can: { conditional: false, automatic: false, reads: server !== null },
    read: async (name, limits = {}) =>
      server === null ? fail(noServer) : await readName({ ...options, ...limits, server }, zone, name),
    write: async () => fail(byHand),
  }
}

const noServer = providerFault(
  'not_supported',
  'Zona ini belum mempunyai server untuk ditanya, sehingga tidak diperiksa otomatis. Tulis hasil pemeriksaan sendiri.',
)

const byHand = providerFault(
  'not_supported',
  'Zona ini diubah dengan tangan: salin teks rencana ke server, lalu tekan Periksa sekarang.',
)
