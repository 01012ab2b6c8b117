// The host is killed while officials work: what it acknowledged is there, nothing is half done, and the next host goes on.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startHost } from '../support/host-process.ts'
import { killAtRandom, killsWanted, seeded } from '../support/kill.ts'
import { hostWorkload } from '../support/kill-host.ts'
import { tempFolder } from '../support/temp-data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('nothing that the host acknowledged is lost, and nothing is half done, by kills at random points', async () => {
  const kills = killsWanted(30)
  const dataDir = join(tempFolder(), 'data')
  const words = ['electron/cli/sample.ts', '--data', dataDir, '--cases', '80']
  const told = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  const password = /Kata sandi semua akun: (\S+)/.exec(told)?.[1] ?? ''
  const random = seeded(20)
  const done: Record<string, number> = {}
  const workload = hostWorkload(password, 4, random)
  const settled: typeof workload = {
    ...workload,
    // Numbers that the last kill left reserved are voided by the next start.
    lost: async (folder, acknowledged) => {
      for (const what of acknowledged) count(done, what)
      await (await startHost(folder)).stop()
      return await workload.lost(folder, acknowledged)
    },
  }
  const report = await killAtRandom({ workload: settled, dataDir, kills, random, longestMs: 600 })
  console.log(
    `${kills} kills, ${report.acknowledged} pieces of work acknowledged, ${report.lost.length} lost: ${JSON.stringify(done)}`,
  )
  expect(report.acknowledged).toBeGreaterThan(kills)
  // How far thirty short runs come is chance; among two hundred some end in a signing.
  if (kills >= 200) expect(done['S11.approve']).toBeGreaterThan(0)
  expect(report.lost).toEqual([])
  expect(report.errors).toEqual([])
}, 1_800_000)

function count(done: Record<string, number>, what: string): void {
  const { kind, act }: { kind: string; act?: string } = JSON.parse(what)
  done[act ?? kind] = (done[act ?? kind] ?? 0) + 1
}
