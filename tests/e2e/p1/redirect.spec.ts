// SOP P1: Dinas Perhubungan has a server of its own, so its name is approved as a redirect.
import { expect, test } from '../support/fixtures.ts'
import { register } from '../support/intake.ts'
import { retribusi } from '../support/letters.ts'
import * as step from '../support/steps.ts'

test('a scanned letter goes through the thirteen steps to a redirect, each official at their own window', async ({
  office,
}) => {
  const what = retribusi.fqdn
  const registered = await register(await office.as('jfu.sekretariat'), retribusi)
  await step.dispose(office, what)
  await step.followUp(office, what)
  await step.verify(office, what, { because: 'Pembayaran retribusi parkir bagi warga.' })
  await step.report(office, what)
  await step.approve(office, what)
  await step.execute(office, what, null)
  await step.draft(office, what)
  await step.initialAll(office, what)
  await step.approveLetter(office, what)
  await step.wetSign(office, what)
  await step.send(office, what)
  await step.handOver(office, what)
  await step.archive(office, what)
  expect(registered.agenda).not.toBe('')
})
