// The books of the office as they stand on the screen: agenda, register, archive.
import type { Locator, Page } from '@playwright/test'
import { goTo } from './desk.ts'

/** The line of a book that holds these words. */
async function line(page: Page, field: string, words: string): Promise<Locator> {
  await page.getByRole('searchbox', { name: field }).fill(words)
  return page.getByRole('row').filter({ hasText: words })
}

export async function incomingLine(page: Page, letterNumber: string): Promise<Locator> {
  await goTo(page, 'Buku agenda')
  return await line(page, 'Cari di buku ini', letterNumber)
}

export async function outgoingLine(page: Page, number: string): Promise<Locator> {
  await goTo(page, 'Buku agenda')
  await page.getByRole('link', { name: 'Buka buku surat keluar' }).click()
  return await line(page, 'Cari di buku ini', number)
}

export async function registerLine(page: Page, fqdn: string): Promise<Locator> {
  await goTo(page, 'Register sub domain')
  return await line(page, 'Cari di register', fqdn)
}

export async function archiveLine(page: Page, agenda: string): Promise<Locator> {
  await goTo(page, 'Arsip')
  return await line(page, 'Cari di arsip', agenda)
}
