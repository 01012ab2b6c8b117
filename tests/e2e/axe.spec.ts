// Every screen, dialog and panel is looked at with axe-core: no violation of WCAG 2.2 A and AA.
import type { Locator, Page } from '@playwright/test'
import { value } from '../support/api-client.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { enterLetter, saveLetter } from './support/intake.ts'
import { posyandu } from './support/letters.ts'
import { letLock } from './support/lock.ts'
import { login } from './support/login.ts'
import type { Office } from './support/office.ts'

/** The screen at hand, once it is there. */
async function look(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(page.locator('.loading')).toHaveCount(0)
  await expectAccessible(page, where)
}

/** What opened over the screen; closed again. */
async function lookOver(page: Page, opened: Locator, where: string): Promise<void> {
  await expect(opened).toBeVisible()
  await expect(page.locator('.loading')).toHaveCount(0)
  await expectAccessible(page, where)
  await page.keyboard.press('Escape')
  await expect(opened).toBeHidden()
}

/** Where the first row of the desk of an account leads. */
async function deskAddresses(office: Office, user: string): Promise<readonly string[]> {
  const { now } = value(await (await office.api(user)).desk.get({}, {}))
  return now.map((row) => row.screen)
}

test('login, a wrong password, the lock, and a password to change', async ({ office }) => {
  const page = await office.window()
  await look(page, 'login')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await look(page, 'login, nothing typed')
  await page.getByLabel('Nama pengguna').fill('kabid')
  await page.getByLabel('Kata sandi', { exact: true }).fill('salah sekali')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page, 'login, wrong password')
  await login(page, 'kabid', office.password)
  await letLock(page)
  await look(page, 'lock')

  const admin = await office.api('admin')
  const { proof } = value(await admin.session.prove({}, { password: office.password, digest: 'settings' }))
  const reset = { key: crypto.randomUUID(), proof }
  const { code } = value(await admin.settings.resetAccount({ user: 'kasi' }, reset))
  const other = await office.window()
  await other.getByLabel('Nama pengguna').fill('kasi')
  await other.getByLabel('Kata sandi', { exact: true }).fill(code)
  await other.getByRole('button', { name: 'Masuk', exact: true }).click()
  await look(other, 'must change password')
})

test('the first start: the choice and each step of the wizard', async ({ unset }) => {
  const page = await unset.window()
  await look(page, 'first start')
  await page.getByRole('button', { name: 'Siapkan kantor' }).click()
  await look(page, 'wizard, office')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await look(page, 'wizard, office with problems')
  await page.locator('#regionName').fill('Kabupaten Contoh')
  await page.getByLabel('Alamat kantor').fill('Jalan Contoh Nomor 1')
  await page.getByLabel('Zona yang dikelola').fill('contohkab.go.id')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await look(page, 'wizard, people')
  await page.getByLabel('Nama dengan gelar').fill('Siti Contoh, S.Kom.')
  for (const step of ['calendar', 'numbering', 'admin']) {
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await look(page, `wizard, ${step}`)
  }
})

test('the places of the rail, their panels, the palette, the shortcuts and the person', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  await look(page, 'desk')
  await page.locator('summary').first().click()
  await look(page, 'desk, unfolded')
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.locator('input').fill('dinas')
  await expect(palette.getByRole('option').first()).toBeVisible()
  await lookOver(page, palette, 'palette')
  await page.keyboard.press('?')
  await lookOver(page, page.getByRole('dialog', { name: 'Pintasan papan ketik' }), 'shortcuts')
  await page.getByRole('button', { name: /, setelan$/ }).click()
  await lookOver(page, page.getByRole('dialog', { name: 'Setelan' }), 'person')

  await goTo(page, 'Permohonan')
  await look(page, 'cases')
  for (const place of ['Buku agenda', 'Register sub domain', 'Arsip']) {
    await goTo(page, place)
    await look(page, place)
    const row = page.locator('.book tbody tr').first()
    if ((await row.count()) === 0) continue
    await row.focus()
    await row.press('Enter')
    await lookOver(page, page.locator('.ant-drawer-content, .ant-drawer-section').first(), `${place}, panel`)
  }
  await page.goto('/agenda?buku=keluar')
  await look(page, 'outgoing book')
  await page.goto('/alamat-yang-tidak-ada')
  await expect(page.getByText('Halaman ini tidak ada.')).toBeVisible()
  await expectAccessible(page, 'lost')
  const register = await office.as('staf.teknis')
  await goTo(register, 'Register sub domain')
  await register.getByRole('button', { name: 'Catat nama yang sudah ada…' }).click()
  await lookOver(register, register.locator('.ant-drawer-content, .ant-drawer-section').first(), 'register, new')
})

test('Terima surat: empty, with problems, with findings, and saved', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  await goTo(page, 'Terima surat')
  await look(page, 'intake, empty')
  await page.getByRole('button', { name: 'Simpan dan beri nomor agenda' }).click()
  await look(page, 'intake, with problems')
  await enterLetter(page, posyandu)
  await expect(page.locator('.findings')).toBeVisible()
  await look(page, 'intake, filled in')
  await saveLetter(page)
  await look(page, 'intake, saved')
})

