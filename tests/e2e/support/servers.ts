// Server nama on its page, and the work on servers in steps 4 and 7.
import { expect, type Locator, type Page } from '@playwright/test'
import { goTo, takeFromDesk } from './desk.ts'
import { expectAccessible } from './axe.ts'
import { prove } from './login.ts'
import type { Office } from './office.ts'

/** Opens Pengaturan, Server nama, fills it in, saves it with a reason, and tries it. */
export async function connectZone(office: Office, fill: (page: Page) => Promise<void>): Promise<Page> {
  const page = await office.as('admin')
  await goTo(page, 'Pengaturan')
  await page.getByRole('link', { name: /^Server nama/ }).click()
  await fill(page)
  await page.getByRole('button', { name: 'Simpan server nama…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Simpan perubahan' })
  await dialog.getByLabel('Alasan perubahan').fill('Disepakati dengan pengelola jaringan.')
  await dialog.getByRole('button', { name: 'Simpan perubahan' }).click()
  await prove(page, office.password)
  await expect(page.getByText('Server nama contohkab.go.id tersimpan.')).toBeVisible()
  await page.getByRole('button', { name: 'Uji sambungan' }).click()
  await expect(page.locator('.test-steps li').first()).toBeVisible()
  await expectAccessible(page, 'server names, tried')
  return page
}

/** Step 4 with its question to the server; the case stays open at it. */
export async function checkLive(office: Office, what: string, said: RegExp): Promise<Page> {
  const page = await office.as('staf.teknis')
  await takeFromDesk(page, what)
  await page.getByRole('button', { name: 'Periksa langsung' }).click()
  await expect(page.locator('.live-check')).toContainText(said)
  await expectAccessible(page, 'step 4 after the live check')
  return page
}

/** The part of step 7 that works on servers. */
export function serverWork(page: Page): Locator {
  return page.locator('.server-work')
}

/** Shows the plan and carries it out, up to the green proof. */
export async function writeName(page: Page): Promise<void> {
  const work = serverWork(page)
  await work.getByRole('button', { name: /rencana$/ }).click()
  await expect(work.getByRole('list', { name: 'Perubahan catatan DNS' })).toBeVisible()
  await expectAccessible(page, 'step 7 with the plan')
  await work.getByRole('button', { name: 'Tulis ke server' }).click()
  await expect(work.getByRole('status')).toContainText('Terbukti')
}

export async function rollBack(page: Page): Promise<void> {
  await serverWork(page).getByRole('button', { name: 'Kembalikan seperti semula…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Kembalikan / })
  await dialog.getByRole('button', { name: 'Kembalikan seperti semula' }).click()
  await expect(serverWork(page).getByRole('status')).toContainText('Sudah kembali')
}
