// Steps 4 and 7 on a real BIND: a new name as a redirect, written, proved, put back, written again.
import { zoneRecords, served } from '../../support/domains/subject.ts'
import { startBind } from '../../support/servers/bind.ts'
import { secretText } from '../../support/servers/keys.ts'
import { expect, test } from '../support/fixtures.ts'
import { answer, register } from '../support/intake.ts'
import { retribusi } from '../support/letters.ts'
import { checkLive, connectZone, rollBack, serverWork, writeName } from '../support/servers.ts'
import { takeFromDesk } from '../support/desk.ts'
import * as step from '../support/steps.ts'

test('a redirect is checked, planned, written, proved and put back on BIND', async ({ present: office }) => {
  const bind = await startBind()
  const what = retribusi.fqdn
  try {
    const admin = await connectZone(office, async (page) => {
      await page.getByRole('radio', { name: /^DNS dinamis/ }).check()
      await page.getByLabel(/^Server utama/).fill(`127.0.0.1:${bind.server.port}`)
      await page.getByLabel('Nama kunci TSIG').fill(bind.key.name)
      await page.getByLabel('Rahasia kunci TSIG').fill(secretText(bind.key))
      await page.getByLabel('Jaringan tujuan').fill('127.0.0.0/8\n10.20.0.0/16')
      await page.getByLabel('Server perantara (proxy)').fill('127.0.3.1')
    })
    await expect(admin.locator('.test-steps')).not.toContainText('Gagal')
    await register(await office.as('jfu.sekretariat'), retribusi)
    await step.dispose(office, what)
    await step.followUp(office, what)
    const technician = await checkLive(office, what, /Belum ada/)
    await step.finishVerification(technician, { because: 'Pembayaran retribusi parkir bagi warga.' })
    await step.report(office, what)
    await step.approve(office, what)

    const before = await zoneRecords(bind.server, bind.key)
    await takeFromDesk(technician, what)
    await answer(technician, 'Sertifikat SSL', 'Belum diperiksa')
    await technician.getByLabel('Catatan hasil pengecekan').fill('Nama menjawab dari server zona.')
    await technician.getByRole('button', { name: 'Selesaikan pelaksanaan' }).click()
    await expect(technician.getByRole('alert')).toContainText('belum terbukti di semua server nama')
    await writeName(technician)
    expect(await served(bind.server, what, 'A')).toEqual(['127.0.3.1'])
    await rollBack(technician)
    expect(await zoneRecords(bind.server, bind.key)).toEqual(before)
    await writeName(technician)
    await expect(serverWork(technician)).toContainText('Catatan pekerjaan di server (3)')
    await technician.getByRole('button', { name: 'Selesaikan pelaksanaan' }).click()
    await technician.getByRole('heading', { name: 'Laksanakan pembuatan: selesai.' }).waitFor()
  } finally {
    await bind.stop()
  }
})
