// Meja saya in Chromium from a cold cache: the time until a person can work with it, and the bytes that it took.
import { chromium } from '@playwright/test'
import { findChromium } from '../support/chromium.ts'
import { startHost } from '../support/host-process.ts'
import { z } from '../../shared/contract/zod.ts'
import { typical } from './timing.ts'

export interface FirstScreen {
  /** From the address to the log-in form, and from the log-in to the first row. Milliseconds. */
  readonly ms: number
  /** Of both, as they went over the wire. */
  readonly bytes: number
}

const health = z.object({ practice: z.object({ password: z.string() }) })

export async function measureFirstScreen(data: string, times: number): Promise<FirstScreen> {
  const host = await startHost(data)
  const browser = await chromium.launch(findChromium())
  try {
    const { practice } = health.parse(await (await fetch(`${host.url}/api/health`)).json())
    const runs: FirstScreen[] = []
    for (let index = 0; index < times; index += 1) {
      const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1366, height: 768 } })
      const page = await context.newPage()
      const wire = await context.newCDPSession(page)
      await wire.send('Network.enable')
      let bytes = 0
      wire.on('Network.loadingFinished', (event) => {
        bytes += event.encodedDataLength
      })
      const opening = performance.now()
      await page.goto(host.url)
      const name = page.getByLabel('Nama pengguna')
      await name.waitFor()
      const form = performance.now() - opening
      await name.fill('kabid')
      await page.getByLabel('Kata sandi', { exact: true }).fill(practice.password)
      const entering = performance.now()
      await page.keyboard.press('Enter')
      await page.getByRole('list', { name: 'Yang dapat Anda kerjakan sekarang' }).getByRole('link').first().waitFor()
      runs.push({ ms: form + (performance.now() - entering), bytes })
      await context.close()
    }
    return { ms: typical(runs.map((run) => run.ms)), bytes: Math.max(...runs.map((run) => run.bytes)) }
  } finally {
    await browser.close()
    await host.kill()
  }
}
