// The screens that stand only after acts of others are looked at by axe: WCAG 2.2 AA.
import type { Page } from '@playwright/test'
import { value } from '../support/api-client.ts'
import { expectAccessible } from './support/axe.ts'
import { caseOf } from './support/case.ts'
import { expectDone, goTo, takeFromDesk } from './support/desk.ts'
import { fillFields } from './support/entry.ts'
import { expect, test } from './support/fixtures.ts'
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
