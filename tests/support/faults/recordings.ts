// The two works that the fault suites record: the first start of an office, and a morning that begins with a migration.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { putBack } from './older-folder.ts'
import { record, type Recording, runWork } from './recording.ts'

export interface Recordings {
  readonly setup: Recording
  readonly morning: Recording
}

/** Works in an empty folder. */
export async function recordWorks(home: string): Promise<Recordings> {
  const setup = await record('setup', made(home, 'setup'))
  const morning = await record('morning', made(home, 'morning'), async (dataDir) => {
    const ended = await runWork({ what: 'office', root: dirname(dataDir), marks: join(home, 'marks') })
    if (ended !== 0) throw new Error(`the office was not made: ${ended}`)
    putBack(dataDir)
  })
  return { setup, morning }
}

function made(home: string, name: string): string {
  const folder = join(home, name)
  mkdirSync(folder)
  return folder
}
