// Cadangan on the settings screen: made, told on the desk, restored with the password; and the sheet of the recovery key.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { login, prove } from './support/login.ts'

test('a backup is made, seen on the desk, put on a second place and restored', async ({ office }) => {
  test.setTimeout(120_000)
  const place = mkdtempSync(join(tmpdir(), 'siladom-usb-'))
  mkdirSync(join(place, 'usb'))
  const page = await office.window()
  await login(page, 'admin', office.password)
  await goTo(page, 'Meja saya')
  await expect(page.getByText('Belum ada cadangan yang teruji pulih.')).toBeVisible()
  await page.getByRole('link', { name: 'Buka cadangan' }).click()
  await page.getByRole('button', { name: 'Cadangkan sekarang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Cadangan terakhir yang teruji pulih', {
    timeout: 30_000,
  })
  await expect(page.getByText('atas permintaan')).toBeVisible()
  await expectAccessible(page, 'cadangan')

  await page.getByRole('button', { name: 'Pilih tempat kedua' }).click()
  await page.getByLabel('Folder', { exact: true }).fill(join(place, 'tidak-ada'))
  await page.getByRole('button', { name: 'Simpan tempat kedua…' }).click()
  await expect(page.getByText('Folder ini tidak ada')).toBeVisible()
  await page.getByLabel('Folder', { exact: true }).fill(join(place, 'usb'))
  await page.getByRole('button', { name: 'Simpan tempat kedua…' }).click()
  await prove(page, office.password)
  await expect(page.getByText(`${join(place, 'usb')}, tidak terenkripsi. Belum ada salinan.`)).toBeVisible()

  await page.getByRole('button', { name: 'Buat kunci pemulihan…' }).click()
  await expect(page.locator('.dialog-body .recovery-key')).toHaveText(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/)
  await page.getByRole('button', { name: 'Lembarnya sudah disimpan' }).click()

  await page
    .getByRole('button', { name: /^Pulihkan cadangan/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('button', { name: 'Pulihkan…' }).click()
  await expect(page.getByRole('heading', { name: /Pilih peran|Masuk ke|Sesi/ })).toBeVisible({ timeout: 60_000 })
  await page.goto(office.url)
  await login(page, 'admin', office.password)
  await goTo(page, 'Meja saya')
  await expect(page.getByText('Cadangan terakhir yang teruji pulih')).toBeVisible()
  rmSync(place, { recursive: true, force: true })
})
