// What people do to a page without meaning to: two windows, two clicks, a reload, a lock, odd words.
import type { Page } from '@playwright/test'
import { caseOf } from './support/case.ts'
import { expectDone, goTo, takeFromDesk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { enterLetter, saveLetter } from './support/intake.ts'
import { retribusi } from './support/letters.ts'
import { letLock, unlock } from './support/lock.ts'
import { enterVerification } from './support/steps.ts'

const parkir = 'parkir.contohkab.go.id'

const caseIdOf = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? ''

/** The page says that the draft stands in the database. */
async function expectKept(page: Page): Promise<void> {
  await expect(page.locator('.saved-note').getByText(/^tersimpan/)).toBeVisible()
}

test('a window that missed a change is told who did what, and keeps what was typed', async ({ office }) => {
  const first = await office.as('staf.teknis')
  await takeFromDesk(first, parkir)
  await enterVerification(first, { because: 'Pembayaran retribusi parkir bagi warga.' })
  const second = await office.as('kabid')
  await second.goto(`/permohonan/${caseIdOf(first)}`)
  await second.getByRole('button', { name: 'Tindakan lain' }).click()
  await second.getByRole('menuitem', { name: 'Tulis catatan…' }).click()
  const note = second.getByRole('dialog')
  await note.getByLabel('Catatan').fill('Server diperiksa bersama pemohon.')
  await note.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(note).toBeHidden()

  await first.getByRole('button', { name: 'Selesaikan verifikasi' }).click()
  const told = first.locator('.case-notices')
  await expect(told).toContainText('Permohonan ini berubah sejak Anda membukanya.')
  await expect(told).toContainText(/ [A-Z].* menulis catatan/)
  await expect(first.getByLabel('Karena')).toHaveValue('Pembayaran retribusi parkir bagi warga.')
  await told.getByRole('button', { name: 'Muat ulang' }).click()
  await expect(told).toBeHidden()
  await expect(first.getByLabel('Karena')).toHaveValue('Pembayaran retribusi parkir bagi warga.')
  await first.getByRole('button', { name: 'Selesaikan verifikasi' }).click()
  await expectDone(first, 'Verifikasi permohonan')
})

test('a double click on the button of an act does it once', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  await enterLetter(page, retribusi)
  await page.getByRole('button', { name: 'Simpan dan beri nomor agenda' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Surat tercatat.' })).toBeVisible()
  await goTo(page, 'Buku agenda')
  await expect(page.getByRole('row').filter({ hasText: retribusi.number })).toHaveCount(1)

  const secretary = await office.as('sekretaris')
  await takeFromDesk(secretary, 'siaga.contohkab.go.id')
  const sent: string[] = []
  secretary.on('request', (one) => {
    if (one.postData()?.includes('"type":"complete"') === true) sent.push(one.url())
  })
  await secretary.getByRole('button', { name: 'Paraf dan teruskan ke Kepala Dinas' }).dblclick()
  await expectDone(secretary, 'Baca dan teruskan surat')
  expect(sent).toHaveLength(1)
  const { visits, step } = await caseOf(office, caseIdOf(secretary))
  expect(visits.flatMap((visit) => visit.acts).filter((one) => one.act === 'read' && one.by !== null)).toHaveLength(1)
  expect(step?.act).toBe('dispose')
})

test('what was typed outlives a reload and the lock of an idle window', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  await goTo(page, 'Terima surat')
  const subject = page.getByLabel('Hal', { exact: true })
  await page.getByLabel('Nomor surat').fill(retribusi.number)
  await subject.fill(retribusi.subject)
  await expectKept(page)
  await page.reload()
  await expect(page.getByText('Isian yang belum selesai dilanjutkan')).toBeVisible()
  await expect(subject).toHaveValue(retribusi.subject)
  await expect(page.getByLabel('Nomor surat')).toHaveValue(retribusi.number)

  await subject.fill(`${retribusi.subject} kedua`)
  await letLock(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await unlock(page, office.password)
  await expect(subject).toHaveValue(`${retribusi.subject} kedua`)
})

test('odd words are answered with a sentence or shown as the text that they are', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  const asked = page.getByLabel('Nama', { exact: true })
  await enterLetter(
    page,
    { ...retribusi, subject: '<script>document.title="x"</script> 🌋', functionText: '=1+1' },
    null,
  )
  for (const odd of ['a'.repeat(300), '<script>alert(1)</script>', '=1+1', '🌋🌋']) {
    await asked.fill(odd)
    await expect(page.locator('.name-row .findings').first(), odd.slice(0, 20)).toBeVisible()
  }
  await asked.fill('a'.repeat(300))
  await page.getByLabel('Nomor surat').fill('9'.repeat(300))
  await page.getByRole('button', { name: 'Simpan dan beri nomor agenda' }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await asked.fill(retribusi.name)
  await page.getByLabel('Nomor surat').fill('=1+1 <b>7</b>\u0000')
  const { caseId, agenda } = await saveLetter(page)
  expect((await caseOf(office, caseId)).subject).toBe('<script>document.title="x"</script> 🌋')
  await page.goto(`/permohonan/${caseId}`)
  await expect(page.getByText('<script>document.title="x"</script> 🌋').first()).toBeVisible()
  await goTo(page, 'Buku agenda')
  await expect(page.getByRole('row').filter({ hasText: '=1+1 <b>7</b>' })).toHaveCount(1)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Cari apa saja' }).fill(`${agenda} <img src=x onerror=alert(1)>`)
  await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText('Mencari…')
  await expect(page).toHaveTitle(/Siladom/)
})
