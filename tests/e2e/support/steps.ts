// The acts of the SOP on their screens, each by its official from their own desk.
import { expect, type Locator, type Page } from '@playwright/test'
import { expectDone, finish, goTo, takeFromDesk } from './desk.ts'
import { answer } from './intake.ts'
import { prove } from './login.ts'
import { scan } from './letters.ts'
import type { Office } from './office.ts'

const press = async (page: Page, name: string) => await page.getByRole('button', { name, exact: true }).click()

/** Step 2: the Sekretaris reads, the Kepala Dinas disposes. */
export async function dispose(office: Office, what: string): Promise<void> {
  await readLetter(office, what)
  await disposeLetter(office, what)
}

export async function readLetter(office: Office, what: string, user = 'sekretaris'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, 'Paraf dan teruskan ke Kepala Dinas')
  await finish(page, 'Baca dan teruskan surat')
}

export async function disposeLetter(office: Office, what: string, user = 'kadis'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await page.getByRole('checkbox', { name: /^Kepala Bidang/ }).check()
  await press(page, 'Paraf dan disposisikan')
  await finish(page, 'Disposisi surat')
}

/** Step 3. */
export async function followUp(office: Office, what: string, user = 'kabid'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await page.getByRole('group', { name: 'Staf Teknis' }).getByRole('radio').first().check()
  await press(page, 'Tugaskan Staf Teknis')
  await finish(page, 'Tindak lanjuti disposisi')
}

export interface Verified {
  /** Who owns the name that exists already; null where it is free. */
  readonly existing?: 'Perangkat daerah pemohon sendiri' | 'Perangkat daerah lain'
  readonly because: string
}

/** Step 4: every warning is answered with the same sentence. */
export async function verify(office: Office, what: string, found: Verified): Promise<void> {
  await verifyAndStay(office, what, found, 'staf.teknis')
  await goTo(await office.as('staf.teknis'), 'Meja saya')
}

/** The screen goes on saying what happens next. */
export async function verifyAndStay(office: Office, what: string, found: Verified, user: string): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await finishVerification(page, found)
}

/** From the open screen of step 4. */
export async function finishVerification(page: Page, found: Verified): Promise<void> {
  await enterVerification(page, found)
  await press(page, 'Selesaikan verifikasi')
  await expectDone(page, 'Verifikasi permohonan')
}

export async function enterVerification(page: Page, { existing, because }: Verified): Promise<void> {
  await answer(page, 'Nama sudah ada', existing === undefined ? 'Belum ada' : 'Sudah ada')
  if (existing !== undefined) await answer(page, 'Pemilik nama', existing)
  await answer(page, 'Untuk kepentingan', 'Ya')
  await page.getByLabel('Karena').fill(because)
  await answer(page, 'Berkas lengkap', 'Ya')
  // The findings are asked for while the questions are answered already.
  await page.locator('.findings').or(page.getByText('Tidak ada temuan. Penulisan')).waitFor()
  for (const field of await page.getByLabel('Jawaban verifikator').all()) await field.fill(because)
}

/** Step 5: the Staf Teknis reports, the Kasi passes it on. */
export async function report(office: Office, what: string): Promise<void> {
  await reportUp(office, what)
  await passReport(office, what)
}

export async function reportUp(office: Office, what: string, user = 'staf.teknis'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, 'Laporkan ke Kasi')
  await finish(page, 'Laporkan hasil verifikasi')
}

export async function passReport(office: Office, what: string, user = 'kasi'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, 'Teruskan ke Kepala Bidang')
  await finish(page, 'Teruskan laporan verifikasi')
}

/** Step 6, up to the choice: the two answers are looked at. */
export async function openDecision(office: Office, what: string, user = 'kabid'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await page.getByRole('checkbox', { name: 'Kedua jawaban sudah saya periksa.' }).check()
}

/** Step 6, approved. */
export async function approve(office: Office, what: string, user = 'kabid'): Promise<void> {
  const page = await office.as(user)
  await openDecision(office, what, user)
  await press(page, 'Setujui dan teruskan')
  await prove(page, office.password)
  await finish(page, 'Putuskan permohonan')
}

/** Step 6, refused on the ground that is named. */
export async function refuse(office: Office, what: string, ground: RegExp): Promise<void> {
  const page = await office.as('kabid')
  await openDecision(office, what)
  await expect(page.getByRole('button', { name: 'Setujui dan teruskan' })).toBeHidden()
  await press(page, 'Tolak…')
  const dialog = page.getByRole('dialog', { name: `Tolak ${what}` })
  await dialog.getByRole('checkbox', { name: ground }).check()
  await dialog.getByRole('button', { name: 'Tolak permohonan' }).click()
  await prove(page, office.password)
  await finish(page, 'Putuskan permohonan')
}

/** Step 6, reset of access. */
export async function resetAccess(office: Office, what: string): Promise<void> {
  const page = await office.as('kabid')
  await openDecision(office, what)
  await press(page, 'Atur ulang akses…')
  await page.getByRole('dialog').getByRole('button', { name: 'Atur ulang akses', exact: true }).click()
  await prove(page, office.password)
  await finish(page, 'Putuskan permohonan')
}

