// Single bits flip in the database and in the files: each is found by some check, or proven to carry nothing.
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Flip, chooseFlips } from '../support/faults/flips.ts'
import type { FlipTask } from '../support/faults/flip-worker.ts'
import { inspectors } from '../support/faults/inspectors.ts'
import { logicalDump } from '../support/faults/logical-dump.ts'
import { seeded } from '../support/kill.ts'
import { quickFolder } from '../support/temp-data.ts'

const worker = fileURLToPath(new URL('../support/faults/work.ts', import.meta.url))

/** `SILADOM_FLIPS=5000` for more. */
const wanted = Number(process.env['SILADOM_FLIPS'] ?? 500)

test('every flipped bit is found, or the whole content is proven equal', async () => {
  const home = quickFolder()
  const data = join(home, 'data')
  for (const what of ['office', 'morning']) {
    const done = spawnSync(process.execPath, [worker, what, data, join(home, 'marks')], { encoding: 'utf8' })
    expect({ status: done.status, errors: done.stderr }).toEqual({ status: 0, errors: '' })
  }
  const dump = logicalDump(data)
  const flips = chooseFlips(data, wanted, seeded(500))
  const pool = inspectors<FlipTask>(new URL('../support/faults/flip-worker.ts', import.meta.url))
  const missed: (Flip & { readonly code: string })[] = []
  const table = new Map<string, Map<string, number>>()
  const free: string[] = []
  let copies = 0
  for (const flip of flips) {
    const dataDir = free.pop() ?? copied(data, join(home, `copy-${(copies += 1)}`))
    await pool.give({ dataDir, flip, dump }, (codes) => {
      free.push(dataDir)
      const code = codes[0] ?? 'missed'
      if (code === 'missed' || code.startsWith('verify throws')) missed.push({ ...flip, code })
      const counts = table.get(flip.part) ?? new Map<string, number>()
      counts.set(code, (counts.get(code) ?? 0) + 1)
      table.set(flip.part, counts)
    })
  }
  await pool.end()
  for (const [part, counts] of table)
    console.log(`${part}: ${[...counts].map(([code, count]) => `${code} ${count}`).join(', ')}`)
  expect(missed).toEqual([])
  // What carries content is found, not proven harmless: a check that has gone blind would show here.
  const found = (part: string, code: string) => table.get(part)?.get(code) ?? 0
  expect(found('log', 'chain')).toBeGreaterThan(wanted / 20)
  expect(found('full text', 'search')).toBeGreaterThan(0)
  expect(found('sealed', 'seal')).toBeGreaterThan(0)
  expect(found('object', 'object_changed')).toBe(Math.round(wanted * 0.08))
}, 1_800_000)

function copied(from: string, to: string): string {
  cpSync(from, to, { recursive: true })
  return to
}
