// The line about backups on Meja saya: always for who looks after them, for everybody once they are too old.
import type { OfficeZone } from '../../../shared/calendar/zone.ts'
import type { DeskView } from '../../../shared/contract/desk.ts'
import { may } from '../../../shared/office/policy.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { Backups } from '../backups/backups.ts'
import { backupSentence } from '../backups/view.ts'

export function backupLine(
  posts: readonly PostKey[],
  health: ReturnType<Backups['health']>,
  zone: OfficeZone,
): DeskView['backup'] {
  const concerned = may(posts, 'backup.write')
  if (!concerned && !health.late) return null
  const sentence = backupSentence(health, zone)
  if (concerned) return { sentence, late: health.late, screen: '/pengaturan/cadangan' }
  return { sentence: `${sentence} Beri tahu administrator.`, late: true, screen: null }
}
