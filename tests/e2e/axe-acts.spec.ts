// The screens that stand only after acts of others are looked at by axe: WCAG 2.2 AA.
import type { Page } from '@playwright/test'
import { value } from '../support/api-client.ts'
import { expectAccessible } from './support/axe.ts'
import { caseOf, letterOf } from './support/case.ts'
import { expectDone, goTo, takeFromDesk } from './support/desk.ts'
import { fillFields } from './support/entry.ts'
import { expect, test } from './support/fixtures.ts'
import { answer } from './support/intake.ts'
import { fillAdmin, fillOffice, fillPeople, nextStep } from './support/setup.ts'
import * as step from './support/steps.ts'

const name = (label: string) => `${label}.contohkab.go.id`

const press = async (page: Page, label: string | RegExp) =>
  await page
    .getByRole('button', { name: label, exact: typeof label === 'string' })
    .first()
    .click()

/** Opens the work on a name and looks at its screen. */
async function look(page: Page, label: string, where: string): Promise<void> {
  await takeFromDesk(page, name(label))
  await expect(page.getByRole('button', { name: 'Lepas', exact: true }).first()).toBeVisible()
  await expect(page.locator('.loading')).toHaveCount(0)
  await expectAccessible(page, where)
}

test('the five steps of the first start, filled in', async ({ unset }) => {
  const page = await unset.window()
  await press(page, 'Siapkan kantor')
  await fillOffice(page)
  await nextStep(page)
  await fillPeople(page)
  await expectAccessible(page, 'setup: people, with the posts that are vacant')
  await nextStep(page)
  await nextStep(page)
  await nextStep(page)
  await fillAdmin(page, 'endah', 'pendek')
  await press(page, 'Siapkan kantor')
  await expectAccessible(page, 'setup: administrator, with a password that is too short')
})

test('a verification answered, what stands after it, and its report', async ({ office }) => {
  const page = await office.as('staf.teknis')
  await takeFromDesk(page, name('parkir'))
  await step.enterVerification(page, { because: 'Pembayaran retribusi parkir bagi warga.' })
  await expectAccessible(page, 'step 4, answered')
  await press(page, 'Selesaikan verifikasi')
  await expectDone(page, 'Verifikasi permohonan')
  await expectAccessible(page, 'after an act')
  await goTo(page, 'Meja saya')
  await look(page, 'parkir', 'step 5, the report')
})

test('a draft, a signature on paper and the sending', async ({ office }) => {
  await step.returnDraft(office, name('ppdb'), 'kabid', 'Kalimat kedua belum jelas.')
  await look(await office.as('jfu.bidang'), 'ppdb', 'step 8, sent back')
  await step.approveLetter(office, name('antrean'))
  const secretariat = await office.as('jfu.sekretariat')
  await look(secretariat, 'antrean', 'step 11, signed on paper')
  await goTo(secretariat, 'Meja saya')
  await look(secretariat, 'bappeda', 'step 12, sending')
})

test('Beri nomor, where the office types the numbers of its letters', async ({ office }) => {
  const admin = await office.as('admin')
  await admin.goto('/pengaturan/penomoran')
  await answer(admin, 'Nomor surat keluar', /^Diketik dari buku agenda/)
  await press(admin, 'Simpan perubahan…')
  const reason = admin.getByRole('dialog', { name: 'Simpan perubahan' })
  await reason.getByRole('textbox').fill('Nomor diambil dari SRIKANDI mulai hari ini.')
  await reason.getByRole('button', { name: 'Simpan perubahan' }).click()
  await expect(admin.getByRole('heading', { level: 1 })).toContainText('nomor surat keluar diketik')

  await step.approveLetter(office, name('antrean'))
  const page = await office.as('jfu.sekretariat')
  await look(page, 'antrean', 'step 11, a number to type')
  const caseId = new URL(page.url()).pathname.split('/')[2] ?? ''
  const number = page.getByLabel('Nomor surat')
  await number.fill('tanpa urut/'.repeat(30))
  await press(page, /^Beri nomor/)
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectAccessible(page, 'step 11, a number that is refused')
  await number.fill('555/0417/2026')
  await page.getByLabel('ID SRIKANDI').fill('SRK-2026-0417')
  await press(page, /^Beri nomor/)
  await expectDone(page, 'Beri nomor surat')
  await expectAccessible(page, 'step 11, a number was typed')
  expect(letterOf(await caseOf(office, caseId), 'surat_pemberitahuan').number).toBe('555/0417/2026')
})

test('a way of making that was changed, and its confirmation by the Kabid', async ({ office }) => {
  const technician = await office.as('staf.teknis')
  await look(technician, 'e-aset', 'step 7')
  await answer(technician, 'Cara yang dipakai', 'Langsung ke server perangkat daerah')
  await expect(technician.getByText('Cara ini berbeda dari keputusan.')).toBeVisible()
  await expectAccessible(technician, 'step 7, another way than decided')
  await technician.getByLabel('Alasan perubahan cara').fill('Server sudah memiliki alamat dan sertifikat sendiri.')
  await technician.getByLabel('Catatan hasil pengecekan').fill('Nama menjawab dari dua jaringan.')
  await answer(technician, 'Sertifikat SSL', 'Diperiksa')
  await press(technician, 'Selesaikan pelaksanaan')
  await expectDone(technician, 'Laksanakan pembuatan')

  const division = await office.as('kabid')
  await look(division, 'e-aset', 'step 7, a change to confirm')
  const changed = division.getByRole('region', { name: name('e-aset') })
  await expect(changed).toContainText('Lewat proxy Diskominfo')
  await expect(changed).toContainText('Langsung ke server perangkat daerah')
  await expect(changed).toContainText('Server sudah memiliki alamat dan sertifikat sendiri.')
  await press(division, 'Kembalikan ke Staf Teknis…')
  await expect(division.getByRole('dialog')).toBeVisible()
  await expectAccessible(division, 'step 7, a change to send back')
  await division.keyboard.press('Escape')
  await expect(division.getByRole('dialog')).toBeHidden()
  await press(division, 'Konfirmasi perubahan')
  await expectDone(division, 'Konfirmasi perubahan cara pembuatan')
  await expectAccessible(division, 'step 7, a change was confirmed')
})

test('a procedure without screens of its own', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  const { services } = value(await (await office.api('jfu.sekretariat')).intake.services({}, {}))
  const service = services.find((one) => one.opens === 'complaint')
  if (service === undefined) throw new Error('no procedure of complaints')
  await goTo(page, 'Terima surat')
  await page.getByRole('combobox', { name: 'Layanan' }).fill(service.title)
  await page.locator('.ant-select-item-option').filter({ hasText: service.title }).first().click()
  await page.getByLabel('Hal', { exact: true }).fill('Aduan layanan lambat')
  await fillFields(page, service.fields)
  await expectAccessible(page, 'a complaint, filled in')
  const answered = page.waitForResponse((one) => new URL(one.url()).pathname === '/api/cases')
  await press(page, 'Simpan')
  const { caseId }: { caseId: string } = await (await answered).json()
  await expectAccessible(page, 'a complaint is registered')
  const view = await caseOf(office, caseId)
  await page.goto(`/permohonan/${caseId}`)
  await press(page, /^Ambil:/)
  await expect(page.getByRole('heading', { name: view.step?.verb ?? '', level: 1 })).toBeVisible()
  await expectAccessible(page, 'an act without a screen of its own')
})
