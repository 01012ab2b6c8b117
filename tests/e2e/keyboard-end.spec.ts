// The rest of the job without a mouse: how long a letter takes to type, and the steps after the decision.
import type { Page } from '@playwright/test'
import { countKeys, keysPerSecond } from './support/counted-keys.ts'
import { expectDone } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { find, logInByKeys, pick, pressByKey, proveByKeys, tabTo, takeByKeys, typeIn } from './support/keyboard.ts'
import { retribusi } from './support/letters.ts'
import type { Office } from './support/office.ts'

async function atKeyboard(office: Office, user: string): Promise<Page> {
  const page = await office.window()
  await logInByKeys(page, user, office.password)
  return page
}

test('a letter is registered in less than a minute of typing', async ({ office }) => {
  const page = await atKeyboard(office, 'jfu.sekretariat')
  const keys = countKeys(page)
  await tabTo(page, page.getByRole('link', { name: /^Terima surat/ }))
  await page.keyboard.press('Enter')
  await typeIn(page, page.getByLabel('Nomor surat'), retribusi.number)
  await typeIn(page, page.getByLabel('Tanggal surat', { exact: true }), retribusi.date)
  await find(page, 'Surat dari', retribusi.abbreviation)
  await typeIn(page, page.getByLabel('Hal', { exact: true }), retribusi.subject)
  await pick(page, 'Penanda tangan surat', 'Kepala Perangkat Daerah')
  await pick(page, 'Cap Perangkat Daerah', 'Ya')
  await typeIn(page, page.getByLabel('Nama', { exact: true }), retribusi.name)
  await pick(page, 'Kegunaan', retribusi.use)
  await typeIn(page, page.getByLabel('Fungsi'), retribusi.functionText)
  await pick(page, 'Server fisik di data center', 'Ya, ada')
  await typeIn(page, page.getByLabel('Server yang mana'), retribusi.server ?? '')
  await typeIn(page, page.getByLabel('Nama pengelola'), retribusi.manager.name)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Surat tercatat.' })).toBeVisible()
  expect(keys() / keysPerSecond).toBeLessThan(60)
})

test('the steps after the decision: made, drafted, signed on paper, sent, handed over, archived', async ({
  office,
}) => {
  const technician = await atKeyboard(office, 'staf.teknis')
  await takeByKeys(technician, 'e-aset.contohkab.go.id')
  await typeIn(technician, technician.getByLabel('Catatan hasil pengecekan'), 'Nama menjawab, halaman tampil.')
  await pick(technician, 'Sertifikat SSL', 'Diperiksa')
  await technician.keyboard.press('Control+Enter')
  await finish(technician, 'Laksanakan pembuatan')

  const bidang = await atKeyboard(office, 'jfu.bidang')
  await takeByKeys(bidang, 'e-aset.contohkab.go.id')
  await expect(bidang.getByRole('button', { name: 'Kirim konsep untuk diparaf' })).toBeVisible()
  await bidang.keyboard.press('Control+Enter')
  await finish(bidang, 'Susun konsep surat')

  const head = await atKeyboard(office, 'kadis')
  await takeByKeys(head, 'antrean.contohkab.go.id')
  await expect(head.getByRole('button', { name: 'Setujui untuk ditandatangani' })).toBeVisible()
  await head.keyboard.press('s')
  await proveByKeys(head, office.password)
  await finish(head, 'Setujui untuk ditandatangani')

  const sekretariat = await atKeyboard(office, 'jfu.sekretariat')
  await takeByKeys(sekretariat, 'antrean.contohkab.go.id')
  const missing = sekretariat.getByRole('button', { name: 'Pindaian belum ada: tulis pernyataan' })
  await expect(missing).toHaveCount(2)
  for (let papers = 2; papers > 0; papers -= 1) {
    await tabTo(sekretariat, missing.first())
    await sekretariat.keyboard.press('Enter')
    await expect(missing).toHaveCount(papers - 1)
  }
  await pressByKey(sekretariat, 'Catat tanda tangan basah')
  await finish(sekretariat, 'Catat tanda tangan basah')

  await takeByKeys(sekretariat, 'bappeda.contohkab.go.id')
  await pick(sekretariat, 'Cara kirim', 'Kurir')
  await sekretariat.keyboard.press('Control+Enter')
  await finish(sekretariat, 'Kirim surat kepada pemohon')

  await takeByKeys(technician, 'bappeda.contohkab.go.id')
  await typeIn(technician, technician.getByLabel('Akses diserahkan kepada'), 'Pengelola sub domain')
  await pick(technician, 'Cara penyerahan', 'Langsung, tatap muka')
  await technician.keyboard.press('Control+Enter')
  await finish(technician, 'Serahkan akses')

  await takeByKeys(sekretariat, 'bappeda.contohkab.go.id')
  await typeIn(sekretariat, sekretariat.getByLabel('Tempat berkas kertas'), 'Lemari A')
  await sekretariat.keyboard.press('Control+Enter')
  await finish(sekretariat, 'Arsipkan berkas')
})

/** After an act the button to Meja saya is at hand. */
async function finish(page: Page, verb: string): Promise<void> {
  await expectDone(page, verb)
  await pressByKey(page, 'Kembali ke Meja saya')
  await expect(page).toHaveURL(/\/$/)
}
