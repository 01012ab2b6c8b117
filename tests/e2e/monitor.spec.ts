// Pemantauan on a real name server: off at first and says so; switched on, the board, one name, maintenance.
import { startBind } from '../support/servers/bind.ts'
import { zone, zoneText } from '../support/servers/zone.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'

const records = 'dinkes IN A 10.20.4.2\ndishub IN CNAME hilang\n'

test('the board: off, on, what is wrong, one name with its history, maintenance', async ({ office }) => {
  const bind = await startBind({ zoneText: zoneText + records })
  try {
    const admin = await office.as('admin')
    await goTo(admin, 'Pemantauan')
    await expect(admin.getByText('Pemantauan tidak menyala: tidak ada yang diperiksa sendiri.')).toBeVisible()
    await expectAccessible(admin, 'monitor, off')
    await admin.getByRole('link', { name: 'Buka setelannya' }).click()
    await admin.getByRole('checkbox', { name: 'Pantau nama-nama di register' }).check()
    await admin.getByLabel('Server DNS yang ditanya').fill('dns.contoh')
    await admin.getByRole('button', { name: 'Simpan setelan' }).click()
    await expect(admin.getByText('Tulis alamat IP server DNS').first()).toBeVisible()
    await admin.getByLabel('Server DNS yang ditanya').fill(`127.0.0.1:${bind.server.port}`)
    await admin.getByRole('button', { name: 'Simpan setelan' }).click()
    await expect(admin.getByRole('heading', { level: 1, name: 'Pemantauan menyala, setiap 6 jam.' })).toBeVisible()

    const page = await office.as('staf.teknis')
    await goTo(page, 'Pemantauan')
    const all = page.getByRole('button', { name: 'Periksa semua sekarang' })
    await all.click()
    await expect(page.getByText(/Terakhir diperiksa/)).toBeVisible()
    const trouble = page.getByRole('list', { name: 'Nama yang perlu dilihat' })
    await expect(trouble.getByRole('link').filter({ hasText: `dishub.${zone}` })).toContainText('tujuannya tidak')
    await expectAccessible(page, 'monitor, board')

    await trouble
      .getByRole('link')
      .filter({ hasText: `dishub.${zone}` })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: `dishub.${zone} bermasalah.` })).toBeVisible()
    await expect(page.getByRole('img', { name: /30 hari terakhir: 1 kali diperiksa/ })).toBeVisible()
    await page.getByRole('button', { name: 'Periksa sekarang' }).click()
    await expect(page.getByText(/Baru saja diperiksa\. Coba lagi/)).toBeVisible()
    await expectAccessible(page, 'monitor, name')

    await page.getByRole('button', { name: 'Rencanakan pemeliharaan…' }).click()
    await page.getByLabel('Sampai tanggal', { exact: true }).fill('besok')
    await page.getByLabel('Alasan').fill('Pindah ruang server')
    await expectAccessible(page, 'monitor, maintenance')
    await page.getByRole('button', { name: 'Rencanakan', exact: true }).click()
    await expect(page.getByText('Pemeliharaan direncanakan.')).toBeVisible()
    await goTo(page, 'Pemantauan')
    await expect(page.getByText('Pindah ruang server')).toBeVisible()
    await page.getByRole('button', { name: `Akhiri pemeliharaan dishub.${zone}` }).click()
    await expect(page.getByText('Tidak ada pemeliharaan yang direncanakan.')).toBeVisible()
  } finally {
    await bind.stop()
  }
})
