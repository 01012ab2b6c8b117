// A second computer: the real shell over the stand-in joins a komputer induk, works on it, loses it, and carries on.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../../tools/build.ts'
import { type ApiClient, apiClient, value } from '../support/api-client.ts'
import { answers, app, BrowserWindow, records } from '../support/electron.ts'
import { freePort } from '../support/free-port.ts'
import { type OfficeProcess, startOffice } from '../support/office-process.ts'
import { newKey } from '../support/small-office.ts'
import { enterLetter } from '../e2e/support/intake.ts'
import { retribusi } from '../e2e/support/letters.ts'

const folder = mkdtempSync(join(tmpdir(), 'siladom-client-'))
const hostData = join(folder, 'induk')
const clientData = join(folder, 'laptop')
let host: OfficeProcess
let port = 0
let password = ''
const exited = new Promise((resolve) => app.once('exited', resolve))

function page(): Page {
  const found = BrowserWindow.all[0]?.page
  if (found === undefined) throw new Error(`no window was opened: ${JSON.stringify(records.errorBoxes)}`)
  return found
}

const send = async (path: string, init: RequestInit) => await fetch(`${host.localUrl}${path}`, init)

/** The API at the komputer induk itself, as that account. */
async function at(user: string): Promise<ApiClient> {
  const { token } = value(await apiClient(send, () => null).session.login({}, { user, password }))
  return apiClient(send, () => token)
}

beforeAll(async () => {
  if (!buildPage(fileURLToPath(new URL('../..', import.meta.url)))) throw new Error('the page does not build')
  port = await freePort()
  host = await startOffice(hostData, { port })
  const nobody = apiClient(send, () => null)
  value(await nobody.session.setup({}, { kind: 'sample' }))
  password = value(await nobody.session.health({}, {})).practice?.password ?? ''
  process.env['SILADOM_DATA'] = clientData
  await import('../../electron/shell/main.ts')
}, 120_000)

