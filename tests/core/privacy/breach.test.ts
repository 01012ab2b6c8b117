// A failure to protect personal data: recorded, its clock on the desks that it concerns, its two letters sound.
import { expect, test } from 'vitest'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { BreachForm } from '../../../shared/contract/breach.ts'
import { refusal, value } from '../../support/api-client.ts'
import { documentText } from '../../support/document-text.ts'
import { accountFor, newKey, smallOffice } from '../../support/small-office.ts'
import { hour } from '../../support/test-clock.ts'

async function office() {
  const opened = await smallOffice()
  const kabid = await accountFor(opened, 'kabid', 'wulan')
  const jfu = await accountFor(opened, 'jfu_sekretariat', 'sari')
  const form: BreachForm = {
    discoveredAt: opened.clock.now() - hour,
    happened: 'Laptop yang memuat salinan cadangan hilang.',
    data: 'Nama dan nomor HP pengelola',
    people: 'pengelola sub domain tahun 2025',
    count: 12,
    handling: 'Akses perangkat dicabut.',
    advice: 'Abaikan pesan yang meminta kode.',
    institution: { title: '', place: '' },
    subjectsToldOn: null,
    subjectsHow: '',
    institutionToldOn: null,
    institutionHow: '',
  }
  return { ...opened, kabid, jfu, form }
}

test('runs on the desks of those who must see to it until both have been told, and is late after 72 hours', async () => {
  const { kabid, jfu, admin, clock, form, close, data } = await office()
  const saved = value(await kabid.api.privacy.saveBreach({}, { key: newKey(), id: null, form }))
  expect([saved.state, saved.dueAt - form.discoveredAt]).toEqual(['running', 72 * hour])
  const warnings = async (who: typeof kabid) =>
    value(await who.api.desk.get({}, {}))
      .warnings.map((one) => one.sentence)
      .filter((one) => one.includes('Kegagalan'))
  expect(await warnings(kabid)).toEqual([expect.stringContaining('sisa 2 hari 23 jam')])
  expect(await warnings(admin)).toHaveLength(1)
  expect(await warnings(jfu)).toEqual([])
  const half = { ...form, subjectsToldOn: '2026-03-17', subjectsHow: 'pos-el' }
  value(await kabid.api.privacy.saveBreach({}, { key: newKey(), id: saved.id, form: half }))
  clock.pass(72 * hour)
  const again = await accountOf()
  expect(again).toMatchObject([{ state: 'late' }])
  const whole = { ...half, institutionToldOn: '2026-03-17', institutionHow: 'surat' }
  const later = await relogged()
  const done = value(await later.api.privacy.saveBreach({}, { key: newKey(), id: saved.id, form: whole }))
  expect(done.state).toBe('done')
  await close()
  expect((await verifyData(data, projectors)).filter((one) => one.severity === 'error')).toEqual([])

  async function relogged() {
    const given = value(await kabid.api.session.login({}, { user: 'wulan', password: 'sepeda biru di jembatan' }))
    kabid.token = given.token
    return kabid
  }
  async function accountOf() {
    return value(await (await relogged()).api.privacy.breaches({}, {})).breaches
  }
})

test('is kept once for its key, refuses what cannot be, and is not for the JFU', async () => {
  const { kabid, jfu, form, clock } = await office()
  const input = { key: newKey(), id: null, form }
  const first = value(await kabid.api.privacy.saveBreach({}, input))
  expect(value(await kabid.api.privacy.saveBreach({}, input)).id).toBe(first.id)
  expect(value(await kabid.api.privacy.breaches({}, {})).breaches).toHaveLength(1)
  const wrong = async (change: Partial<BreachForm>) =>
    refusal(await kabid.api.privacy.saveBreach({}, { key: newKey(), id: null, form: { ...form, ...change } }))
  expect(await wrong({ discoveredAt: clock.now() + hour, handling: ' ' })).toMatchObject({
    code: 'invalid',
    data: { problems: [{ path: 'discoveredAt' }, { path: 'handling' }] },
  })
  expect(await wrong({ subjectsToldOn: '2020-01-01' })).toMatchObject({
    data: { problems: [{ path: 'subjectsToldOn' }] },
  })
  expect(refusal(await jfu.api.privacy.breaches({}, {})).code).toBe('forbidden')
})

test('makes both letters from the form: sound, in the name of the Kepala Dinas, with what the law asks', async () => {
  const { kabid, form } = await office()
  const { id: breachId } = value(await kabid.api.privacy.saveBreach({}, { key: newKey(), id: null, form }))
  for (const [kind, parts] of [
    ['subjek', ['Pemberitahuan Kegagalan', 'pengelola sub domain tahun 2025', 'Abaikan pesan', 'Tuti Handayani']],
    ['lembaga', ['Laporan Kegagalan', '12 orang', 'Lembaga Pelindungan Data Pribadi', 'Tuti Handayani']],
  ] as const) {
    const made: object = value(await kabid.api.privacy.breachLetter({ breachId, kind }, {}))
    if (!(made instanceof Uint8Array)) throw new Error('no letter came')
    expect(lintDocx(made)).toEqual([])
    const text = documentText(made)
    for (const part of [...parts, form.data, form.happened, form.handling, 'Pasal 46']) {
      expect(text.toLowerCase()).toContain(part.toLowerCase())
    }
  }
  expect(refusal(await kabid.api.privacy.breachLetter({ breachId, kind: '../x' }, {})).code).toBe('not_found')
})
