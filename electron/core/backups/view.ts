// How backups stand, in words: for the settings screen and for the line on Meja saya.
import { longInstant } from '../../../shared/calendar/format.ts'
import type { OfficeZone } from '../../../shared/calendar/zone.ts'
import { kindWords } from '../../../shared/backups/kinds.ts'
import type { BackupsView } from '../../../shared/contract/backups.ts'
import { selectInstall } from '../identity/queries.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { Backups, RunningJob } from './backups.ts'
import type { FoundBackup } from './find.ts'
import { backupHistory } from './history.ts'
import { recoveryTimeFact } from './office-facts.ts'
import type { Progress } from './progress.ts'
import { readSecond } from './second-place.ts'

export type RestoreNote = BackupsView['restore']

export function backupSentence({ newest, late }: ReturnType<Backups['health']>, zone: OfficeZone): string {
  if (newest === null) return 'Belum ada cadangan yang teruji pulih.'
  const age = late ? ' Sudah lebih dari 48 jam.' : ''
  return `Cadangan terakhir yang teruji pulih: ${longInstant(newest, zone)}.${age}`
}

export async function backupsView(
  tx: Tx,
  services: Services,
  backups: Backups,
  notes: Pick<BackupsView, 'here' | 'restore' | 'exported'>,
): Promise<BackupsView> {
  const { zone } = await services.office.calendar(tx)
  const health = backups.health()
  const history = await backupHistory(tx)
  const second = await readSecond(tx)
  const recoveryMadeAt = await selectInstall(tx, recoveryTimeFact)
  return {
    sentence: backupSentence(health, zone),
    late: health.late,
    running: runningWords(backups.running()),
    failure: history.first.failure,
    backups: backups.list().map(row),
    second:
      second === null
        ? null
        : {
            folder: second.folder,
            encrypted: second.encryption !== null,
            last: history.second.madeAt,
            failure: history.second.failure,
          },
    recoveryMadeAt: recoveryMadeAt === undefined ? null : Number(recoveryMadeAt),
    ...notes,
  }
}

function row({ manifest }: FoundBackup): BackupsView['backups'][number] {
  const { id, madeAt, kind, head, objects, database } = manifest
  const bytes = database.size + objects.bytes
  return { id, madeAt, why: kindWords(kind), events: head.seq, files: objects.count, bytes }
}

const verbs = {
  make: 'Mencadangkan',
  copy: 'Menyalin ke tempat kedua',
  restore: 'Memulihkan',
  export: 'Mengekspor',
} as const

const steps: Readonly<Record<Progress['step'], string>> = {
  copy: 'menyalin basis data',
  check: 'memeriksa basis data dan rantai catatan',
  files: 'memeriksa berkas',
  open: 'membuka dan memeriksa hasilnya',
}

function runningWords(job: RunningJob | null): BackupsView['running'] {
  if (job === null) return null
  const { step, done, total } = job.progress ?? { step: 'copy', done: 0, total: 1 }
  const count = step === 'files' && total > 0 ? ` ${done} dari ${total}` : ''
  return { words: `${verbs[job.name]}: ${steps[step]}${count}…`, done, total }
}
