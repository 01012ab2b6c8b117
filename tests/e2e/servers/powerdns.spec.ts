// Steps 4 and 7 on a real PowerDNS: a new name as hosting, written through its API, proved and put back.
import { served, zoneRecords } from '../../support/domains/subject.ts'
import { startPowerDns } from '../../support/servers/powerdns.ts'
import { takeFromDesk } from '../support/desk.ts'
import { expect, test } from '../support/fixtures.ts'
import { register } from '../support/intake.ts'
import { posyandu } from '../support/letters.ts'
import { checkLive, connectZone, rollBack, serverWork, writeName } from '../support/servers.ts'
import * as step from '../support/steps.ts'

test('a hosting is checked, planned, written, proved and put back on PowerDNS', async ({ office }) => {
  const pdns = await startPowerDns()
  const what = posyandu.fqdn
  try {
    const admin = await connectZone(office, async (page) => {
      await page.getByRole('radio', { name: /^API PowerDNS/ }).check()
      await page.getByLabel(/^Server utama/).fill(`127.0.0.1:${pdns.server.port}`)
      await page.getByLabel('Alamat API').fill(pdns.url)
      await page.getByLabel('Kunci API').fill(pdns.apiKey)
      await page.getByLabel('Jaringan tujuan').fill('127.0.0.0/8')
      await page.getByLabel('Server hosting (cloud)').fill('127.0.3.2')
    })
    await expect(admin.locator('.test-steps')).not.toContainText('Gagal')
    await register(await office.as('jfu.sekretariat'), posyandu)
    await step.dispose(office, what)
    await step.followUp(office, what)
    const technician = await checkLive(office, what, /Belum ada/)
    await step.finishVerification(technician, { because: 'Pencatatan posyandu di puskesmas.' })
    await step.report(office, what)
    await step.approve(office, what)

    const before = await zoneRecords(pdns.server, null)
    await takeFromDesk(technician, what)
    await writeName(technician)
    expect(await served(pdns.server, what, 'A')).toEqual(['127.0.3.2'])
    await rollBack(technician)
    expect(await zoneRecords(pdns.server, null)).toEqual(before)
    await expect(serverWork(technician)).toContainText('Catatan pekerjaan di server (2)')
  } finally {
    await pdns.stop()
  }
})
