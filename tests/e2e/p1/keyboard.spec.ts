// SOP P1 without a mouse: a letter goes through the thirteen steps by the keyboard of each official alone.
import type { Page } from '@playwright/test'
import { caseOf } from '../support/case.ts'
import { countKeys, keysPerSecond } from '../support/counted-keys.ts'
import { expect, test } from '../support/fixtures.ts'
import {
  chooseFile,
  expectFocusKept,
  find,
  goOnByKey,
  logInByKeys,
  pick,
  pressByKey,
  proveByKeys,
  tabTo,
  takeByKeys,
  tick,
  typeIn,
} from '../support/keyboard.ts'
import { retribusi as letter, scan } from '../support/letters.ts'
import type { Office } from '../support/office.ts'

/** A window where a pressed mouse would be a fault of the test. */
async function atKeyboard(office: Office, user: string): Promise<Page> {
  const page = await office.window()
  await page.evaluate(() => addEventListener('pointerdown', () => console.error('a pointer was used'), true))
  await logInByKeys(page, user, office.password)
  return page
}

const home = 'Kembali ke Meja saya'

/** Opens the work from Meja saya, does it by `keys`, and goes back. */
async function act(page: Page, verb: string, keys: () => Promise<void>, wayOn = home): Promise<void> {
  await takeByKeys(page, letter.fqdn)
  await keys()
  await goOnByKey(page, verb, wayOn)
}

/** The main button of the screen stands; its shortcut does what it says. */
async function doMain(page: Page, button: string, key = 'Control+Enter'): Promise<void> {
  await expect(page.getByRole('button', { name: button })).toBeVisible()
  await page.keyboard.press(key)
}

