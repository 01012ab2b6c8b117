// The five steps of the first start, filled in for an invented office.
import { expect, type Page } from '@playwright/test'
import { goTo } from './desk.ts'

export async function fillOffice(page: Page): Promise<void> {
  await page.locator('#regionName').fill('Kabupaten Contoh')
  await page.locator('#address').fill('Jalan Melati Nomor 1, Contoh 53300')
  await page.locator('#zones').fill('contohkab.go.id')
}

export const officials = [
  { name: 'Ir. Ratna Widyastuti, M.M.', posts: ['Kepala Dinas'] },
  { name: 'Bambang Prasetyo, S.Kom.', posts: ['Kepala Bidang', 'Sekretaris'] },
  { name: 'Endah Lestari', posts: ['Pelaksana Sekretariat', 'Pelaksana Bidang'] },
] as const

export async function fillPeople(page: Page): Promise<void> {
  for (const [index, { name, posts }] of officials.entries()) {
    if (index > 0) await page.getByRole('button', { name: /^Tambah/ }).click()
    const person = page.locator('.person-fields').nth(index)
    await person.getByLabel('Nama dengan gelar').fill(name)
    for (const post of posts)
      await person
        .getByRole('checkbox', { name: new RegExp(`^${post}`) })
        .first()
        .check()
  }
}

/** On to the next of the five, which has another heading. */
export async function nextStep(page: Page): Promise<void> {
  const heading = (await page.locator('h1').textContent()) ?? ''
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(page.locator('h1')).not.toHaveText(heading)
}

/** The last step: the person of the office's Sekretariat administers it. */
export async function fillAdmin(page: Page, user: string, password: string): Promise<void> {
  await page.getByRole('radio', { name: officials[2].name }).check()
  await page.getByLabel('Nama pengguna').fill(user)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
}

/** An empty office knows no unit yet; its administrator adds one. */
export async function addUnit(page: Page, name: string, abbreviation: string): Promise<void> {
  await goTo(page, 'Pengaturan')
  await page.getByRole('link', { name: /^Perangkat daerah/ }).click()
  await page.getByRole('button', { name: 'Tambah perangkat daerah…' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Nama', { exact: true }).fill(name)
  await panel.getByLabel('Singkatan resmi').fill(abbreviation)
  await panel.getByLabel(/^Sebutan kepalanya/).fill('Kepala Dinas')
  await panel.getByRole('button', { name: 'Simpan perangkat daerah' }).click()
  await expect(panel).toBeHidden()
}
