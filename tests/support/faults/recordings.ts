// The works that the fault suites record: a first start, a morning that begins with a migration, a backup and its restore.
import { cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readMarks } from './marks.ts'
import { putBack } from './older-folder.ts'
import { record, type Recording, runWork } from './recording.ts'

export const recordedWorks = ['setup', 'morning', 'backup'] as const

export type Recordings = Readonly<Record<(typeof recordedWorks)[number], Recording>>

/** Works in an empty folder. */
export async function recordWorks(home: string): Promise<Recordings> {
  const setup = await record('setup', made(home, 'setup'))
  const morning = await record('morning', made(home, 'morning'), async (dataDir) => {
    const ended = await runWork({ what: 'office', root: dirname(dataDir), marks: join(home, 'marks') })
    if (ended !== 0) throw new Error(`the office was not made: ${ended}`)
    putBack(dataDir)
    return []
  })
  const backup = await record('backup', made(home, 'backup'), async (dataDir) => {
    cpSync(join(morning.root, 'data'), dataDir, { recursive: true })
    return readMarks(join(home, 'morning', 'marks'))
  })
  return { setup, morning, backup }
}

function made(home: string, name: string): string {
  const folder = join(home, name)
  mkdirSync(folder)
  return folder
}
