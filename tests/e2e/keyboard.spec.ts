// The job of the SOP without a mouse: nobody clicks, every control is reached and pressed by the keyboard.
import type { Page } from '@playwright/test'
import { expectDone } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import {
  find,
  logInByKeys,
  pick,
  pressByKey,
  proveByKeys,
  tabTo,
  takeByKeys,
  tick,
  typeIn,
} from './support/keyboard.ts'
import { retribusi } from './support/letters.ts'
import type { Office } from './support/office.ts'

async function atKeyboard(office: Office, user: string): Promise<Page> {
  const page = await office.window()
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('a pointer was used'), true)
  })
  await page.reload()
  await logInByKeys(page, user, office.password)
  return page
}

test('a letter is registered and disposed, and its work assigned, without a mouse', async ({ office }) => {
  const secretariat = await atKeyboard(office, 'jfu.sekretariat')
  await tabTo(secretariat, secretariat.getByRole('link', { name: /^Terima surat/ }))
  await secretariat.keyboard.press('Enter')
  await expect(secretariat.getByRole('heading', { name: 'Catat surat masuk' })).toBeVisible()
  await typeIn(secretariat, secretariat.getByLabel('Nomor surat'), retribusi.number)
  await typeIn(secretariat, secretariat.getByLabel('Tanggal surat', { exact: true }), retribusi.date)
  await find(secretariat, 'Surat dari', retribusi.abbreviation)
  await typeIn(secretariat, secretariat.getByLabel('Hal', { exact: true }), retribusi.subject)
  await pick(secretariat, 'Penanda tangan surat', 'Kepala Perangkat Daerah')
  await pick(secretariat, 'Cap Perangkat Daerah', 'Ya')
  await typeIn(secretariat, secretariat.getByLabel('Nama', { exact: true }), retribusi.name)
  await pick(secretariat, 'Kegunaan', retribusi.use)
  await typeIn(secretariat, secretariat.getByLabel('Fungsi'), retribusi.functionText)
  await pick(secretariat, 'Server fisik di data center', 'Ya, ada')
  await typeIn(secretariat, secretariat.getByLabel('Server yang mana'), retribusi.server ?? '')
  await typeIn(secretariat, secretariat.getByLabel('Nama pengelola'), retribusi.manager.name)
  await typeIn(secretariat, secretariat.getByLabel('NIP'), retribusi.manager.nip)
  await typeIn(secretariat, secretariat.getByLabel(/^Jabatan/), retribusi.manager.position)
  await secretariat.keyboard.press('Control+Enter')
  await expect(secretariat.getByRole('heading', { name: 'Surat tercatat.' })).toBeVisible()

  const secretary = await atKeyboard(office, 'sekretaris')
  await takeByKeys(secretary, retribusi.fqdn)
  await expect(secretary.getByRole('button', { name: 'Paraf dan teruskan ke Kepala Dinas' })).toBeVisible()
  await secretary.keyboard.press('Control+Enter')
  await expectDone(secretary, 'Baca dan teruskan surat')

  // Two actions: the first box has the focus already, so one key ticks it and one key initials.
  const head = await atKeyboard(office, 'kadis')
  await takeByKeys(head, retribusi.fqdn)
  await tick(head, head.getByRole('checkbox', { name: /^Kepala Bidang/ }))
  await head.keyboard.press('Control+Enter')
  await expectDone(head, 'Disposisi surat')

  const division = await atKeyboard(office, 'kabid')
  await takeByKeys(division, retribusi.fqdn)
  await tabTo(division, division.getByRole('group', { name: 'Staf Teknis' }).getByRole('radio').first())
  await division.keyboard.press('Space')
  await division.keyboard.press('Control+Enter')
  await expectDone(division, 'Tindak lanjuti disposisi')
})

test('a request is verified, reported and decided without a mouse', async ({ office }) => {
  const technician = await atKeyboard(office, 'staf.teknis')
  await takeByKeys(technician, 'parkir.contohkab.go.id')
  await pick(technician, 'Nama sudah ada', 'Belum ada')
  await pick(technician, 'Untuk kepentingan', 'Ya')
  await typeIn(technician, technician.getByLabel('Karena'), 'Pembayaran retribusi parkir bagi warga.')
  await pick(technician, 'Berkas lengkap', 'Ya')
  await expect(technician.locator('.findings').or(technician.getByText('Tidak ada temuan. Penulisan'))).toBeVisible()
  for (const field of await technician.getByLabel('Jawaban verifikator').all())
    await typeIn(technician, field, 'Sudah dibicarakan dengan pemohon.')
  await technician.keyboard.press('Control+Enter')
  await expectDone(technician, 'Verifikasi permohonan')

  const section = await atKeyboard(office, 'kasi')
  await takeByKeys(section, 'simpeg.contohkab.go.id')
  await expect(section.getByRole('button', { name: 'Teruskan ke Kepala Bidang' })).toBeVisible()
  await section.keyboard.press('Control+Enter')
  await expectDone(section, 'Teruskan laporan verifikasi')

  const division = await atKeyboard(office, 'kabid')
  await takeByKeys(division, 'simpeg.contohkab.go.id')
  await tick(division, division.getByRole('checkbox', { name: 'Kedua jawaban sudah saya periksa.' }))
  await pressByKey(division, 'Setujui dan teruskan')
  await proveByKeys(division, office.password)
  await expectDone(division, 'Putuskan permohonan')
})

test('a draft is initialled by one key and approved by one key', async ({ office }) => {
  const division = await atKeyboard(office, 'kabid')
  await takeByKeys(division, 'ppdb.contohkab.go.id')
  await expect(division.getByRole('button', { name: 'Paraf dan kirim ke Sekretaris' })).toBeVisible()
  await division.keyboard.press('p')
  await proveByKeys(division, office.password)
  await expectDone(division, 'Paraf konsep surat')

  const head = await atKeyboard(office, 'kadis')
  await takeByKeys(head, 'antrean.contohkab.go.id')
  await expect(head.getByRole('button', { name: 'Setujui untuk ditandatangani' })).toBeVisible()
  await head.keyboard.press('s')
  await proveByKeys(head, office.password)
  await expectDone(head, 'Setujui untuk ditandatangani')
})
