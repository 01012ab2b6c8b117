// SOP P1: Dinas Pendidikan asks for a reserved name, which is refused with its own sentence and still gets its letter.
import { archiveLine, outgoingLine, registerLine } from '../support/books.ts'
import { caseOf, letterOf } from '../support/case.ts'
import { saved, wordsOf } from '../support/docx.ts'
import { expect, test } from '../support/fixtures.ts'
import { register } from '../support/intake.ts'
import { mail } from '../support/letters.ts'
import * as step from '../support/steps.ts'

test('a reserved name is refused in step 6, and its letter is initialled, signed, sent and archived', async ({
  office,
}) => {
  const what = mail.fqdn
  const sekretariat = await office.as('jfu.sekretariat')
  const { caseId, agenda } = await register(sekretariat, mail)
  await step.dispose(office, what)
  await step.followUp(office, what)
  await step.verify(office, what, { because: 'Surel bagi kepala sekolah.' })
  await step.report(office, what)
  await step.refuse(office, what, /aturan/)
  await step.draft(office, what)
  await step.initialAll(office, what)
  await step.approveLetter(office, what)

  const view = await caseOf(office, caseId)
  const { number } = letterOf(view, 'surat_penolakan')
  const [item] = view.items
  const block = item?.findings.find((finding) => finding.severity === 'block')
  await step.openSigning(office, what)
  const letter = await saved(sekretariat, async () => {
    await sekretariat.locator('.signed-paper').first().getByRole('button', { name: 'Cetak' }).click()
  })
  const words = await wordsOf(letter.path)
  expect(words).toContain(number)
  expect(words).toContain(mail.fqdn)
  expect(words).toContain(block?.sentence ?? 'a sentence of the finding')

  await step.recordSignatures(sekretariat, 'statement')
  await step.send(office, what)
  await step.archive(office, what)

  expect((await caseOf(office, caseId)).ending).toBe('completed')
  await expect(await outgoingLine(sekretariat, number)).toContainText('Dinas Pendidikan')
  await expect(await archiveLine(sekretariat, agenda)).toBeVisible()
  await expect(await registerLine(sekretariat, mail.fqdn)).toHaveCount(0)
})