afterAll(async () => {
  await BrowserWindow.all[0]?.shut()
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function askToJoin(code: string): Promise<void> {
  await page().getByLabel('Alamat komputer induk').fill(`127.0.0.1:${port}`)
  await page().getByLabel('Kode penyandingan').fill(code)
  await page().getByLabel('Nama komputer ini').fill('Laptop Kabid')
  await page().getByRole('button', { name: 'Sambungkan', exact: true }).click()
}

describe('the first start of a second computer', () => {
  test('says what is wrong with the address and with the code', async () => {
    await page().getByRole('button', { name: 'Sambungkan…' }).click()
    await page().getByRole('button', { name: 'Sambungkan', exact: true }).click()
    await page().getByText('Tulis alamat seperti pada layar komputer induk.').waitFor()
    await askToJoin('AAAA-AAAA')
    await page().getByText('tidak sedang menampilkan kode penyandingan').waitFor()
    expect(await page().locator('.join-code').count()).toBe(0)
  })

  test('shows the code that the komputer induk shows, and opens with its office once both have said yes', async () => {
    const admin = await at('admin')
    const { proof } = value(await admin.session.prove({}, { password, digest: 'x' }))
    const { code } = value(await admin.lan.showCode({}, { proof }))
    await askToJoin(code.toLowerCase())
    await page().getByRole('heading', { name: 'Bandingkan kode pada kedua layar' }).waitFor()
    const request = value(await admin.lan.settings({}, {})).pairing?.request
    expect(request).toMatchObject({ name: 'Laptop Kabid', state: 'waiting' })
    expect(await page().locator('.join-code').textContent()).toBe(request?.code)
    await page().getByRole('button', { name: 'Kodenya sama' }).click()
    const accepted = { key: newKey(), requestId: request?.id ?? '', accept: true, proof }
    value(await admin.lan.answerPairing({}, accepted))
    await page()
      .getByRole('heading', { name: /^Masuk ke / })
      .waitFor()
    expect(records.menu[0]?.submenu).toContainEqual(expect.objectContaining({ label: 'Lepaskan dari komputer induk…' }))
    expect(readdirSync(`${clientData}-klien`)).toContain('komputer-induk.json')
  })
})

describe('at work', () => {
  test('the desk is the komputer induk’s, which shows who is there', async () => {
    await page().getByLabel('Nama pengguna').fill('jfu.sekretariat')
    await page().getByLabel('Kata sandi', { exact: true }).fill(password)
    await page().getByRole('button', { name: 'Masuk', exact: true }).click()
    await page().getByRole('navigation', { name: 'Tempat' }).waitFor()
    const { connected } = value(await (await at('admin')).lan.status({}, {}))
    expect(connected).toEqual([{ device: 'Laptop Kabid', people: [expect.stringContaining('Endah')] }])
    expect(await page().getByText('Komputer induk menyala').count()).toBe(0)
  })

  test('loses the komputer induk, says so within seconds, keeps what is typed, and saves it when it is back', async () => {
    await page().getByRole('link', { name: 'Terima surat' }).click()
    await page().getByLabel('Nomor surat').fill('005/77/2026')
    await host.kill()
    const start = Date.now()
    await page().getByText('Siladom tidak menjawab.').waitFor({ timeout: 10_000 })
    expect(Date.now() - start).toBeLessThan(10_000)
    await page().getByLabel('Hal', { exact: true }).fill('Permohonan sub domain saat listrik padam')
    host = await startOffice(hostData, { port })
    await expect.poll(() => page().getByText('Siladom tidak menjawab.').count(), { timeout: 20_000 }).toBe(0)
    expect(await page().getByLabel('Nomor surat').inputValue()).toBe('005/77/2026')
    expect(await page().getByLabel('Hal', { exact: true }).inputValue()).toContain('listrik padam')
    const jfu = await at('jfu.sekretariat')
    const draftOf = async () => JSON.stringify(value(await jfu.files.getDraft({ key: 'intake' }, {})).content ?? '')
    await expect.poll(draftOf, { timeout: 20_000 }).toContain('listrik padam')
  }, 60_000)

  test('a command whose answer was lost is sent again with its key, and counts once', async () => {
    const before = value(await (await at('jfu.sekretariat')).registry.incoming({}, {})).count
    await enterLetter(page(), retribusi)
    const carry = records.handlers.get('app')
    if (carry === undefined) throw new Error('nothing carries the requests')
    let sent = 0
    records.handlers.set('app', async (request) => {
      if (request.method !== 'POST' || new URL(request.url).pathname !== '/api/cases') return await carry(request)
      sent += 1
      const answered = await carry(request)
      if (sent > 1) return answered
      expect(answered.status).toBe(200)
      await host.kill()
      return await carry(new Request('app://kantor/api/desk'))
    })
    await page().getByRole('button', { name: 'Simpan dan beri nomor agenda' }).click()
    await page().getByText('tercatat satu kali saja').waitFor({ timeout: 15_000 })
    host = await startOffice(hostData, { port })
    await page().getByRole('heading', { name: 'Surat tercatat.' }).waitFor({ timeout: 30_000 })
    records.handlers.set('app', carry)
    expect(sent).toBeGreaterThan(1)
    expect(value(await (await at('jfu.sekretariat')).registry.incoming({}, {})).count).toBe(before + 1)
  }, 90_000)

  test('a host that comes up with another certificate is a hard stop', async () => {
    await host.stop()
    const other = await startOffice(join(folder, 'lain'), { port })
    await page().getByText('Sambungan ke komputer induk dihentikan.').waitFor({ timeout: 15_000 })
    await page().reload()
    await page().getByRole('heading', { name: 'Sambungan dihentikan' }).waitFor()
    expect(await page().getByText('Sidik komputer induk tidak sama').count()).toBe(1)
    expect(await page().getByRole('button').count()).toBe(0)
    await other.stop()
    host = await startOffice(hostData, { port })
    await page().reload()
    await page().getByRole('navigation', { name: 'Tempat' }).waitFor()
  }, 60_000)
})

test('leaving the komputer induk forgets it, and the next start is a first start', async () => {
  answers.chosenButton = 1
  const item = () => {
    const submenu = records.menu[0]?.submenu
    const items = Array.isArray(submenu) ? submenu : []
    return items.find((one) => one.label === 'Lepaskan dari komputer induk…')
  }
  const press = () => Reflect.apply(item()?.click ?? (() => {}), null, [])
  press()
  expect(records.relaunched).toBe(0)
  answers.chosenButton = 0
  press()
  await exited
  expect(records.relaunched).toBe(1)
  expect(readdirSync(`${clientData}-klien`).filter((name) => !name.startsWith('office.key'))).toEqual([])
})
