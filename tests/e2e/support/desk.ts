// Meja saya: finds a row by what it is about and takes its work, as Enter there does.
import type { Locator, Page } from '@playwright/test'

export async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Tempat' })
    .getByRole('link', { name: new RegExp(`^${place}`) })
    .click()
}

/** The row that this person can do something about now. */
function deskRow(page: Page, what: string): Locator {
  return page
    .getByRole('list', { name: 'Yang dapat Anda kerjakan sekarang' })
    .getByRole('link')
    .filter({ hasText: what })
}

/** Takes the work on `what` and opens its screen. */
export async function takeFromDesk(page: Page, what: string): Promise<void> {
  if (new URL(page.url()).pathname !== '/') await goTo(page, 'Meja saya')
  const row = deskRow(page, what)
  await row.focus()
  await row.press('Enter')
  await page.waitForURL(/\/permohonan\//)
}

/** The act is done, and the screen says so. */
export async function expectDone(page: Page, verb: string): Promise<void> {
  await page.getByRole('heading', { name: `${verb}: selesai.` }).waitFor()
}

/** The act is done; its official goes back to the desk. */
export async function finish(page: Page, verb: string): Promise<void> {
  await expectDone(page, verb)
  await goTo(page, 'Meja saya')
}
