// Files as they come: what is not what it says is refused with its remedy; what is slow loses nothing typed meanwhile.
import { readFileSync } from 'node:fs'
import { takeFromDesk } from './support/desk.ts'
import { expect, test } from './support/fixtures.ts'
import { goToIntake } from './support/intake.ts'
import { scan } from './support/letters.ts'
import * as step from './support/steps.ts'

const pdf = readFileSync(scan('dishub-retribusi.pdf'))
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer })

test('a drawing, a PDF that is none and an empty file are refused, each with its remedy', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  await goToIntake(page)
  await page
    .getByLabel('Pindaian surat')
    .setInputFiles([
      file(
        'logo.svg',
        'image/svg+xml',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      ),
      file('surat.pdf', 'application/pdf', Buffer.from('<html><script>1</script></html>')),
      file('kosong.pdf', 'application/pdf', Buffer.alloc(0)),
    ])
  const refused = page.getByRole('status').filter({ hasText: 'Sebagian berkas tidak diterima.' })
  await expect(refused.getByRole('listitem')).toHaveCount(3)
  for (const name of ['logo.svg', 'surat.pdf', 'kosong.pdf']) {
    await expect(refused.getByRole('listitem').filter({ hasText: name })).toContainText(/: .+\./)
  }
  await expect(page.locator('.intake-files .file-line')).toHaveCount(0)
})

test('a file name that climbs or never ends is taken as a name and nothing more', async ({ office }) => {
  const page = await office.as('jfu.sekretariat')
  await goToIntake(page)
  const long = `${'panjang '.repeat(37)}.pdf`
  await page
    .getByLabel('Pindaian surat')
    .setInputFiles([file('..\\..\\x.pdf', 'application/pdf', pdf), file(long, 'application/pdf', pdf)])
  const lines = page.locator('.intake-files .file-line')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).not.toContainText('..\\')
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBeLessThanOrEqual(0)
})

test('of two files given one after the other while the first is on its way only one is the letter', async ({
  office,
}) => {
  const page = await office.as('jfu.sekretariat')
  await goToIntake(page)
  await page.route('**/api/files?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  const letter = page.getByLabel('Pindaian surat')
  await letter.setInputFiles([file('pertama.pdf', 'application/pdf', pdf)])
  await letter.setInputFiles([file('kedua.pdf', 'application/pdf', Buffer.concat([pdf, Buffer.from('\n')]))])
  await expect(page.locator('.intake-files .file-line')).toHaveCount(2)
  await expect(page.getByLabel('Jenis pertama.pdf')).toHaveValue('surat_permohonan')
  await expect(page.getByLabel('Jenis kedua.pdf')).toHaveValue('lampiran')
})

test('what is typed, and a second file, while a slow file is on its way is kept', async ({ office }) => {
  await step.approveLetter(office, 'antrean.contohkab.go.id')
  const page = await step.openSigning(office, 'antrean.contohkab.go.id')
  await page.route('**/api/files?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  for (const input of await page.locator('.signed-paper input[type="file"]').all()) {
    await input.setInputFiles(scan('dishub-retribusi.pdf'))
  }
  await page.getByLabel('Tanggal tanda tangan').first().fill('7/4/2026')
  await expect(page.locator('.signed-paper-file')).toHaveCount(2)
  await expect(page.locator('.signed-paper').first()).toContainText('Selasa, 7 April 2026')

  const staf = await office.as('staf.teknis')
  await takeFromDesk(staf, 'e-aset.contohkab.go.id')
  await staf.route('**/api/files?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  await staf.locator('input[type="file"]').setInputFiles(scan('dinkes-posyandu.pdf'))
  await staf.getByLabel('Catatan hasil pengecekan').fill('Ditulis selama berkas diunggah.')
  await expect(staf.getByRole('button', { name: 'Hapus dinkes-posyandu.pdf' })).toBeVisible()
  await expect(staf.getByLabel('Catatan hasil pengecekan')).toHaveValue('Ditulis selama berkas diunggah.')
})
