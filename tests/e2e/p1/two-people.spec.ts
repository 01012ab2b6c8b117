// Two people who hold all posts of the Dinas do the whole job; four-eyes is kept by exceptions of the Kepala Dinas.
import { value } from '../../support/api-client.ts'
import { archiveLine } from '../support/books.ts'
import { caseOf, letterOf } from '../support/case.ts'
import { expectDone } from '../support/desk.ts'
import { pagesOf, saved, wordsOf } from '../support/docx.ts'
import { expect, test } from '../support/fixtures.ts'
import { register } from '../support/intake.ts'
import { retribusi } from '../support/letters.ts'
import type { Office } from '../support/office.ts'
import { today } from '../support/shifted-date.ts'
import * as step from '../support/steps.ts'

const doer = {
  user: 'jfu.sekretariat',
  id: 'orang-endah',
  posts: ['jfu_sekretariat', 'jfu_bidang', 'staf_teknis', 'kabid'],
} as const
const head = { user: 'kadis', id: 'orang-ratna', posts: ['kasi', 'sekretaris', 'kadis'] } as const

/** Every post of the job is given to the two, from today, and taken from whoever held it. */
async function giveAllPosts(office: Office): Promise<void> {
  const admin = await office.api('admin')
  const proof = async () =>
    value(await admin.session.prove({}, { password: office.password, digest: 'settings.holding' })).proof
  const { holdings } = value(await admin.settings.people({}, {}))
  const posts: readonly string[] = [...doer.posts, ...head.posts]
  for (const holding of holdings) {
    if (!posts.includes(holding.post) || holding.capacity !== 'definitif') continue
    const ended = { ...holding, to: '2026-04-07', key: crypto.randomUUID(), proof: await proof() }
    value(await admin.settings.saveHolding({}, ended))
  }
  for (const person of [doer, head]) {
    for (const post of person.posts) {
      const held = {
        key: crypto.randomUUID(),
        id: null,
        personId: person.id,
        post,
        capacity: 'definitif',
        from: today,
        to: null,
        sk: 'SK Bupati Contoh Nomor 821.2/30/2026',
        note: '',
        proof: await proof(),
      } as const
      value(await admin.settings.saveHolding({}, held))
    }
  }
}

/** The Kepala Dinas lets one person do both steps of a pair, once. */
async function allow(office: Office, caseId: string, pair: RegExp): Promise<void> {
  const page = await office.as(head.user)
  await page.goto(`/permohonan/${caseId}`)
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Beri pengecualian empat mata…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: pair }).check()
  await dialog.getByRole('combobox', { name: 'Untuk pejabat' }).fill('Endah')
  await page.locator('.ant-select-item-option').first().click()
  await dialog.getByLabel('Alasan').fill('Hanya dua petugas bertugas hari ini.')
  await dialog.getByRole('button', { name: 'Beri pengecualian' }).click()
  await step.proveWhereAsked(page, office.password, page.getByText('Pengecualian empat mata dicatat').first())
}

test('two people do the thirteen steps; who verified may decide only by an exception', async ({ office }) => {
  await giveAllPosts(office)
  const what = retribusi.fqdn
  const page = await office.as(doer.user)
  const { caseId, agenda } = await register(page, retribusi)
  await step.readLetter(office, what, head.user)
  await step.disposeLetter(office, what, head.user)
  await step.followUp(office, what, doer.user)
  await step.verifyAndStay(office, what, { because: 'Pembayaran retribusi parkir bagi warga.' }, doer.user)
  await page.getByRole('button', { name: 'Lanjut ke langkah 5' }).click()
  await page.getByRole('button', { name: 'Laporkan ke Kasi' }).click()
  await expectDone(page, 'Laporkan hasil verifikasi')
  await step.passReport(office, what, head.user)

  await page.goto(`/permohonan/${caseId}`)
  await expect(page.getByText(/empat mata|orang yang sama/i).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Setujui dan teruskan' })).toBeHidden()
  await allow(office, caseId, /langkah 4.* dan langkah 6/)
  await step.approve(office, what, doer.user)
  await step.execute(office, what, null, doer.user)
  await step.draft(office, what, doer.user)
  await step.initial(office, what, head.user, 'Kepala Bidang')
  await allow(office, caseId, /langkah 8.* dan langkah 9.*Kepala Bidang/)
  await step.initial(office, what, doer.user, 'Sekretaris')
  await step.initial(office, what, head.user, 'Kepala Dinas')
  await step.approveLetter(office, what, head.user)

  const { number } = letterOf(await caseOf(office, caseId, doer.user), 'surat_pemberitahuan')
  await step.openSigning(office, what, doer.user)
  const notice = await saved(page, async () => {
    await page.locator('.signed-paper').first().getByRole('button', { name: 'Cetak' }).click()
  })
  const words = await wordsOf(notice.path)
  for (const said of [number, retribusi.fqdn, retribusi.number, 'Ir. Ratna Widyastuti, M.M.'])
    expect(words).toContain(said)
  expect(await pagesOf(notice)).toEqual([1])

  await step.recordSignatures(page, 'scan')
  await step.send(office, what, doer.user)
  await step.handOver(office, what, doer.user)
  await step.archive(office, what, doer.user)

  const view = await caseOf(office, caseId, doer.user)
  expect(view.status).toBe('ended')
  expect(view.exceptions.map((one) => one.usedAt !== null)).toEqual([true, true])
  await expect(await archiveLine(page, agenda)).toContainText(retribusi.unit)
})
