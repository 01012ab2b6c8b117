// From an empty folder to work: the office of one's own with its first letter, and the practice office.
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { register } from './support/intake.ts'
import { retribusi } from './support/letters.ts'
import { login } from './support/login.ts'
import { addUnit, fillAdmin, fillOffice, fillPeople, nextStep, officials } from './support/setup.ts'

const password = 'kalimat pendek kantor kami'

test('an office is set up in five steps, and its first letter is registered', async ({ unset }) => {
  const page = await unset.window()
  await page.getByRole('button', { name: 'Siapkan kantor', exact: true }).click()
  await fillOffice(page)
  await nextStep(page)
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click()
  await expect(page.getByRole('alert').or(page.locator('.field-error')).first()).toContainText(
    'paling sedikit satu pejabat',
  )
  await fillPeople(page)
  await page.reload()
  await page.getByRole('button', { name: 'Siapkan kantor', exact: true }).click()
  await expect(page.locator('#regionName')).toHaveValue('Kabupaten Contoh')
  await nextStep(page)
  await expect(page.getByLabel('Nama dengan gelar').first()).toHaveValue(officials[0].name)
  await nextStep(page)
  await nextStep(page)
  await nextStep(page)
  await fillAdmin(page, 'endah', password)
  await page.getByRole('button', { name: 'Siapkan kantor', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Kantor siap. Cetak kunci pemulihannya.' })).toBeVisible()
  await expect(page.locator('main .recovery-key')).toHaveText(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/)
  await expectAccessible(page, 'kunci pemulihan')
  await page.getByRole('button', { name: 'Lembarnya sudah disimpan' }).click()
  await expect(page.getByRole('heading', { name: 'Masuk ke Dinas Komunikasi dan Informatika' })).toBeVisible()
  await login(page, 'endah', password)

  await addUnit(page, retribusi.unit, retribusi.abbreviation)
  const { agenda } = await register(page, retribusi)
  expect(agenda).toMatch(/^1$|^0*1\b/)
  await goTo(page, 'Buku agenda')
  await expect(page.getByRole('row').filter({ hasText: retribusi.number })).toBeVisible()
})

test('the practice office opens from the first screen, marked as one, with its twelve requests', async ({ unset }) => {
  const page = await unset.window()
  await page.getByRole('button', { name: 'Coba dengan data contoh', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Pilih peran untuk berlatih' })).toBeVisible({ timeout: 120_000 })
  await page.getByRole('button', { name: /kabid$/ }).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Tempat' })).toBeVisible()
  await expect(page.locator('.practice-stripe')).toBeVisible()
  await goTo(page, 'Permohonan')
  await expect(page.getByRole('link').filter({ hasText: '.contohkab.go.id' })).toHaveCount(12)
})
