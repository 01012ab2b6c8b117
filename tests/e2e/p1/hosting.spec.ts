// SOP P1: Dinas Kesehatan has no server, so its name is approved as cloud; the konsep comes back once from step 9.
import { registerLine } from '../support/books.ts'
import { caseOf } from '../support/case.ts'
import { takeFromDesk } from '../support/desk.ts'
import { expect, test } from '../support/fixtures.ts'
import { answer, register } from '../support/intake.ts'
import { posyandu } from '../support/letters.ts'
import * as step from '../support/steps.ts'

test('a name like one in the register is answered for, approved as cloud, returned once by the Kabid, and finished', async ({
  office,
}) => {
  const what = posyandu.fqdn
  const { caseId } = await register(await office.as('jfu.sekretariat'), posyandu)
  await step.dispose(office, what)
  await step.followUp(office, what)

  const staf = await office.as('staf.teknis')
  await takeFromDesk(staf, what)
  await answer(staf, 'Nama sudah ada', 'Belum ada')
  await answer(staf, 'Untuk kepentingan', 'Ya')
  await staf.getByLabel('Karena').fill('Pencatatan posyandu bagi warga.')
  await answer(staf, 'Berkas lengkap', 'Ya')
  await expect(staf.locator('.findings')).toContainText('posyandu-ilp')
  await staf.getByRole('button', { name: 'Selesaikan verifikasi' }).click()
  await expect(staf.getByRole('alert')).toContainText('peringatan')
  await staf.getByLabel('Jawaban verifikator').fill('posyandu-ilp ialah layanan lain milik dinas yang sama.')
  await staf.getByRole('button', { name: 'Selesaikan verifikasi' }).click()
  await expect(staf.getByRole('heading', { name: 'Verifikasi permohonan: selesai.' })).toBeVisible()

  await step.report(office, what)
  await step.approve(office, what)
  await step.execute(office, what, 'hosting.contohkab.go.id')
  await step.draft(office, what)
  await step.initial(office, what, 'kasi', 'Kepala Bidang')
  await step.returnDraft(office, what, 'kabid', 'Nama pengelola belum sesuai dengan surat kuasa.')

  const bidang = await office.as('jfu.bidang')
  await takeFromDesk(bidang, what)
  await expect(bidang.getByText('Nama pengelola belum sesuai dengan surat kuasa.')).toBeVisible()
  const closing = 'Laporan ini dibuat kembali setelah nama pengelola dicocokkan.'
  await bidang.getByRole('region', { name: 'Laporan', exact: true }).getByLabel('Penutup').fill(closing)
  await bidang.getByRole('tab', { name: 'Laporan' }).click()
  await expect(bidang.locator('.body-text', { hasText: closing }).filter({ visible: true }).first()).toBeVisible()
  await bidang.getByRole('button', { name: 'Kirim konsep untuk diparaf' }).click()
  await expect(bidang.getByRole('heading', { name: 'Susun konsep surat: selesai.' })).toBeVisible()

  await step.initialAll(office, what)
  await step.approveLetter(office, what)
  await step.wetSign(office, what, 'statement')
  await step.send(office, what)
  await step.handOver(office, what)
  await step.archive(office, what)

  const view = await caseOf(office, caseId)
  expect(view.status).toBe('ended')
  expect(view.visits.filter((visit) => visit.step === 'S9')).toHaveLength(2)
  expect(view.parafs.filter((paraf) => paraf.fallen)).toHaveLength(1)
  const entry = await registerLine(await office.as('jfu.sekretariat'), posyandu.fqdn)
  await expect(entry).toContainText(posyandu.unit)
})
