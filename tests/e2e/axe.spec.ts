// Every screen of the application is looked at by axe: WCAG 2.2 AA, in the light and in the dark.
import type { Page } from '@playwright/test'
import { settingsPages } from '../../renderer/settings/settings-pages.ts'
import { expectAccessible } from './support/axe.ts'
import { caseOf } from './support/case.ts'
import { goTo, takeFromDesk } from './support/desk.ts'
import { fillFields } from './support/entry.ts'
import { expect, test } from './support/fixtures.ts'
import { value } from '../support/api-client.ts'
import { letLock } from './support/lock.ts'
import { prove } from './support/login.ts'
import { fillOffice, fillPeople, nextStep } from './support/setup.ts'
import * as step from './support/steps.ts'

const name = (label: string) => `${label}.contohkab.go.id`

const press = async (page: Page, label: string | RegExp) =>
  await page.getByRole('button', { name: label, exact: typeof label === 'string' }).first().click()

/** Opens the work on a name and looks at its screen. */
async function look(page: Page, label: string, where: string): Promise<void> {
  await takeFromDesk(page, name(label))
  await expect(page.locator('.loading')).toHaveCount(0)
  await expectAccessible(page, where)
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('the first start and its five steps', async ({ unset }) => {
  const page = await unset.window()
  await expectAccessible(page, 'the first screen')
  await press(page, 'Siapkan kantor')
  await press(page, 'Lanjut')
  await expectAccessible(page, 'setup: office, with what it lacks')
  await fillOffice(page)
  await nextStep(page)
  await expectAccessible(page, 'setup: people')
  await fillPeople(page)
  await nextStep(page)
  await expectAccessible(page, 'setup: calendar')
  await nextStep(page)
  await expectAccessible(page, 'setup: numbering')
  await nextStep(page)
  await press(page, 'Siapkan kantor')
  await expectAccessible(page, 'setup: administrator, with what it lacks')
})

test('the door, the lock and the places of the rail', async ({ office }) => {
  const door = await office.window()
  await press(door, 'Masuk')
  await expectAccessible(door, 'login, with what it lacks')
  const page = await office.as('jfu.sekretariat')
  await expect(page.getByRole('listitem').first()).toBeVisible()
  await expectAccessible(page, 'Meja saya')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'shortcuts')
  await closeDialog(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Cari apa saja' }).fill('parkir')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page, 'search palette')
  await closeDialog(page)
  await page.getByText('Setelan').click()
  await expectAccessible(page, 'preferences')
  await page.keyboard.press('Escape')
  await goTo(page, 'Terima surat')
  await expectAccessible(page, 'Terima surat')
  await press(page, 'Simpan dan beri nomor agenda')
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expectAccessible(page, 'Terima surat, with what it lacks')
  await letLock(page)
  await expectAccessible(page, 'lock')
})

test('the lists, the books and Perjalanan', async ({ office }) => {
  const page = await office.as('kabid')
  await goTo(page, 'Permohonan')
  await expect(page.getByRole('link', { name: /parkir/ }).first()).toBeVisible()
  await expectAccessible(page, 'Permohonan')
  await page.getByRole('link', { name: /parkir/ }).first().click()
  await press(page, 'Perjalanan')
  await expect(page.getByRole('heading', { name: 'Daftar langkah' })).toBeVisible()
  await expectAccessible(page, 'Perjalanan')
  await press(page, 'Kenapa jatuh tempo ini?')
  await expect(page.getByRole('dialog').getByRole('row').or(page.getByRole('dialog').getByRole('listitem')).first()).toBeVisible()
  await expectAccessible(page, 'Kenapa jatuh tempo ini?')
  await closeDialog(page)
  await goTo(page, 'Buku agenda')
  await expectAccessible(page, 'Buku agenda, surat masuk')
  await page.getByRole('link', { name: 'Buka buku surat keluar' }).click()
  await expect(page.getByRole('link', { name: 'Buka buku surat keluar' })).toBeHidden()
  await expectAccessible(page, 'Buku agenda, surat keluar')
  await goTo(page, 'Register sub domain')
  await page.getByRole('row').nth(1).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'Register, a name')
  await closeDialog(page)
  await goTo(page, 'Arsip')
  await expectAccessible(page, 'Arsip')
})

test('the entry of a name in the register', async ({ office }) => {
  const page = await office.as('staf.teknis')
  await goTo(page, 'Register sub domain')
  await press(page, 'Catat nama yang sudah ada…')
  await press(page, 'Catat nama ini')
  await expect(page.getByRole('dialog').getByRole('alert').first()).toBeVisible()
  await expectAccessible(page, 'Register, entry with what it lacks')
})

