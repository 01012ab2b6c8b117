// SOP P1: Dinas Kesehatan lost the access to a name that it owns; the letter is dated on a cuti bersama.
import { caseOf } from '../support/case.ts'
import { expectDone, takeFromDesk } from '../support/desk.ts'
import { expect, test } from '../support/fixtures.ts'
import { answer, enterLetter, saveLetter } from '../support/intake.ts'
import { lostAccess } from '../support/letters.ts'
import * as step from '../support/steps.ts'

test('lost access to an own name is reset after a call back, and counted as its own outcome', async ({ office }) => {
  const what = lostAccess.fqdn
  const sekretariat = await office.as('jfu.sekretariat')
  await enterLetter(sekretariat, lostAccess)
  await expect(sekretariat.getByText(/18 Maret 2026: Hari Suci Nyepi/)).toBeVisible()
  const { caseId } = await saveLetter(sekretariat)
  await step.dispose(office, what)
  await step.followUp(office, what)
  await step.verify(office, what, {
    existing: 'Perangkat daerah pemohon sendiri',
    because: 'Laman resmi Dinas Kesehatan.',
  })
  await step.report(office, what)
  await step.resetAccess(office, what)

  const staf = await office.as('staf.teknis')
  await takeFromDesk(staf, what)
  await staf.getByLabel('Catatan hasil pengecekan').fill('Akses lama dicabut, akses baru menjawab.')
  await answer(staf, 'Sertifikat SSL', 'Diperiksa')
  await answer(staf, 'Surat kuasa masih berlaku', 'Ya')
  await answer(staf, 'Sudah ditelepon balik', 'Tidak')
  await staf.getByLabel('Catatan telepon balik').fill('Nomor di register dihubungi, dijawab pengelola.')
  await staf.getByRole('button', { name: 'Selesaikan pelaksanaan' }).click()
  await expect(staf.getByRole('alert')).toContainText('telepon balik')
  await answer(staf, 'Sudah ditelepon balik', 'Ya')
  await staf.getByRole('button', { name: 'Selesaikan pelaksanaan' }).click()
  await expectDone(staf, 'Laksanakan pembuatan')

  await step.draft(office, what)
  await step.initialAll(office, what)
  await step.approveLetter(office, what)
  await step.wetSign(office, what, 'statement')
  await step.send(office, what)
  await step.handOver(office, what)
  await step.archive(office, what)

  const view = await caseOf(office, caseId)
  expect(view.status).toBe('ended')
  expect(view.items[0]?.values['decision']).toBe('reset')
  expect(view.letters.map((letter) => letter.kind)).toContain('surat_reset')
})
