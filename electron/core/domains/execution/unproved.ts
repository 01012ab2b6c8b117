// What keeps step 7 from ending: a name whose servers can be asked and have not all said yes.
import { untouched } from '../../../../shared/procedures/evolve-technical.ts'
import type { LoadedCase } from '../../cases/load.ts'
import type { Tx } from '../../store/database.ts'
import { isChecked, readConnection } from '../connections/stored.ts'
import { isProved, standingOf } from './context.ts'

export interface Unproved {
  readonly path: string
  readonly sentence: string
}

/** Where no server can be asked the typed findings are enough, and the berita acara says so. */
export async function unprovedNames(tx: Tx, { state }: LoadedCase): Promise<readonly Unproved[]> {
  const missing: Unproved[] = []
  for (const item of state.items) {
    if (item.values['decision'] !== 'approve' || !isChecked(await readConnection(tx, item.zone))) continue
    const technical = state.technical[item.id]
    const unknown = technical !== undefined && ['unknown', 'writing'].includes(standingOf(technical))
    if (unknown)
      missing.push({
        path: `items.${item.id}`,
        sentence: `${item.fqdn}: akhir penulisan belum diketahui. Tekan Baca kembali dahulu.`,
      })
    else if (technical?.waived == null && !isProved(technical ?? untouched))
      missing.push({
        path: `items.${item.id}`,
        sentence: `${item.fqdn} belum terbukti di semua server nama. Periksa sampai hijau, atau minta Kepala Bidang memberi pengecualian dengan alasan.`,
      })
  }
  return missing
}
