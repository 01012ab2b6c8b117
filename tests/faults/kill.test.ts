// The program is killed at any change that it makes, in every kind of work: what it had said is there, nothing is half done.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workKilled } from '../support/faults/failing.ts'
import { record, type Recording } from '../support/faults/recording.ts'
import { type Recordings, recordWorks } from '../support/faults/recordings.ts'
import { canWatch } from '../support/faults/shim.ts'
import { killsWanted, seeded } from '../support/kill.ts'
import { quickFolder } from '../support/temp-data.ts'

const works = ['setup', 'sample', 'morning', 'backup'] as const

describe.skipIf(!canWatch())('kills', () => {
  let recordings: Recordings & { readonly sample: Recording }
  const home = mkdtempSync(join(tmpdir(), 'siladom-bunuh-'))

  beforeAll(async () => {
    mkdirSync(join(home, 'sample'))
    recordings = { ...(await recordWorks(home)), sample: await record('sample', join(home, 'sample')) }
  }, 120_000)

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('a first start, a sample, a migration, letters, a signature, a backup and a restore survive a kill at any change', async () => {
    const folder = quickFolder()
    const random = seeded(31)
    const each = Math.ceil(killsWanted(32) / works.length)
    const points = works.flatMap((what) => {
      const recording = recordings[what]
      const isCounted = ({ what: kind }: { readonly what: string }) =>
        kind !== 'mark' && kind !== 'close' && kind !== 'open'
      const stretch = recording.changes.filter(isCounted).length / each
      return Array.from({ length: each }, (_, index) => ({
        what,
        recording,
        folder,
        at: 1 + Math.floor((index + random()) * stretch),
      }))
    })
    const problems: string[] = []
    const next = points.values()
    const run = async (): Promise<void> => {
      for (const point of next) problems.push(...(await workKilled(point)))
    }
    await Promise.all([run(), run()])
    console.log(`${points.length} kills, ${problems.length} problems`)
    expect(problems).toEqual([])
  }, 1_800_000)
})
