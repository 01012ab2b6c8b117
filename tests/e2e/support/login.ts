// The login screen, filled in as a person does, and the dialog that asks for the password once more.
import type { Page } from '@playwright/test'

/** Answers the page, with Meja saya on it. */
export async function login(page: Page, user: string, password: string): Promise<Page> {
  await page.getByLabel('Nama pengguna').fill(user)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('navigation', { name: 'Tempat' }).waitFor()
  return page
}

/** Gives the password for what is on the screen. */
export async function prove(page: Page, password: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sahkan dengan kata sandi Anda' })
  await dialog.getByLabel('Kata sandi Anda').fill(password)
  await dialog.getByRole('button', { name: 'Sahkan' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