test('every page of Pengaturan', async ({ office }) => {
  const page = await office.as('admin')
  await goTo(page, 'Pengaturan')
  await expectAccessible(page, 'Pengaturan')
  for (const { slug } of settingsPages) {
    await page.locator(`a[href="/pengaturan/${slug}"]`).first().click()
    await expect(page).toHaveURL(new RegExp(`/pengaturan/${slug}$`))
    await expect(page.locator('.loading')).toHaveCount(0)
    await expectAccessible(page, `Pengaturan: ${slug}`)
    await goTo(page, 'Pengaturan')
  }
})

test('the screens of steps 2 to 7', async ({ office }) => {
  await look(await office.as('sekretaris'), 'siaga', 'step 2, the Sekretaris reads')
  await look(await office.as('kadis'), 'e-musrenbang', 'step 2, the Kepala Dinas disposes')
  const kabid = await office.as('kabid')
  await look(kabid, 'kec-rembang', 'step 3')
  const technician = await office.as('staf.teknis')
  await look(technician, 'parkir', 'step 4, empty')
  await step.enterVerification(technician, { because: 'Pembayaran retribusi parkir bagi warga.' })
  await expectAccessible(technician, 'step 4, answered')
  await press(technician, 'Selesaikan verifikasi')
  await expect(technician.getByRole('heading', { name: /selesai\.$/ })).toBeVisible()
  await expectAccessible(technician, 'after an act')
  await goTo(technician, 'Meja saya')
  await look(technician, 'parkir', 'step 5, the report')
  await look(await office.as('kasi'), 'simpeg', 'step 5, the Kasi')
  await goTo(kabid, 'Meja saya')
  await look(kabid, 'arsip-digital', 'step 6')
  await kabid.getByRole('checkbox', { name: 'Kedua jawaban sudah saya periksa.' }).check()
  await press(kabid, 'Tolak…')
  await expectAccessible(kabid, 'step 6, Tolak')
  await closeDialog(kabid)
  await press(kabid, /^Minta kelengkapan/)
  await expectAccessible(kabid, 'step 6, Minta kelengkapan')
  await closeDialog(kabid)
  await goTo(technician, 'Meja saya')
  await look(technician, 'e-aset', 'step 7')
})

test('the screens of steps 8 to 13', async ({ office }) => {
  const kabid = await office.as('kabid')
  await look(kabid, 'ppdb', 'step 9')
  await press(kabid, 'Kembalikan ke JFU Bidang…')
  await kabid.getByRole('dialog').getByLabel('Apa yang perlu diperbaiki').fill('Kalimat kedua belum jelas.')
  await expectAccessible(kabid, 'step 9, return')
  await kabid.getByRole('dialog').getByRole('button', { name: 'Kembalikan ke JFU Bidang' }).click()
  await step.proveWhereAsked(kabid, office.password, kabid.getByRole('heading', { name: /selesai\.$/ }))
  await look(await office.as('jfu.bidang'), 'ppdb', 'step 8')
  await look(await office.as('sekretaris'), 'dinkominfo', 'step 10')
  const head = await office.as('kadis')
  await look(head, 'antrean', 'step 11')
  await press(head, 'Setujui untuk ditandatangani')
  await expectAccessible(head, 'the password is asked')
  await prove(head, office.password)
  await expect(head.getByRole('heading', { name: /selesai\.$/ })).toBeVisible()
  const secretariat = await office.as('jfu.sekretariat')
  await look(secretariat, 'antrean', 'step 11, signed by hand')
  await goTo(secretariat, 'Meja saya')
  await look(secretariat, 'bappeda', 'step 12')
  await press(secretariat, 'Lepas')
  await step.send(office, name('bappeda'))
  await look(await office.as('staf.teknis'), 'bappeda', 'step 12, access')
  await press(await office.as('staf.teknis'), 'Lepas')
  await step.handOver(office, name('bappeda'))
  await look(secretariat, 'bappeda', 'step 13')
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
  await expectAccessible(page, 'Catat aduan')
  const answered = page.waitForResponse((one) => new URL(one.url()).pathname === '/api/cases')
  await press(page, 'Simpan')
  const { caseId }: { caseId: string } = await (await answered).json()
  await expectAccessible(page, 'a complaint is registered')
  const { step: at } = await caseOf(office, caseId)
  await page.goto(`/permohonan/${caseId}`)
  await press(page, /^Ambil:/)
  await expect(page.getByRole('heading', { name: at?.verb ?? '', level: 1 })).toBeVisible()
  await expectAccessible(page, 'an act without a screen of its own')
})
