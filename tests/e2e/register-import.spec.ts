// An office's own list becomes entries of the register, and the zone is compared with it.
import { fileURLToPath } from 'node:url'
import { spreadsheet } from '../support/registry/spreadsheet.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

const workbook = fileURLToPath(new URL('../fixtures/register/daftar.xlsx', import.meta.url))

test('a workbook with a wrong row: nothing is entered until the sound rows are asked for', async ({ office }) => {
  const page = await office.as('staf.teknis')
  await goTo(page, 'Register sub domain')
  await page.getByRole('link', { name: 'Impor daftar' }).click()
  await expectAccessible(page, 'import, empty')
  await page.getByLabel('Berkas daftar').setInputFiles(workbook)
  await expect(
    page.getByRole('heading', { level: 1, name: '3 nama baru akan dicatat, 1 sudah ada, 1 baris salah.' }),
  ).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'pos_yandu' })).toContainText('garis bawah')
  await expectAccessible(page, 'import, preview')
  const enter = page.getByRole('button', { name: 'Catat 3 nama' })
  await expect(enter).toBeDisabled()
  await page.getByRole('checkbox', { name: /Catat baris yang benar saja/ }).check()
  await enter.click()
  await expect(page.getByText('3 nama dicatat di register.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'imunisasi.contohkab.go.id' })).toContainText('Dinas Kesehatan')
})

test('a CSV whose owner nobody knows: the unit is said once; a file that is no list is refused', async ({ office }) => {
  const page = await office.as('staf.teknis')
  await page.goto('/register/impor')
  const file = page.getByLabel('Berkas daftar')
  await file.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await expect(page.getByText('Berkas ini bukan daftar.')).toBeVisible()
  const csv = 'Nama;OPD\nantrean-puskesmas;Dinkes Contoh\nvaksin;Dinkes Contoh'
  await file.setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const owner = page.getByRole('combobox', { name: 'Dinkes Contoh, 2 baris' })
  await owner.fill('dinkes')
  await page.locator('.ant-select-item-option').filter({ hasText: 'Dinas Kesehatan' }).first().click()
  await expect(page.getByRole('row').filter({ hasText: 'vaksin' })).toContainText('Dinas Kesehatan')
  await page.getByRole('button', { name: 'Catat 2 nama' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'vaksin.contohkab.go.id' })).toContainText('Dinas Kesehatan')
})

const zone = 'contohkab.go.id'
const known = ['dinkominfo', 'dinkes', 'posyandu-ilp', 'dishub', 'disdik', 'bappeda', 'antrean', 'ppdb']
const listed = Array.from({ length: 300 }, (_, index) => `nama${index}`)

/** 320 names beside those that the practice office begins with: 17 that nobody registered, 3 that lead nowhere. */
const zoneFile = `$ORIGIN ${zone}.
$TTL 300
@ SOA ns1 hostmaster 1 3600 600 1209600 60
@ NS ns1
ns1 A 10.20.0.2
${[...known, ...listed].map((label) => `${label} A 10.20.4.2`).join('\n')}
${Array.from({ length: 17 }, (_, index) => `liar${index} A 10.20.9.9`).join('\n')}
${Array.from({ length: 3 }, (_, index) => `putus${index} CNAME hilang${index}`).join('\n')}
`

test('a list of 300 names and a zone of 320: the 20 that differ are named, registered or passed over', async ({
  office,
}) => {
  const page = await office.as('staf.teknis')
  await page.goto('/register/impor')
  const list = spreadsheet([['Sub domain', 'OPD', 'IP'], ...listed.map((label) => [label, 'dinkes', '10.20.4.2'])])
  const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page
    .getByLabel('Berkas daftar')
    .setInputFiles({ name: 'daftar.xlsx', mimeType: excel, buffer: Buffer.from(list) })
  await page.getByRole('button', { name: 'Catat 300 nama' }).click()
  await expect(page.getByText('300 nama dicatat di register.')).toBeVisible()

  await page.getByRole('link', { name: 'Bandingkan zona' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Zona ${zone} belum dibaca.` })).toBeVisible()
  const file = page.getByLabel(`Berkas zona ${zone}`)
  await file.setInputFiles({ name: 'rusak.zone', mimeType: 'text/plain', buffer: Buffer.from('a A 1.2.3\n') })
  await expect(page.getByText(/Baris 1: Isi catatan A/)).toBeVisible()
  await expectAccessible(page, 'drift, not read')
  await file.setInputFiles({ name: `db.${zone}`, mimeType: 'text/plain', buffer: Buffer.from(zoneFile) })
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('20 nama berbeda antara zona dan register: 17 tak terdaftar, 3 menggantung.')
  await expect(page.getByRole('row')).toHaveCount(21)
  await expectAccessible(page, 'drift')

  await page
    .getByRole('row')
    .filter({ hasText: `liar0.${zone}` })
    .press('Enter')
  await page.getByRole('button', { name: 'Catat di register…' }).click()
  await expect(page.getByLabel('Tujuan')).toHaveValue('10.20.9.9')
  await page.getByRole('radio', { name: 'Langsung' }).check()
  await page.getByRole('button', { name: 'Catat nama ini' }).click()
  await expect(heading).toContainText('19 nama berbeda')
  await page
    .getByRole('row')
    .filter({ hasText: `putus0.${zone}` })
    .press('Enter')
  await expectAccessible(page, 'drift, panel')
  await page.getByRole('button', { name: 'Lewati…' }).click()
  await page.getByLabel('Alasan').fill('Dihapus bersama server lama bulan depan.')
  await page.getByRole('button', { name: 'Lewati nama ini' }).click()
  await expect(heading).toContainText('18 nama berbeda')
})
