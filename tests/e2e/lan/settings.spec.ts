// Pengaturan, Komputer induk: the code, the comparison, the device, its revocation, on the screen of the administrator.
import { randomBytes } from 'node:crypto'
import { makeCertificate } from '../../../electron/host/lan/certificate.ts'
import { beginPairing } from '../../../electron/host/remote/pair.ts'
import { remoteOffice } from '../../../electron/host/remote/remote-office.ts'
import { value } from '../../support/api-client.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'
import { openLanOffice } from '../support/lan-office.ts'
import { login, prove } from '../support/login.ts'
import { copyOf } from '../support/prepared.ts'
import { today } from '../support/shifted-date.ts'

const chance = (size: number) => new Uint8Array(randomBytes(size))

test('the administrator pairs a laptop, sees who is connected, and revokes it', async ({ browser, prepared }) => {
  const office = await openLanOffice(browser, await copyOf(prepared))
  const page = await office.window({ baseURL: office.localUrl() })
  await login(page, 'admin', office.password)
  const banner = page.getByRole('complementary', { name: 'Komputer induk' })
  await expect(banner).toContainText(`Komputer induk menyala di ${office.url}. Belum ada yang tersambung.`)
  await page.getByRole('link', { name: 'Pengaturan' }).click()
  await page.getByRole('link', { name: /^Komputer induk/ }).press('Enter')
  await page.getByRole('heading', { name: `Komputer induk menyala di ${office.url}.` }).waitFor()
  await expectAccessible(page, 'komputer induk')

  await page.getByRole('button', { name: 'Tampilkan kode penyandingan…' }).press('Enter')
  await prove(page, office.password)
  const code = await page.locator('.pairing-words dd').last().textContent()
  const { hostname, port } = new URL(office.url)
  const own = makeCertificate({ name: 'Laptop Kabid', hosts: [], now: Date.parse(today), randomBytes: chance })
  const at = { address: hostname, port: Number(port) }
  const pairing = value(await beginPairing({ ...at, code: code ?? '', name: 'Laptop Kabid', own, randomBytes: chance }))
  await page.getByText('meminta disandingkan').waitFor()
  await expect(page.locator('.one-time-code')).toHaveText(pairing.shortCode)
  await expectAccessible(page, 'kode dibandingkan')
  await page.getByRole('button', { name: 'Kodenya sama, sandingkan…' }).press('Enter')
  const asked = page.getByRole('dialog', { name: 'Sahkan dengan kata sandi Anda' })
  const device = page.getByRole('listitem').filter({ hasText: 'Laptop Kabid' })
  await asked.or(device).first().waitFor()
  if (await asked.isVisible()) await prove(page, office.password)
  value(await pairing.answer())
  await device.waitFor()

  const laptop = remoteOffice({ ...at, pinned: pairing.certificate, own })
  const health = async () => (await laptop.fetch(new Request('app://kantor/api/health'))).status
  expect(await health()).toBe(200)
  await expect(device.getByText('tersambung')).toBeVisible()
  await expect(banner).toContainText('1 tersambung: Laptop Kabid.', { timeout: 25_000 })

  await device.getByRole('button', { name: 'Cabut Laptop Kabid' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cabut perangkat…' }).click()
  await asked
    .or(device.getByText('dicabut', { exact: true }))
    .first()
    .waitFor()
  if (await asked.isVisible()) await prove(page, office.password)
  await expect(device.getByText('dicabut', { exact: true })).toBeVisible()
  expect(await health()).toBe(401)
  await laptop.close()
  expect(await office.close()).toEqual([])
})

test('a browser on the LAN is told nothing until the office allows it', async ({ browser, prepared }) => {
  const office = await openLanOffice(browser, await copyOf(prepared), { browsers: false })
  const page = await office.window()
  await expect(page.getByText('Kantor ini belum mengizinkan peramban di jaringan.')).toBeVisible()
  const told = await office.close()
  expect(told.filter((problem) => !problem.includes('status of 401'))).toEqual([])
})