/** Step 7 of an approved name, as it was decided. */
export async function execute(
  office: Office,
  what: string,
  target: string | null,
  user = 'staf.teknis',
): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  if (target !== null) await page.getByLabel('Tujuan', { exact: true }).fill(target)
  await page.getByLabel('Catatan hasil pengecekan').fill('Nama menjawab dari dua jaringan, halaman awal tampil.')
  await answer(page, 'Sertifikat SSL', 'Diperiksa')
  await press(page, 'Selesaikan pelaksanaan')
  await finish(page, 'Laksanakan pembuatan')
}

/** Step 8. */
export async function draft(office: Office, what: string, user = 'jfu.bidang'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, 'Kirim konsep untuk diparaf')
  await finish(page, 'Susun konsep surat')
}

/** Back to step 8 from a paraf, with its reason. */
export async function returnDraft(office: Office, what: string, user: string, reason: string): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, 'Kembalikan ke JFU Bidang…')
  const dialog = page.getByRole('dialog', { name: 'Kembalikan ke JFU Bidang' })
  await dialog.getByLabel('Apa yang perlu diperbaiki').fill(reason)
  await dialog.getByRole('button', { name: 'Kembalikan ke JFU Bidang' }).click()
  await proveWhereAsked(page, office.password, page.getByRole('heading', { name: 'Paraf konsep surat: selesai.' }))
  await goTo(page, 'Meja saya')
}

type Initials = 'Kepala Bidang' | 'Sekretaris' | 'Kepala Dinas'

/** One paraf of steps 9 and 10, sent on to `to`; the password is asked where none was given in ten minutes. */
export async function initial(office: Office, what: string, user: string, to: Initials): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, `Paraf dan kirim ke ${to}`)
  await proveWhereAsked(page, office.password, page.getByRole('heading', { name: 'Paraf konsep surat: selesai.' }))
  await goTo(page, 'Meja saya')
}

/** Steps 9 and 10. */
export async function initialAll(office: Office, what: string): Promise<void> {
  await initial(office, what, 'kasi', 'Kepala Bidang')
  await initial(office, what, 'kabid', 'Sekretaris')
  await initial(office, what, 'sekretaris', 'Kepala Dinas')
}

/** Gives the password where it is asked, until `done` is there. */
export async function proveWhereAsked(page: Page, password: string, done: Locator): Promise<void> {
  const asked = page.getByRole('dialog', { name: 'Sahkan dengan kata sandi Anda' })
  await done.or(asked).first().waitFor()
  if (await asked.isVisible()) await prove(page, password)
  await done.waitFor()
}

/** Step 11: number and date are bound. */
export async function approveLetter(office: Office, what: string, user = 'kadis'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await press(page, 'Setujui untuk ditandatangani')
  await prove(page, office.password)
  await finish(page, 'Setujui untuk ditandatangani')
}

/** Step 11, second half: the screen where the papers are printed and their signatures recorded. */
export async function openSigning(office: Office, what: string, user = 'jfu.sekretariat'): Promise<Page> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await page.locator('.signed-paper').first().waitFor()
  return page
}

/** The scan of each paper, or a statement where there is none. */
export async function recordSignatures(page: Page, proof: 'scan' | 'statement'): Promise<void> {
  const papers = page.locator('.signed-paper')
  for (const paper of await papers.all()) {
    if (proof === 'statement') await paper.getByRole('button', { name: 'Pindaian belum ada: tulis pernyataan' }).click()
    else await paper.locator('input[type="file"]').setInputFiles(scan('dishub-retribusi.pdf'))
  }
  if (proof === 'scan') await expect(page.locator('.signed-paper-file')).toHaveCount(await papers.count())
  await press(page, 'Catat tanda tangan basah')
  await finish(page, 'Catat tanda tangan basah')
}

export async function wetSign(office: Office, what: string, proof: 'scan' | 'statement' = 'scan'): Promise<void> {
  await recordSignatures(await openSigning(office, what), proof)
}

/** Step 12, first half. */
export async function send(office: Office, what: string, user = 'jfu.sekretariat'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await answer(page, 'Cara kirim', 'Kurir')
  await press(page, 'Catat pengiriman surat')
  await finish(page, 'Kirim surat kepada pemohon')
}

/** Step 12, second half. */
export async function handOver(office: Office, what: string, user = 'staf.teknis'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await page.getByLabel('Akses diserahkan kepada').fill('Pengelola sub domain')
  await answer(page, 'Cara penyerahan', 'Langsung, tatap muka')
  await press(page, 'Catat penyerahan akses')
  await finish(page, 'Serahkan akses')
}

/** Step 13. */
export async function archive(office: Office, what: string, user = 'jfu.sekretariat'): Promise<void> {
  const page = await office.as(user)
  await takeFromDesk(page, what)
  await page.getByLabel('Tempat berkas kertas').fill('Lemari A, laci 2')
  await press(page, 'Arsipkan dan selesaikan')
  await finish(page, 'Arsipkan berkas')
}
