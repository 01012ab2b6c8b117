// A killed process loses nothing that it has said to be stored, and the next one finds a sound folder.
import { expect, test } from 'vitest'
import { killAtRandom, killsWanted, seeded } from '../../support/kill.ts'
import { storeWorkload } from '../../support/kill-store.ts'
import { tempFolder } from '../../support/temp-data.ts'

test('nothing acknowledged is lost by kills at random points', async () => {
  const kills = killsWanted(15)
  const report = await killAtRandom({
    workload: storeWorkload,
    dataDir: tempFolder(),
    kills,
    random: seeded(4),
    longestMs: 150,
  })
  expect(report.acknowledged).toBeGreaterThan(kills)
  expect(report.lost).toEqual([])
  expect(report.errors).toEqual([])
}, 600_000)
