// What one desk does shows on the others within two seconds, and tells the person whose turn it is, and nobody else.
import type { Page } from '@playwright/test'
import { takeFromDesk } from '../support/desk.ts'
import { expect, test } from '../support/fixtures.ts'
import { enterLetter } from '../support/intake.ts'
import { openLanOffice } from '../support/lan-office.ts'
import { retribusi } from '../support/letters.ts'
import { letLock } from '../support/lock.ts'
import { copyOf } from '../support/prepared.ts'

interface Told {
  readonly title: string
  readonly body: string
}

declare global {
  interface Window {
    told?: Told[]
  }
}

/** The page of a desktop window whose person looks elsewhere; its notices are kept. */
async function lookElsewhere(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.told = []
    document.hasFocus = () => false
    Object.assign(window, { siladom: { notify: async (notice: Told) => void window.told?.push(notice) } })
  })
  await page.reload()
  await page.getByRole('navigation', { name: 'Tempat' }).waitFor()
}

const toldTo = (page: Page) => page.evaluate(() => window.told ?? [])

test('a letter that is registered reaches the next desk within two seconds, with a notice for its person alone', async ({
  browser,
  prepared,
}) => {
  const office = await openLanOffice(browser, await copyOf(prepared))
  const jfu = await office.as('jfu.sekretariat')
  const others = [await office.as('sekretaris'), await office.as('kadis'), await office.as('kasi')] as const
  const [next, ...rest] = others
  for (const page of others) await lookElsewhere(page)
  await enterLetter(jfu, retribusi)
  const row = next.getByRole('list', { name: 'Yang dapat Anda kerjakan sekarang' }).getByText(retribusi.fqdn)
  await expect(row).toBeHidden()
  // Every window hangs in its long poll by now.
  await next.waitForTimeout(1_500)
  const saved = jfu.waitForResponse((response) => new URL(response.url()).pathname === '/api/cases')
  await jfu.getByRole('button', { name: 'Simpan dan beri nomor agenda' }).click()
  await saved
  const start = Date.now()
  await row.waitFor()
  const shown = Date.now() - start
  console.log(`shown on the next desk after ${shown} ms`)
  expect(shown).toBeLessThan(2_000)
  await expect.poll(() => toldTo(next)).toHaveLength(1)
  const [notice] = await toldTo(next)
  expect(notice?.title).toBe('Giliran Anda di Siladom')
  expect(notice?.body).toContain(`Baca dan teruskan surat: ${retribusi.fqdn}`)
  for (const page of rest) expect(await toldTo(page)).toEqual([])

  await letLock(others[1])
  await takeFromDesk(next, retribusi.fqdn)
  await next.getByRole('button', { name: 'Paraf dan teruskan ke Kepala Dinas' }).click()
  await expect.poll(() => toldTo(others[1]), { timeout: 30_000 }).toHaveLength(1)
  const [behindLock] = await toldTo(others[1])
  expect(behindLock?.body).toMatch(/^\d+ pekerjaan menunggu Anda\.$/)
  expect(await toldTo(others[2])).toEqual([])
  expect(await office.close()).toEqual([])
})
