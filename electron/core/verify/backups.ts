// Goes through the backups under a data folder: one that is not whole is none.
import { join } from 'node:path'
import { checkBackup } from '../backups/check.ts'
import { backupIdsOf, firstPlace } from '../backups/place.ts'
import { damage, type Finding } from './finding.ts'

export function backupFindings(dataDir: string): Finding[] {
  const place = firstPlace(dataDir)
  const known = new Map<string, boolean>()
  return backupIdsOf(place).flatMap((id) => {
    const checked = checkBackup(join(place, id), null, known)
    if (checked.ok) return []
    return [damage('backup', `Cadangan ${id} tidak utuh dan tidak dihitung. ${checked.error.sentence}`)]
  })
}
