// SOP P1 for officials who never touch a PC: the JFU records their acts from paper, and the log says so.
import { caseOf } from '../support/case.ts'
import { expect, test } from '../support/fixtures.ts'
import { register } from '../support/intake.ts'
import { ppid, scan } from '../support/letters.ts'
import type { Office } from '../support/office.ts'
import * as step from '../support/steps.ts'

/** The JFU Sekretariat records the act at hand for the official on the paper. */
async function record(
  office: Office,
  caseId: string,
  official: string,
  act: (page: Recording) => Promise<void>,
): Promise<void> {
  const page = await office.as('jfu.sekretariat')
  await page.goto(`/permohonan/${caseId}`)
  await page.getByRole('button', { name: 'Catat dari kertas…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Catat dari kertas' })
  await dialog.getByRole('radio', { name: official }).check()
  await dialog.locator('input[type="file"]').setInputFiles(scan('dinkes-posyandu.pdf'))
  await expect(dialog.getByRole('button', { name: 'Hapus dinkes-posyandu.pdf' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Isi sesuai kertas' }).click()
  await expect(page.getByText(`Dicatat dari kertas: ${official}`)).toBeVisible()
  await act(page)
  await expect(page.getByRole('heading', { name: /: selesai\.$/ })).toBeVisible()
}

type Recording = Awaited<ReturnType<Office['as']>>

test('disposisi, paraf and approval recorded from paper name the official as actor and the JFU as recorder', async ({
  office,
}) => {
  const what = ppid.fqdn
  const { caseId } = await register(await office.as('jfu.sekretariat'), ppid)
  const press = (name: string) => async (page: Recording) => {
    await page.getByRole('button', { name, exact: true }).click()
  }
  await record(office, caseId, 'Drs. Hadi Susanto, M.Si.', press('Paraf dan teruskan ke Kepala Dinas'))
  await record(office, caseId, 'Ir. Ratna Widyastuti, M.M.', async (page) => {
    await page.getByRole('checkbox', { name: /^Kepala Bidang/ }).check()
    await press('Paraf dan disposisikan')(page)
  })
  await step.followUp(office, what)
  await step.verify(office, what, { because: 'Layanan informasi publik kecamatan.' })
  await step.report(office, what)
  await step.approve(office, what)
  await step.execute(office, what, 'hosting.contohkab.go.id')
  await step.draft(office, what)
  await record(office, caseId, 'Dewi Anggraini, S.T.', press('Paraf dan kirim ke Kepala Bidang'))
  await step.initial(office, what, 'kabid', 'Sekretaris')
  await record(office, caseId, 'Drs. Hadi Susanto, M.Si.', press('Paraf dan kirim ke Kepala Dinas'))
  await record(office, caseId, 'Ir. Ratna Widyastuti, M.M.', press('Setujui untuk ditandatangani'))
  await step.wetSign(office, what, 'statement')
  await step.send(office, what)
  await step.handOver(office, what)
  await step.archive(office, what)

  const view = await caseOf(office, caseId)
  expect(view.status).toBe('ended')
  const fromPaper = view.visits.flatMap((visit) => visit.acts).filter((act) => act.fromPaper)
  expect(fromPaper.map((act) => act.act)).toEqual(['read', 'dispose', 'paraf_kasi', 'paraf', 'approve'])
  expect(new Set(fromPaper.map((act) => view.people[act.recorder ?? '']))).toEqual(
    new Set(['Endah Prasetyowati, A.Md.']),
  )
  const page = await office.as('jfu.sekretariat')
  await page.goto(`/permohonan/${caseId}`)
  await page.getByText(/^Riwayat/).click()
  await expect(page.getByText(/dicatat Endah Prasetyowati, A\.Md\. dari kertas/).first()).toBeVisible()
})
