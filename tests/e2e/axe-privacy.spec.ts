// The screens of access and personal data, looked at with axe-core and used as their people use them.
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'

async function look(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.loading')).toHaveCount(0)
  await expectAccessible(page, where)
}

test('the inspector has a home and a rail of their own, and a case says that nothing can be changed', async ({
  office,
}) => {
  const page = await office.as('pemeriksa')
  await look(page, 'examiner home')
  const rail = page.getByRole('navigation', { name: 'Tempat' })
  await expect(rail.getByRole('link', { name: 'Meja saya' })).toHaveCount(0)
  await expect(rail.getByRole('link', { name: 'Terima surat' })).toHaveCount(0)
  await page.goto('/permohonan')
  await page.locator('.row').first().click()
  await expect(page.getByText('Anda membaca sebagai pemeriksa')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ambil/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Tampilkan kontak lengkap' })).toHaveCount(0)
  await look(page, 'case as examiner')
})

test('Sesi masuk is opened from the name, and leaving everywhere ends the window', async ({ office }) => {
  const page = await office.as('kasi')
  await page.locator('.rail-person').getByRole('button').first().click()
  await expectAccessible(page, 'person menu')
  await page.getByRole('button', { name: 'Sesi masuk…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Sesi masuk' })
  await expect(dialog.getByText('Jendela ini.')).toBeVisible()
  await expectAccessible(page, 'sessions')
  await dialog.getByRole('button', { name: 'Keluar dari semua perangkat…' }).click()
  const asked = page.getByRole('dialog').last()
  await asked.getByLabel('Kata sandi').fill(office.password)
  await asked.getByRole('button', { name: 'Sahkan' }).click()
  await expect(page.getByRole('button', { name: 'Masuk', exact: true })).toBeVisible()
})

test('what is held about a person is found, printed and put right, and a failure shows its clock on the desk', async ({
  office,
}) => {
  const page = await office.as('kabid')
  await page.goto('/data-pribadi')
  await look(page, 'personal data')
  await page.goto('/data-pribadi/subjek')
  await page.getByLabel(/^Nama, NIP/).fill('Rina')
  await page.getByRole('button', { name: 'Cari data' }).click()
  await page.getByRole('checkbox', { name: /^Rina Kusuma/ }).check()
  await look(page, 'subject found')
  await page.getByRole('button', { name: 'Cetak salinan…' }).click()
  await expectAccessible(page, 'print a copy')
  await page.getByLabel('Diminta oleh').fill('Rina Kusuma sendiri')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Cetak salinan', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Salinan data pribadi.docx')
  await page.goto('/data-pribadi/akses')
  await expect(page.getByRole('cell', { name: 'Diminta Rina Kusuma sendiri' })).toBeVisible()
  await look(page, 'reads')
  await page.goto('/data-pribadi/kegagalan')
  await page.getByRole('button', { name: 'Catat kegagalan…' }).click()
  await page.getByLabel('Kapan dan bagaimana terjadinya').fill('Laptop hilang.')
  await page.getByLabel('Data yang terungkap').fill('Nama dan nomor HP')
  await page.getByLabel('Data siapa').fill('pengelola sub domain')
  await page.getByLabel('Penanganan dan pemulihan').fill('Akses dicabut.')
  await expectAccessible(page, 'breach form')
  await page.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(page.getByRole('button', { name: 'Cetak surat kepada subjek' })).toBeVisible()
  await look(page, 'breaches')
  await page.goto('/')
  await expect(page.getByText(/^Kegagalan pelindungan data pribadi: .* sisa 2 hari/)).toBeVisible()
})
