// Offers the newest whole backup where the data cannot be opened; nothing is deleted, whatever is chosen.
import { dialog } from 'electron'
import { wayBack } from '../core/backups/way-back.ts'
import type { HostFault } from '../host/host-fault.ts'

const title = 'Siladom tidak dapat dibuka'

/** True where the data was restored and can be opened again. Shows the fault in any case. */
export async function offerRestore(data: string, fault: HostFault, now: () => number): Promise<boolean> {
  const way = wayBack(data, fault.code)
  if (way === null) {
    dialog.showErrorBox(title, fault.sentence)
    return false
  }
  const choice = dialog.showMessageBoxSync({
    type: 'warning',
    title,
    message: fault.sentence,
    detail: `Cadangan terakhir yang utuh: ${way.madeAt}. Bila dipulihkan, data yang rusak tetap disimpan di folder data dengan nama “sebelum-pulih-…”. Siladom terbuka sesudahnya; pemeriksaan dapat memakan beberapa menit.`,
    buttons: ['Pulihkan cadangan ini', 'Keluar'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (choice !== 0) return false
  const restored = await way.restore(now())
  if (!restored.ok) dialog.showErrorBox('Pemulihan dibatalkan', restored.error.sentence)
  return restored.ok
}