test('each step of the SOP on its screen, and Perjalanan', async ({ office }) => {
  for (const user of ['sekretaris', 'kadis', 'kabid', 'staf.teknis', 'kasi', 'jfu.bidang', 'jfu.sekretariat']) {
    const page = await office.as(user)
    for (const address of await deskAddresses(office, user)) {
      await page.goto(address)
      await look(page, `${user} ${address}`)
      const take = page.getByRole('button', { name: /^Ambil:/ })
      if ((await take.count()) === 0) continue
      await take.click()
      await expect(page.getByRole('button', { name: 'Lepas', exact: true })).toBeVisible()
      await look(page, `${user} ${address}, taken`)
    }
  }
  const kabid = await office.as('kabid')
  const [address = ''] = await deskAddresses(office, 'kabid')
  await kabid.goto(`${address}/perjalanan`)
  await look(kabid, 'journey')
  await kabid.getByRole('button', { name: 'Kenapa jatuh tempo ini?' }).click()
  await lookOver(kabid, kabid.getByRole('dialog'), 'journey, due')
  await kabid.locator('.step-open').first().click()
  await lookOver(kabid, kabid.locator('.ant-drawer-content, .ant-drawer-section').first(), 'journey, step')
})

test('every dialog of a case', async ({ office }) => {
  for (const user of ['kabid', 'kadis', 'jfu.sekretariat']) {
    const page = await office.as(user)
    const { rows } = value(await (await office.api(user)).cases.list({}, { status: 'open' }))
    const one = rows.find((row) => row.what.startsWith('arsip-digital'))
    await page.goto(`/permohonan/${one?.caseId ?? ''}`)
    await look(page, `${user}, case`)
    await page.getByRole('button', { name: 'Tindakan lain' }).click()
    const items = await page.getByRole('menuitem').allInnerTexts()
    await lookOver(page, page.getByRole('menu'), `${user}, menu`)
    for (const item of items.filter((label) => label.endsWith('…') || label.endsWith('?'))) {
      await page.getByRole('button', { name: 'Tindakan lain' }).click()
      await page.getByRole('menuitem', { name: item, exact: true }).click()
      await lookOver(page, page.getByRole('dialog'), `${user}, ${item}`)
    }
  }
})

test('the dialogs of the decision, of a return and of the password', async ({ office }) => {
  const kabid = await office.as('kabid')
  const { now } = value(await (await office.api('kabid')).desk.get({}, {}))
  const decision = now.find((row) => row.stepNumber === '6' && row.status !== 'waiting_applicant')
  await kabid.goto(decision?.screen ?? '')
  await kabid.getByRole('button', { name: /^Ambil:/ }).click()
  await kabid.getByRole('checkbox', { name: 'Kedua jawaban sudah saya periksa.' }).check()
  for (const name of ['Tolak…', 'Minta kelengkapan…']) {
    await kabid.getByRole('button', { name, exact: true }).click()
    await lookOver(kabid, kabid.getByRole('dialog'), name)
  }
  await kabid.getByRole('button', { name: 'Setujui dan teruskan' }).click()
  await lookOver(kabid, kabid.getByRole('dialog'), 'password')
  const paraf = now.find((row) => row.stepNumber === '9')
  await kabid.goto(paraf?.screen ?? '')
  await kabid.getByRole('button', { name: /^Ambil:/ }).click()
  await kabid.getByRole('button', { name: 'Kembalikan ke JFU Bidang…' }).click()
  await lookOver(kabid, kabid.getByRole('dialog'), 'return')
})

test('every page of Pengaturan with its panels and dialogs', async ({ office }) => {
  const page = await office.as('admin')
  await page.goto('/pengaturan')
  await look(page, 'settings')
  for (const slug of [
    'kantor',
    'cetak',
    'pejabat',
    'perangkat-daerah',
    'kalender',
    'penomoran',
    'cara-kerja',
    'nama',
    'sop',
  ]) {
    await page.goto(`/pengaturan/${slug}`)
    await look(page, `settings ${slug}`)
    const openers = page.locator('.page-tools').getByRole('button', { name: /…$/ })
    for (const name of await openers.allInnerTexts()) {
      await page.getByRole('button', { name, exact: true }).click()
      const menu = page.getByRole('menuitem').first()
      await expect(page.locator('.ant-drawer-open, .ant-modal-wrap').or(menu).first()).toBeVisible()
      if (await menu.isVisible()) await menu.click()
      await expect(page.locator('.ant-drawer-open, .ant-modal-wrap').first()).toBeVisible()
      await look(page, `settings ${slug}, ${name}`)
      await page.keyboard.press('Escape')
      await expect(page.locator('.ant-drawer-open, .ant-modal-wrap')).toHaveCount(0)
    }
  }
  const reader = await office.as('kasi')
  await reader.goto('/pengaturan/kantor')
  await look(reader, 'settings, to read only')
})

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 800, height: 700 },
]

test('at three window sizes, in the largest letters and in the dark', async ({ office }) => {
  const page = await office.as('kabid')
  const [address = ''] = await deskAddresses(office, 'kabid')
  const screens = ['/', '/permohonan', '/agenda', '/register', address, `${address}/perjalanan`, '/pengaturan/sop']
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const screen of screens) {
      await page.goto(screen)
      await look(page, `${screen} at ${size.width}`)
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(sideways, `${screen} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/')
  await page.getByRole('button', { name: /, setelan$/ }).click()
  await page.getByRole('radio', { name: 'Terbesar' }).check()
  await page.getByRole('radio', { name: 'Gelap' }).check()
  for (const screen of screens) {
    await page.goto(screen)
    await look(page, `${screen}, dark, largest`)
  }
})
