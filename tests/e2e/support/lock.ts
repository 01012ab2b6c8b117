// The lock of a window that nobody touches for an hour.
import { expect, type Locator, type Page } from '@playwright/test'

/** The clock of the window goes on by an hour; answers the lock that lies over it. */
export async function letLock(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const { now } = Date
    Date.now = () => now() + 3_600_000
  })
  const lock = page.getByRole('dialog', { name: 'Layar terkunci.' })
  await expect(lock).toBeVisible()
  return lock
}

export async function unlock(page: Page, password: string): Promise<void> {
  const lock = page.getByRole('dialog', { name: 'Layar terkunci.' })
  await lock.getByLabel('Kata sandi Anda').fill(password)
  await lock.getByRole('button', { name: 'Buka kunci' }).click()
  await expect(lock).toBeHidden()
}
