// An office's own list becomes entries of the register: read, mapped, looked at, entered.
import { fileURLToPath } from 'node:url'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

const workbook = fileURLToPath(new URL('../fixtures/register/daftar.xlsx', import.meta.url))

test('a workbook with a wrong row: nothing is entered until the sound rows are asked for', async ({ office }) => {
  const page = await office.as('staf.teknis')
  await goTo(page, 'Register sub domain')
  await page.getByRole('link', { name: 'Impor daftar' }).click()
  await expectAccessible(page, 'import, empty')
  await page.getByLabel('Berkas daftar').setInputFiles(workbook)
  await expect(
    page.getByRole('heading', { level: 1, name: '3 nama baru akan dicatat, 1 sudah ada, 1 baris salah.' }),
  ).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'pos_yandu' })).toContainText('garis bawah')
  await expectAccessible(page, 'import, preview')
  const enter = page.getByRole('button', { name: 'Catat 3 nama' })
  await expect(enter).toBeDisabled()
  await page.getByRole('checkbox', { name: /Catat baris yang benar saja/ }).check()
  await enter.click()
  await expect(page.getByText('3 nama dicatat di register.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'imunisasi.contohkab.go.id' })).toContainText('Dinas Kesehatan')
})

test('a CSV whose owner nobody knows: the unit is said once; a file that is no list is refused', async ({ office }) => {
  const page = await office.as('staf.teknis')
  await page.goto('/register/impor')
  const file = page.getByLabel('Berkas daftar')
  await file.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await expect(page.getByText('Berkas ini bukan daftar.')).toBeVisible()
  const csv = 'Nama;OPD\nantrean-puskesmas;Dinkes Contoh\nvaksin;Dinkes Contoh'
  await file.setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const owner = page.getByRole('combobox', { name: 'Dinkes Contoh, 2 baris' })
  await owner.fill('dinkes')
  await page.locator('.ant-select-item-option').filter({ hasText: 'Dinas Kesehatan' }).first().click()
  await expect(page.getByRole('row').filter({ hasText: 'vaksin' })).toContainText('Dinas Kesehatan')
  await page.getByRole('button', { name: 'Catat 2 nama' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'vaksin.contohkab.go.id' })).toContainText('Dinas Kesehatan')
})
