// Puts behind the sentence of a start fault how the data comes back, where a backup is whole.
import { wayBack } from '../core/backups/way-back.ts'
import type { HostFault } from './host-fault.ts'

export function withWayBack(data: string, fault: HostFault): HostFault {
  const way = wayBack(data, fault.code)
  if (way === null) return fault
  const command = `npm run restore -- --from "${way.folder}" --into "${data}" --replace`
  return {
    ...fault,
    sentence: `${fault.sentence}\nCadangan terakhir yang utuh: ${way.madeAt}. Pulihkan dengan:\n  ${command}\nData yang rusak tidak dihapus, melainkan disimpan di samping.`,
  }
}
