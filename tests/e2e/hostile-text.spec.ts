// Text that would run as a page if it were ever taken for one: in every field that others read, opened in every screen.
import type { Page } from '@playwright/test'
import { postKeys } from '../../shared/office/posts.ts'
import { type ApiClient, value } from '../support/api-client.ts'
import { expect, test } from './support/fixtures.ts'
import type { Office } from './support/office.ts'

/** Short enough for the shortest of the fields, and more than one way in. */
const hostile = (label: string) =>
  `${label}"'><img src=x onerror=window.ran=1><svg onload=window.ran=2><script>window.ran=3</script>{{7*7}}`

const settings = [
  'kantor',
  'cetak',
  'pejabat',
  'perangkat-daerah',
  'kalender',
  'penomoran',
  'cara-kerja',
  'nama',
  'sop',
]
const places = ['/', '/terima', '/permohonan', '/agenda', '/register', '/arsip', '/pemantauan', '/pengaturan']
const privacy = ['/data-pribadi', '/data-pribadi/akses', '/data-pribadi/subjek', '/data-pribadi/kegagalan']

const key = () => crypto.randomUUID()

/** Names of people, posts and units stand on nearly every screen and paper. */
async function renameOffice(admin: ApiClient, password: string): Promise<void> {
  const { people, posts } = value(await admin.settings.people({}, {}))
  value(await admin.session.prove({}, { password, digest: 'pengaturan' }))
  for (const { id, nip, rank, active } of people) {
    value(await admin.settings.savePerson({}, { key: key(), id, name: hostile(`Orang ${nip}`), nip, rank, active }))
  }
  for (const { post, unit } of posts) {
    const known = postKeys.find((one) => one === post)
    if (known === undefined) continue
    value(await admin.settings.savePost({}, { key: key(), post: known, title: hostile('Jabatan'), unit }))
  }
  const { units } = value(await admin.settings.units({}, {}))
  for (const { id, abbreviation, kind, parentId, active } of units) {
    const unit = {
      id,
      name: hostile(`Dinas ${abbreviation}`),
      abbreviation,
      kind,
      parentId,
      head: hostile('Kepala'),
      active,
    }
    value(await admin.settings.saveUnit({}, { ...unit, key: key() }))
  }
  const { profile } = value(await admin.settings.office({}, {}))
  const texts = { address: hostile('Jalan'), dpo: { name: hostile('PDP'), contact: hostile('pos') } }
  value(
    await admin.settings.saveOffice({}, { key: key(), profile: { ...profile, ...texts }, reason: hostile('Alasan') }),
  )
}

/** Notes on every request, an entry of the register, a failure with its form. */
async function writeAbout(office: Office, caseIds: readonly string[]): Promise<void> {
  const kabid = await office.api('kabid')
  for (const caseId of caseIds) {
    const { version } = value(await kabid.cases.get({ caseId }, {}))
    const command = { type: 'note', text: hostile('Catatan') } as const
    const input = { seen: version, key: key(), post: 'kabid', paper: null, proof: null } as const
    value(await kabid.cases.perform({ caseId }, { ...input, command }))
  }
  const entry = {
    fqdn: 'uji-teks.contohkab.go.id',
    unitId: null,
    functionText: hostile('Fungsi'),
    mode: 'proxy',
    target: '',
    capacityGb: null,
    since: '',
    source: hostile('Sumber'),
    contactName: hostile('Narahubung'),
    contactPhone: '<img src=x onerror=window.ran=1>',
  } as const
  value(await kabid.registry.enter({}, { key: key(), ...entry }))
  value(await kabid.registry.declareComplete({}, { key: key(), complete: true, note: hostile('Lengkap') }))
  const { now } = value(await kabid.session.health({}, {}))
  const form = {
    discoveredAt: now - 60_000,
    happened: hostile('Terjadi'),
    data: hostile('Data'),
    people: hostile('Siapa'),
    count: 1,
    handling: hostile('Penanganan'),
    advice: hostile('Saran'),
    institution: { title: hostile('Lembaga'), place: hostile('Kota') },
    subjectsToldOn: null,
    subjectsHow: hostile('Cara'),
    institutionToldOn: null,
    institutionHow: '',
  }
  value(await kabid.privacy.saveBreach({}, { key: key(), id: null, form }))
}

/** What ran or was made of the text in this window; and whether the text stands there, as a text. */
async function lookAt(
  page: Page,
  path: string,
): Promise<{ readonly harm: readonly string[]; readonly shown: boolean }> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await expect(page.locator('.loading')).toHaveCount(0)
  return await page.evaluate(() => ({
    harm: [
      ...('ran' in window ? [`ran on ${location.pathname}`] : []),
      ...[...document.querySelectorAll('img[src="x"], svg[onload], body script:not([src])')].map(
        (one) => `${one.tagName} on ${location.pathname}`,
      ),
    ],
    shown: document.body.innerText.includes('<img src=x onerror='),
  }))
}

test('hostile text in names, notes and forms is text on every screen of every post', async ({ office }) => {
  test.setTimeout(600_000)
  const admin = await office.api('admin')
  const { rows } = value(await (await office.api('kabid')).cases.list({}, { limit: 50 }))
  const caseIds = rows.map((row) => row.caseId)
  await renameOffice(admin, office.password)
  await writeAbout(office, caseIds)
  const harm: string[] = []
  const shown: string[] = []
  for (const user of ['kabid', 'jfu.sekretariat', 'admin', 'pemeriksa', 'kadis', 'staf.teknis']) {
    const page = await office.as(user)
    const { now } = value(await (await office.api(user)).desk.get({}, {}))
    const own = now.map((row) => row.screen)
    const cases =
      user === 'kabid' ? caseIds.flatMap((id) => [`/permohonan/${id}`, `/permohonan/${id}/perjalanan`]) : own
    const pages = user === 'admin' ? settings.map((slug) => `/pengaturan/${slug}`) : []
    for (const path of [...places, ...privacy, ...pages, ...cases]) {
      const found = await lookAt(page, path)
      harm.push(...found.harm)
      if (found.shown) shown.push(`${user} ${path}`)
    }
  }
  expect(harm).toEqual([])
  // The text was really there to be read: on every request, and on most other screens.
  expect(shown.length).toBeGreaterThan(40)
})

test('the screen of the step at hand shows hostile text as text too', async ({ office }) => {
  test.setTimeout(300_000)
  await renameOffice(await office.api('admin'), office.password)
  for (const user of ['sekretaris', 'kabid', 'staf.teknis', 'kasi', 'jfu.bidang', 'kadis', 'jfu.sekretariat']) {
    const page = await office.as(user)
    const api = await office.api(user)
    const { now } = value(await api.desk.get({}, {}))
    for (const row of now.slice(0, 4)) {
      const { version, step } = value(await api.cases.get({ caseId: row.caseId }, {}))
      if (step === null) continue
      const input = { seen: version, key: key(), post: row.post, paper: null, proof: null } as const
      await api.cases.perform({ caseId: row.caseId }, { ...input, command: { type: 'take' } })
      expect((await lookAt(page, row.screen)).harm).toEqual([])
    }
  }
})