async function registerLetter(page: Page): Promise<string> {
  const keys = countKeys(page)
  await tabTo(page, page.getByRole('link', { name: /^Terima surat/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Catat surat masuk' })).toBeVisible()
  await expectFocusKept(page)
  await chooseFile(page, page.getByRole('button', { name: 'Pilih berkas…' }), scan(letter.file))
  await expect(page.getByRole('button', { name: `Hapus ${letter.file}` })).toBeVisible()
  await typeIn(page, page.getByLabel('Nomor surat'), letter.number)
  await typeIn(page, page.getByLabel('Tanggal surat', { exact: true }), letter.date)
  await find(page, 'Surat dari', letter.abbreviation)
  await typeIn(page, page.getByLabel('Hal', { exact: true }), letter.subject)
  await pick(page, 'Penanda tangan surat', 'Kepala Perangkat Daerah')
  await pick(page, 'Cap Perangkat Daerah', 'Ya')
  await typeIn(page, page.getByLabel('Nama', { exact: true }), letter.name)
  await pick(page, 'Kegunaan', letter.use)
  await typeIn(page, page.getByLabel('Fungsi'), letter.functionText)
  await pick(page, 'Server fisik di data center', 'Ya, ada')
  await typeIn(page, page.getByLabel('Server yang mana'), letter.server ?? '')
  await typeIn(page, page.getByLabel('Nama pengelola'), letter.manager.name)
  const answered = page.waitForResponse(
    (one) => new URL(one.url()).pathname === '/api/cases' && one.request().method() === 'POST',
  )
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Surat tercatat.' })).toBeVisible()
  await expectFocusKept(page)
  expect(keys() / keysPerSecond, 'seconds of typing').toBeLessThan(60)
  const { caseId }: { caseId: string } = await (await answered).json()
  return caseId
}

async function verify(page: Page): Promise<void> {
  await pick(page, 'Nama sudah ada', 'Belum ada')
  await pick(page, 'Untuk kepentingan', 'Ya')
  await typeIn(page, page.getByLabel('Karena'), 'Pembayaran retribusi parkir bagi warga.')
  await pick(page, 'Berkas lengkap', 'Ya')
  await expect(page.locator('.findings').or(page.getByText('Tidak ada temuan. Penulisan'))).toBeVisible()
  for (const field of await page.getByLabel('Jawaban verifikator').all())
    await typeIn(page, field, 'Sudah dibicarakan dengan pemohon.')
  await doMain(page, 'Selesaikan verifikasi')
}

/** One paper has its scan, after a wrong one was taken off; the other has the JFU's statement. */
async function recordSignatures(page: Page): Promise<void> {
  const papers = page.locator('.signed-paper')
  await expect(papers).toHaveCount(2)
  const choose = papers.first().getByRole('button', { name: 'Pilih pindaian…' })
  await chooseFile(page, choose, scan('dinkes-posyandu.pdf'))
  await tabTo(page, papers.first().getByRole('button', { name: 'Lepas' }))
  await page.keyboard.press('Enter')
  await expect(choose).toBeFocused()
  await chooseFile(page, choose, scan(letter.file))
  await expect(papers.first().locator('.signed-paper-file')).toBeVisible()
  await tabTo(page, papers.last().getByRole('button', { name: 'Pindaian belum ada: tulis pernyataan' }))
  await page.keyboard.press('Enter')
  await expect(papers.last().getByLabel('Pernyataan Anda')).toBeFocused()
  await pressByKey(page, 'Catat tanda tangan basah')
}

test('a letter goes through the thirteen steps by the keyboard alone, and the focus is always where the work goes on', async ({
  office,
}) => {
  const secretariat = await atKeyboard(office, 'jfu.sekretariat')
  const caseId = await registerLetter(secretariat)

  const secretary = await atKeyboard(office, 'sekretaris')
  await act(secretary, 'Baca dan teruskan surat', async () => {
    await doMain(secretary, 'Paraf dan teruskan ke Kepala Dinas')
  })

  // Two actions: the first box has the focus already, so one key ticks it and one key initials.
  const head = await atKeyboard(office, 'kadis')
  await act(head, 'Disposisi surat', async () => {
    await tick(head, head.getByRole('checkbox', { name: /^Kepala Bidang/ }))
    await doMain(head, 'Paraf dan disposisikan')
  })

  const division = await atKeyboard(office, 'kabid')
  await act(division, 'Tindak lanjuti disposisi', async () => {
    await tabTo(division, division.getByRole('group', { name: 'Staf Teknis' }).getByRole('radio').first())
    await division.keyboard.press('Space')
    await doMain(division, 'Tugaskan Staf Teknis')
  })

  const technician = await atKeyboard(office, 'staf.teknis')
  await act(technician, 'Verifikasi permohonan', async () => await verify(technician), 'Lanjut ke langkah 5')
  await doMain(technician, 'Laporkan ke Kasi')
  await goOnByKey(technician, 'Laporkan hasil verifikasi', home)

  const section = await atKeyboard(office, 'kasi')
  await act(section, 'Teruskan laporan verifikasi', async () => {
    await doMain(section, 'Teruskan ke Kepala Bidang')
  })

  await act(division, 'Putuskan permohonan', async () => {
    await tick(division, division.getByRole('checkbox', { name: 'Kedua jawaban sudah saya periksa.' }))
    await pressByKey(division, 'Setujui dan teruskan')
    await proveByKeys(division, office.password)
  })

  await act(technician, 'Laksanakan pembuatan', async () => {
    await typeIn(technician, technician.getByLabel('Catatan hasil pengecekan'), 'Nama menjawab, halaman tampil.')
    await pick(technician, 'Sertifikat SSL', 'Diperiksa')
    await doMain(technician, 'Selesaikan pelaksanaan')
  })

  const drafter = await atKeyboard(office, 'jfu.bidang')
  await act(drafter, 'Susun konsep surat', async () => await doMain(drafter, 'Kirim konsep untuk diparaf'))

  // The Kabid gave the password for the decision, less than ten minutes ago.
  for (const [page, to, isAsked] of [
    [section, 'Kepala Bidang', true],
    [division, 'Sekretaris', false],
    [secretary, 'Kepala Dinas', true],
  ] as const) {
    await act(page, 'Paraf konsep surat', async () => {
      await doMain(page, `Paraf dan kirim ke ${to}`, 'p')
      if (isAsked) await proveByKeys(page, office.password)
    })
  }

  await act(head, 'Setujui untuk ditandatangani', async () => {
    await doMain(head, 'Setujui untuk ditandatangani', 's')
    await proveByKeys(head, office.password)
  })

  await tabTo(secretariat, secretariat.getByRole('link', { name: /^Meja saya/ }))
  await secretariat.keyboard.press('Enter')
  await act(
    secretariat,
    'Catat tanda tangan basah',
    async () => await recordSignatures(secretariat),
    'Lanjut ke langkah 12',
  )
  await pick(secretariat, 'Cara kirim', 'Kurir')
  await doMain(secretariat, 'Catat pengiriman surat')
  await goOnByKey(secretariat, 'Kirim surat kepada pemohon', home)

  await act(technician, 'Serahkan akses', async () => {
    await typeIn(technician, technician.getByLabel('Akses diserahkan kepada'), 'Pengelola sub domain')
    await pick(technician, 'Cara penyerahan', 'Langsung, tatap muka')
    await doMain(technician, 'Catat penyerahan akses')
  })

  await act(secretariat, 'Arsipkan berkas', async () => {
    await typeIn(secretariat, secretariat.getByLabel('Tempat berkas kertas'), 'Lemari A')
    await doMain(secretariat, 'Arsipkan dan selesaikan')
  })

  const view = await caseOf(office, caseId)
  expect(view.status).toBe('ended')
  expect(new Set(view.visits.map((visit) => visit.step)).size).toBe(13)
})
