// The host as a process of its own, on a real data folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HostProcess, startHost } from '../support/host-process.ts'

let folder = ''
const started: HostProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'siladom-host-'))
})
afterEach(async () => {
  for (const host of started.splice(0)) await host.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function start(data: string): Promise<HostProcess> {
  const host = await startHost(data)
  started.push(host)
  return host
}

describe('the host', () => {
  test('answers once it says that it is ready, and ends cleanly on SIGTERM', async () => {
    const host = await start(folder)
    expect((await fetch(`${host.url}/api/health`)).status).toBe(200)
    expect((await fetch(`${host.url}/api/desk`)).status).toBe(401)
    expect(await host.stop()).toBe(0)
    const again = await start(folder)
    expect((await fetch(`${again.url}/api/health`)).status).toBe(200)
  })

  test('frees its folder when it is killed', async () => {
    await (await start(folder)).kill()
    expect((await fetch(`${(await start(folder)).url}/api/health`)).status).toBe(200)
  })

  test('refuses a folder that another host holds, with a sentence', async () => {
    await start(folder)
    await expect(startHost(folder)).rejects.toThrow(/ended with 1: .*sedang dipakai/)
  })

  test('refuses an empty file in place of the database, with the remedy', async () => {
    writeFileSync(join(folder, 'siladom.db'), '')
    await expect(startHost(folder)).rejects.toThrow(/ended with 1: .*cadangan/)
  })

  test('refuses a key file that is cut short, and makes no other', async () => {
    writeFileSync(join(folder, 'office.key'), 'abc')
    await expect(startHost(folder)).rejects.toThrow(/ended with 1: Kunci kantor/)
  })
})
