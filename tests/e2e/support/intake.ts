// Terima surat, filled in from a scanned letter by its keeper, the JFU Sekretariat.
import { expect, type Page } from '@playwright/test'
import { goTo } from './desk.ts'
import { type Letter, scan } from './letters.ts'

export interface Registered {
  readonly caseId: string
  readonly agenda: string
  readonly trackingCode: string
}

export async function goToIntake(page: Page): Promise<void> {
  await goTo(page, 'Terima surat')
  await page.getByRole('heading', { name: 'Catat surat masuk' }).waitFor()
}

/** Opens Terima surat and enters the letter; nothing is saved yet. */
export async function enterLetter(page: Page, letter: Letter, file: string | null = letter.file): Promise<void> {
  await goToIntake(page)
  if (file !== null) await upload(page, file)
  await page.getByLabel('Nomor surat').fill(letter.number)
  await page.getByLabel('Tanggal surat', { exact: true }).fill(letter.date)
  await choose(page, 'Surat dari', letter.abbreviation, letter.unit)
  await page.getByLabel('Hal', { exact: true }).fill(letter.subject)
  await answer(page, 'Penanda tangan surat', 'Kepala Perangkat Daerah')
  await answer(page, 'Cap Perangkat Daerah', 'Ya')
  await page.getByLabel('Nama', { exact: true }).fill(letter.name)
  await answer(page, 'Kegunaan', letter.use)
  await page.getByLabel('Fungsi').fill(letter.functionText)
  if (letter.server === null) {
    await answer(page, 'Server fisik di data center', 'Tidak ada')
    await page.getByLabel('Kapasitas penyimpanan').fill(String(letter.capacity))
  } else {
    await answer(page, 'Server fisik di data center', 'Ya, ada')
    await page.getByLabel('Server yang mana').fill(letter.server)
  }
  await page.getByLabel('Nama pengelola').fill(letter.manager.name)
  await page.getByLabel('NIP').fill(letter.manager.nip)
  await page.getByLabel(/^Jabatan/).fill(letter.manager.position)
}

/** The scan is the letter; surat kuasa and identity are its further pages. */
export async function upload(page: Page, file: string): Promise<void> {
  await page.getByLabel('Pindaian surat').setInputFiles(scan(file))
  await expect(page.getByRole('button', { name: `Hapus ${file}` })).toBeVisible()
}

/** A further file by the button of its kind. */
export async function addFile(page: Page, button: string, file: string): Promise<void> {
  const files = page.locator('.intake-files .file-line')
  const before = await files.count()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  await chooser.setFiles(scan(file))
  await expect(files).toHaveCount(before + 1)
}

export async function saveLetter(page: Page): Promise<Registered> {
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).pathname === '/api/cases' && response.request().method() === 'POST',
  )
  await page.getByRole('button', { name: 'Simpan dan beri nomor agenda' }).click()
  const registered: Registered = await (await answered).json()
  await page.getByRole('heading', { name: 'Surat tercatat.' }).waitFor()
  await expect(page.getByText(registered.agenda, { exact: true })).toBeVisible()
  return registered
}

/** Enters and saves a letter with its files. */
export async function register(page: Page, letter: Letter): Promise<Registered> {
  await enterLetter(page, letter)
  return await saveLetter(page)
}

/** One of a group of radio buttons. */
export async function answer(page: Page, question: string, option: string | RegExp): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^${question}`) })
  await group.getByRole('radio', { name: option, exact: typeof option === 'string' }).check()
}

/** Types into a select and takes the option that is named. */
async function choose(page: Page, field: string, typed: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field })
  await box.fill(typed)
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
}
