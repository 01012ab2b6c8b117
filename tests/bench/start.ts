// The start of the core and its memory, each in a process of its own on the office as it lies on the disk.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from '../../shared/contract/zod.ts'
import { ask, clientOf, logInAll, openOffice, tokenOf } from './office.ts'

const run = fileURLToPath(new URL('run.ts', import.meta.url))
const started = z.object({ ms: z.number(), megabytes: z.number() })
export type Started = z.infer<typeof started>

/** From the opening of the folder to the first answer; the most memory after an hour's worth of reading. */
export function measureStart(data: string): Started {
  const child = spawnSync(process.execPath, [run, '--start-of', data], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.status !== 0) throw new Error('the core did not start')
  return started.parse(JSON.parse(child.stdout))
}

/** The child's part: prints what it measured. */
export async function startOnce(data: string): Promise<void> {
  const begin = performance.now()
  const core = await openOffice(data)
  await clientOf(core, null).session.health({}, {})
  const ms = performance.now() - begin
  const kabid = tokenOf(await logInAll(core), 'kabid')
  for (let round = 0; round < 60; round += 1) {
    await ask(core, kabid, '/api/desk')
    await ask(core, kabid, `/api/search?q=antrean-${round}`)
    await ask(core, kabid, '/api/cases?limit=50')
    await ask(core, kabid, '/api/agenda/incoming')
  }
  await core.close()
  console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Started))
}
