// Many devices at once on one host: nothing lost, nothing doubled, memory flat. SILADOM_LOAD=1: 50 clients for two minutes.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { databaseFile } from '../../../electron/core/store/connection.ts'
import { openInspected } from '../../../electron/core/store/inspect/open.ts'
import { storedEvents } from '../../../electron/core/store/inspect/rows.ts'
import { value } from '../../support/api-client.ts'
import { freePort } from '../../support/free-port.ts'
import { type LanClient, lanClients } from '../../support/lan-clients.ts'
import { startOffice } from '../../support/office-process.ts'
import { tempFolder } from '../../support/temp-data.ts'

const isHeavy = process.env['SILADOM_LOAD'] === '1'
const count = isHeavy ? 50 : 8
const seconds = isHeavy ? 120 : 8
const users = [
  ['kabid', 'kabid'],
  ['staf.teknis', 'staf_teknis'],
  ['jfu.sekretariat', 'jfu_sekretariat'],
  ['kasi', 'kasi'],
  ['sekretaris', 'sekretaris'],
  ['kadis', 'kadis'],
] as const
const run = promisify(execFile)

interface Work {
  readonly acknowledged: string[]
  readonly steps: number[]
  readonly desks: number[]
  readonly faults: string[]
}

async function took<T>(times: number[], ask: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const answer = await ask()
  times.push(performance.now() - start)
  return answer
}

/** Looks at the desk, opens a case, writes a note on it; every tenth note is sent twice at once with the same key. */
async function work({ api, user }: LanClient, cases: readonly string[], until: number, done: Work): Promise<void> {
  const post = users.find(([name]) => name === user)?.[1] ?? 'kabid'
  for (let round = 0; performance.now() < until; round += 1) {
    value(await took(done.desks, () => api.desk.get({}, {})))
    const caseId = cases[(round * 7 + user.length) % cases.length] ?? ''
    const key = crypto.randomUUID()
    const note = async (): Promise<string> => {
      const { version } = value(await api.cases.get({ caseId }, {}))
      const command = { type: 'note' as const, text: `Catatan ${key}` }
      const input = { seen: version, key, post, paper: null, proof: null, command }
      const answer = await took(done.steps, () => api.cases.perform({ caseId }, input))
      return answer.ok ? 'ok' : answer.error.code
    }
    const codes = await Promise.all(round % 10 === 0 ? [note(), note()] : [note()])
    for (let left = 20; left > 0 && !codes.includes('ok'); left -= 1) codes.push(await note())
    if (codes.includes('ok')) done.acknowledged.push(key)
    done.faults.push(...codes.filter((code) => code !== 'ok' && code !== 'stale_version'))
    await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 200))
  }
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0') / 1024
}

const p95 = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN

test(`${count} devices for ${seconds} seconds`, { timeout: (seconds + 180) * 1000 }, async () => {
  const data = tempFolder()
  await run(process.execPath, ['electron/cli/sample.ts', '--data', data, '--cases', '12'])
  const office = await startOffice(data, { port: await freePort() })
  const clients = await lanClients(
    office,
    Array.from({ length: count }, (_, index) => users[index % users.length]?.[0] ?? 'kabid'),
  )
  const [first] = clients
  if (first === undefined) throw new Error('no client')
  const cases = value(await first.api.cases.list({}, { limit: 50 })).rows
  const done: Work = { acknowledged: [], steps: [], desks: [], faults: [] }
  const start = performance.now()
  const working = Promise.all(
    clients.map((client) =>
      work(
        client,
        cases.map((one) => one.caseId),
        start + seconds * 1000,
        done,
      ),
    ),
  )
  await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 2))
  const half = residentMegabytes(office.pid)
  await working
  const whole = residentMegabytes(office.pid)
  for (const client of clients) client.close()
  await office.stop()
  const told = { notes: done.acknowledged.length, step_p95: p95(done.steps), inbox_p95: p95(done.desks), half, whole }
  console.log(JSON.stringify({ clients: count, seconds, ...told }))

  expect(done.faults).toEqual([])
  expect(done.acknowledged.length).toBeGreaterThan(count * 2)
  const opened = value(openInspected(join(data, databaseFile)))
  const written = [...storedEvents(opened)]
    .filter((event) => /"Catatan [0-9a-f]{8}-/.test(event.body))
    .map(({ key }) => key)
  opened.close()
  expect(written.length).toBe(new Set(done.acknowledged).size)
  expect(new Set(written)).toEqual(new Set(done.acknowledged))
  expect(whole).toBeLessThan(half * 1.25 + 40)
  const { stdout } = await run(process.execPath, ['electron/cli/verify.ts', '--data', data])
  expect(stdout).toContain('Data utuh.')
})
