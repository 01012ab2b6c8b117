// SOP row 1: the same letter by e-mail and on paper is noticed, and the original joins the request of its e-mail.
import { incomingLine } from '../support/books.ts'
import { caseOf } from '../support/case.ts'
import { goTo } from '../support/desk.ts'
import { expect, test } from '../support/fixtures.ts'
import { answer, enterLetter, register, saveLetter, upload } from '../support/intake.ts'
import { ppid, retribusi } from '../support/letters.ts'
import * as step from '../support/steps.ts'

test('an e-mail opens the request, the signed original joins it with its own agenda line, and only then it can be approved', async ({
  office,
}) => {
  const what = ppid.fqdn
  const sekretariat = await office.as('jfu.sekretariat')
  await goTo(sekretariat, 'Terima surat')
  await answer(sekretariat, 'Datang lewat', /E-mail/)
  await expect(sekretariat.getByText('Surat asli bertanda tangan menyusul.')).toBeVisible()
  await enterLetter(sekretariat, ppid, 'kec-rembang-ppid.eml')
  await expect(sekretariat.getByText('Surat permintaan sub domain PPID.pdf').first()).toBeVisible()
  const first = await saveLetter(sekretariat)

  await sekretariat.getByRole('button', { name: 'Terima surat berikutnya' }).click()
  await enterLetter(sekretariat, ppid)
  const notice = sekretariat
    .getByRole('status')
    .filter({ hasText: `agenda ${first.agenda}` })
    .first()
  await expect(notice).toContainText('Berkas yang sama persis')
  await notice.getByRole('button', { name: 'Ini aslinya' }).click()
  await expect(sekretariat).toHaveURL(new RegExp(first.caseId))
  await expect(await incomingLine(sekretariat, ppid.number)).toHaveCount(2)
  expect((await caseOf(office, first.caseId)).documents.map((document) => document.fileName)).toContain(ppid.file)

  await step.dispose(office, what)
  await step.followUp(office, what)
  await step.verify(office, what, { because: 'Layanan informasi publik kecamatan.' })
  await step.report(office, what)
  await step.approve(office, what)
})

test('an e-mail without its original cannot be approved', async ({ office }) => {
  const what = ppid.fqdn
  const sekretariat = await office.as('jfu.sekretariat')
  await goTo(sekretariat, 'Terima surat')
  await answer(sekretariat, 'Datang lewat', /E-mail/)
  await enterLetter(sekretariat, ppid, null)
  await saveLetter(sekretariat)
  await step.dispose(office, what)
  await step.followUp(office, what)
  await step.verify(office, what, { because: 'Layanan informasi publik kecamatan.' })
  await step.report(office, what)
  const kabid = await office.as('kabid')
  await step.openDecision(office, what)
  await kabid.getByRole('button', { name: 'Setujui dan teruskan' }).click()
  await expect(kabid.getByRole('alert')).toContainText('Surat asli bertanda tangan belum diterima')
})

test('a letter on paper is noticed again when its e-mail comes, by number and by its scan', async ({ office }) => {
  const sekretariat = await office.as('jfu.sekretariat')
  const first = await register(sekretariat, ppid)
  await sekretariat.getByRole('button', { name: 'Terima surat berikutnya' }).click()
  await upload(sekretariat, 'kec-rembang-ppid.eml')
  const notice = sekretariat.getByRole('status').filter({ hasText: `agenda ${first.agenda}` })
  await expect(notice.first()).toContainText('Berkas yang sama persis')
  await notice.first().getByRole('button', { name: 'Buka permohonan itu' }).click()
  await expect(sekretariat).toHaveURL(new RegExp(first.caseId))
})

test('another letter with the same number is registered once the JFU says that it is another', async ({ office }) => {
  const sekretariat = await office.as('jfu.sekretariat')
  const first = await register(sekretariat, retribusi)
  await sekretariat.getByRole('button', { name: 'Terima surat berikutnya' }).click()
  await enterLetter(sekretariat, { ...retribusi, name: 'e-parkir', fqdn: 'e-parkir.contohkab.go.id' }, null)
  const notice = sekretariat.getByRole('status').filter({ hasText: `agenda ${first.agenda}` })
  await notice.getByRole('button', { name: 'Ini surat lain' }).click()
  const second = await saveLetter(sekretariat)
  expect(second.agenda).not.toBe(first.agenda)
})
