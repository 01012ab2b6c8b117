// One round of checks without a window, for a task scheduler: looks at every name, keeps the results, says how it went.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { noSecrets } from '../core/archive/sealed/no-secrets.ts'
import { openServices } from '../core/open-services.ts'
import { databaseFile } from '../core/store/connection.ts'
import { startFault } from '../core/store/start-fault.ts'
import { readWatchSetting } from '../core/watch/settings.ts'
import { selectAlarms } from '../core/watch/queries.ts'
import { officeParts } from '../core/watch/watch-parts.ts'
import { createWatcher } from '../core/watch/watcher.ts'
import { machine } from './machine.ts'

/** What a scheduler reads: 0 no alarm stands, 1 alarms stand, 2 it could not be done, 3 the program is open and looks itself. */
export interface WatchOnce {
  readonly exitCode: 0 | 1 | 2 | 3
  readonly lines: readonly string[]
}

export async function watchOnce(data: string): Promise<WatchOnce> {
  if (!existsSync(join(data, databaseFile))) return { exitCode: 2, lines: [startFault('missing').sentence] }
  const opened = await openServices({ ...machine, data, secrets: noSecrets('a check opens no sealed file') })
  if (!opened.ok) {
    if (opened.error.code === 'held') return { exitCode: 3, lines: [heldSentence] }
    return { exitCode: 2, lines: [opened.error.sentence] }
  }
  const services = opened.value
  try {
    const { on } = await services.store.read(readWatchSetting)
    if (!on) return { exitCode: 2, lines: [offSentence] }
    const round = await createWatcher(services, officeParts).round('all')
    const alarms = await services.store.read(selectAlarms)
    const { names = 0, bad = 0, warn = 0, unknown = 0 } = round ?? {}
    const counted = `${names} nama diperiksa: ${bad} bermasalah, ${warn} perlu diperhatikan, ${unknown} tidak dapat diperiksa.`
    const told = alarms.map(({ fqdn, sentences }) => `PERINGATAN ${fqdn}: ${sentencesOf(sentences)}`)
    return { exitCode: alarms.length === 0 ? 0 : 1, lines: [counted, ...told] }
  } finally {
    services.store.close()
  }
}

const heldSentence =
  'Siladom sedang terbuka pada folder data ini dan memeriksa sendiri bila pemantauan menyala. Tidak ada yang dikerjakan.'
const offSentence = 'Pemantauan belum dinyalakan. Administrator menyalakannya di Pengaturan, Pemantauan.'

function sentencesOf(json: string): string {
  const sentences: readonly string[] = JSON.parse(json)
  return sentences.join(' ')
}
