// The power is cut at any moment of real work, on a disk as strict as POSIX allows: nothing acknowledged is lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diskFrom } from '../support/faults/disk-model.ts'
import { imageOf } from '../support/faults/images.ts'
import { type CutReport, type Cuts, cutPower } from '../support/faults/power-cuts.ts'
import { filesUnder } from '../support/faults/recording.ts'
import { type Recordings, recordWorks } from '../support/faults/recordings.ts'
import { canWatch } from '../support/faults/shim.ts'
import { seeded } from '../support/kill.ts'
import { quickFolder } from '../support/temp-data.ts'

/** Images in all; `SILADOM_POWER_CUTS=2000` for the long run. */
const images = Number(process.env['SILADOM_POWER_CUTS'] ?? 330)

describe.skipIf(!canWatch())('power cuts', () => {
  let recorded: Recordings
  const home = mkdtempSync(join(tmpdir(), 'siladom-listrik-'))

  beforeAll(async () => {
    recorded = await recordWorks(home)
  }, 120_000)

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('the recorder misses nothing: its tape leads to the very folder that the work left', () => {
    for (const { changes, before, root } of Object.values(recorded)) {
      const disk = diskFrom(before, root)
      for (const change of changes) disk.apply(change)
      const { entries } = imageOf(disk, 'all kept', () => 0)
      const replayed = new Map([...entries].flatMap(([path, content]) => (content === null ? [] : [[path, content]])))
      expect([...replayed.keys()].toSorted()).toEqual([...filesUnder(root).keys()].toSorted())
      for (const [path, content] of filesUnder(root)) expect(replayed.get(path)?.equals(content), path).toBe(true)
    }
  })

  test('a first start loses nothing', async () => {
    const report = await cuts({ recording: recorded.setup, wanted: Math.ceil(images / 6) })
    expect(report.problems).toEqual([])
    expect(report.images).toBeGreaterThanOrEqual(images / 6)
  }, 900_000)

  test('a migration, letters with scans and a signed packet lose nothing', async () => {
    const report = await cuts({ recording: recorded.morning, wanted: Math.ceil((images * 2) / 3) })
    expect(report.problems).toEqual([])
    expect(report.images).toBeGreaterThanOrEqual((images * 2) / 3)
  }, 900_000)

  test('a backup, its restore and the change to the restored data lose nothing', async () => {
    const report = await cuts({ recording: recorded.backup, wanted: Math.ceil(images / 6) })
    expect(report.problems).toEqual([])
    expect(report.images).toBeGreaterThanOrEqual(images / 6)
  }, 900_000)

  test.each([
    ['the commits, as synchronous = NORMAL does', (path: string) => path.endsWith('-wal'), /"kind":"command"/],
    ['the bytes of an object', (path: string) => path.includes('/objects-part/'), /cannot be read/],
    ['the folder of an object', (path: string) => path.includes('/objects/'), /cannot be read/],
    ["the office's key", (path: string) => path.endsWith('/office.key.part'), /key_damaged/],
  ])(
    'a program that does not sync %s is found out',
    async (_what, isForgotten, loss) => {
      const forgets: Cuts['forgets'] = (change, path) => change.what === 'sync' && isForgotten(path)
      const report = await cuts({ recording: recorded.morning, wanted: 24, forgets })
      expect(report.problems.filter((problem) => loss.test(problem)).length).toBeGreaterThan(0)
    },
    120_000,
  )
})

async function cuts(plan: Pick<Cuts, 'recording' | 'wanted' | 'forgets'>): Promise<CutReport> {
  const report = await cutPower({ ...plan, random: seeded(7), folder: quickFolder() })
  console.log(`${report.images} images, ${report.problems.length} problems`)
  return report
}
