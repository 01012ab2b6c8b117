// SOP P1: Dinas Perhubungan has a server of its own, so its name is approved as a redirect.
import { archiveLine, incomingLine, outgoingLine, registerLine } from '../support/books.ts'
import { caseOf, letterOf } from '../support/case.ts'
import { pagesOf, saved, wordsOf } from '../support/docx.ts'
import { expect, test } from '../support/fixtures.ts'
import { addFile, enterLetter, saveLetter } from '../support/intake.ts'
import { retribusi } from '../support/letters.ts'
import * as step from '../support/steps.ts'

test('a scanned letter goes through the thirteen steps to a redirect, each official at their own window', async ({
  office,
}) => {
  const what = retribusi.fqdn
  const sekretariat = await office.as('jfu.sekretariat')
  await enterLetter(sekretariat, retribusi)
  await addFile(sekretariat, 'Surat kuasa…', 'dishub-retribusi.pdf')
  await addFile(sekretariat, 'Identitas pengelola…', 'dinkes-posyandu.pdf')
  const { caseId, agenda } = await saveLetter(sekretariat)
  await step.dispose(office, what)
  await step.followUp(office, what)
  await step.verify(office, what, { because: 'Pembayaran retribusi parkir bagi warga.' })
  await step.report(office, what)
  await step.approve(office, what)
  await step.execute(office, what, null)
  await step.draft(office, what)
  await step.initialAll(office, what)
  await step.approveLetter(office, what)

  const { number } = letterOf(await caseOf(office, caseId), 'surat_pemberitahuan')
  await step.openSigning(office, what)
  const print = async (paper: string) =>
    await saved(sekretariat, async () => {
      const part = sekretariat.getByRole('region', { name: paper, exact: true })
      await part.getByRole('button', { name: 'Cetak' }).click()
    })
  const notice = await print('Surat pemberitahuan')
  const report = await print('Laporan')
  const words = await wordsOf(notice.path)
  for (const said of [
    number,
    retribusi.fqdn,
    retribusi.number,
    '9 Maret 2026',
    retribusi.subject,
    retribusi.functionText,
    '10.20.4.17',
    'Kepala Dinas Perhubungan',
    'Bagas Nugroho, S.Kom.',
    '8 April 2026',
    'Ir. Ratna Widyastuti, M.M.',
  ]) {
    expect(words).toContain(said)
  }
  expect(await wordsOf(report.path)).toContain(retribusi.fqdn)
  expect(await pagesOf(notice, report)).toEqual([1, 1])

  await step.recordSignatures(sekretariat, 'scan')
  await step.send(office, what)
  await step.handOver(office, what)
  await step.archive(office, what)

  expect((await caseOf(office, caseId)).status).toBe('ended')
  await expect(await incomingLine(sekretariat, retribusi.number)).toContainText(retribusi.unit)
  await expect(await outgoingLine(sekretariat, number)).toContainText('Kepala Dinas Perhubungan')
  const entry = await registerLine(sekretariat, retribusi.fqdn)
  await expect(entry).toContainText(retribusi.unit)
  await expect(await archiveLine(sekretariat, agenda)).toContainText('Lemari A, laci 2')
})
