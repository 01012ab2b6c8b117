// Syncs, renames and writes fail, or the disk is full, at any point of real work: nothing is said to be stored that is not.
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Failure, type FailureReport, workWithFailure } from '../support/faults/failing.ts'
import { recordedWorks, type Recordings, recordWorks } from '../support/faults/recordings.ts'
import { canWatch } from '../support/faults/shim.ts'
import type { Change } from '../support/faults/tape.ts'
import { seeded } from '../support/kill.ts'
import { quickFolder } from '../support/temp-data.ts'

/** A sample of all points; `SILADOM_DISK_FAULTS=10` for ten times as many, `Infinity` for every point. */
const factor = Number(process.env['SILADOM_DISK_FAULTS'] ?? 1)
const { EIO, EPERM, ENOSPC } = constants.errno

/** How a full disk is answered; a restore says it in the sentence of its own refusal. */
const whenFull = ['disk_full', 'not_sound_after']

/** Codes with a remedy for a disk that does not do what it is told; a write may also fail for a quota. */
const whenFailing = [...whenFull, 'disk_failed', 'no_access', 'folder_refused', 'backup_failed', 'database_unsound']

describe.skipIf(!canWatch())('a failing disk', () => {
  let recordings: Recordings
  const home = mkdtempSync(join(tmpdir(), 'siladom-diska-'))

  beforeAll(async () => {
    recordings = await recordWorks(home)
  }, 120_000)

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test.each([
    ['a sync that fails', { kind: 'sync', error: EIO, stays: false }, 8],
    ['a rename that is refused', { kind: 'rename', error: EPERM, stays: false }, 3],
    ['a rename that fails', { kind: 'rename', error: EIO, stays: false }, 4],
    ['a write that fails', { kind: 'write', error: EIO, stays: false }, 6],
  ] as const)(
    '%s is answered, and the command goes through once more',
    async (_what, failure, sample) => {
      const reports = await fail(failure, sample)
      expect(reports.flatMap(({ problems }) => problems)).toEqual([])
      expect(reports.flatMap(({ refused }) => refused).filter((code) => !whenFailing.includes(code))).toEqual([])
    },
    3_600_000,
  )

  test('a full disk is answered as such at every write, and freed space is enough', async () => {
    const reports = await fail({ kind: 'write', error: ENOSPC, stays: true }, 9)
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    const refused = reports.flatMap((report) => report.refused)
    expect(refused.filter((code) => !whenFull.includes(code))).toEqual([])
    expect(refused.filter((code) => code === 'disk_full').length).toBeGreaterThan(reports.length / 2)
  }, 3_600_000)

  async function fail(failure: Omit<Failure, 'at'>, sample: number): Promise<FailureReport[]> {
    const folder = quickFolder()
    const random = seeded(11)
    const points = recordedWorks.flatMap((what) => {
      const recording = recordings[what]
      const all = Array.from({ length: pointsOf(recording.changes, failure.kind) }, (_, index) => index + 1)
      const some = spread(all, factor * (what === 'morning' ? sample : Math.ceil(sample / 3)), random)
      return some.map((at) => ({ what, recording, folder, failure: { ...failure, at } }))
    })
    const reports: FailureReport[] = []
    const next = points.values()
    const run = async (): Promise<void> => {
      for (const point of next) reports.push(await workWithFailure(point))
    }
    await Promise.all([run(), run()])
    const refused = reports.flatMap((report) => report.refused)
    console.log(`${points.length} points, ${refused.length} answers refused: ${tally(refused)}`)
    return reports
  }
})

function pointsOf(changes: readonly Change[], kind: Failure['kind']): number {
  return changes.filter(({ what }) => what === kind).length
}

/** One of each stretch, so that the whole work is covered. */
function spread(all: readonly number[], wanted: number, random: () => number): number[] {
  const stretch = all.length / Math.min(wanted, all.length)
  return Array.from({ length: Math.min(wanted, all.length) }, (_, index) => {
    return all[Math.floor((index + random()) * stretch)] ?? all.length
  })
}

function tally(codes: readonly string[]): string {
  const counts = Map.groupBy(codes, (code) => code)
  return [...counts].map(([code, all]) => `${code} ${all.length}`).join(', ')
}
