// Whoever looks at an identity scan or at contact data is written down, and the list can be neither changed nor emptied.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { value } from '../../support/api-client.ts'
import { desksOfEachPost } from '../../support/access/desks.ts'

async function office() {
  const desks = await desksOfEachPost({
    pengelola: { name: 'Sari Contoh', nip: '198904222014022004', phone: '081234567890', email: 'sari@contohkab.go.id' },
  })
  return { ...desks, caseId: desks.cases.open }
}

test('contact data is masked until it is asked for, and the asking is an event with its reason', async () => {
  const { windows, caseId } = await office()
  const { kabid, pemeriksa, kasi } = windows
  expect(value(await kabid.api.cases.get({ caseId }, {})).contact).toEqual({
    pengelola: { name: 'Sari Contoh', nip: '•••004', phone: '•••890', email: 's•••@contohkab.go.id' },
  })
  expect(value(await pemeriksa.api.privacy.reads({}, {})).rows).toEqual([])
  const whole = value(await kasi.api.privacy.caseContact({ caseId }, { reason: ' Menelepon pengelola ' }))
  expect(whole.contact['pengelola']).toMatchObject({ phone: '081234567890' })
  expect(value(await pemeriksa.api.privacy.reads({}, {})).rows).toMatchObject([
    { person: 'Pejabat kasi', what: 'Kontak pemohon', caseId, reason: 'Menelepon pengelola' },
  ])
})

test('an identity scan that is opened, and a dossier that holds one, stand in the list by person and case', async () => {
  const { windows, caseId, identityId } = await office()
  const { kabid, staf_teknis: staf, sekretaris, admin } = windows
  value(await staf.api.files.download({ documentId: identityId }, {}))
  value(await kabid.api.cases.dossier({ caseId }, {}))
  value(await sekretaris.api.cases.dossier({ caseId }, {}))
  const { rows, people } = value(await admin.api.privacy.reads({}, {}))
  expect(rows.map(({ person, what, about }) => [person, what, about])).toEqual([
    ['Pejabat kabid', 'Berkas pemeriksa dengan data pribadi', 'agenda 1/2026, uji-satu.contohkab.go.id'],
    ['Pejabat staf_teknis', 'Pindaian identitas', 'agenda 1/2026, uji-satu.contohkab.go.id'],
  ])
  const personId = people.find((one) => one.name === 'Pejabat kabid')?.id ?? ''
  expect(value(await admin.api.privacy.reads({}, { personId })).rows).toHaveLength(1)
  const first = value(await admin.api.privacy.reads({}, { limit: 1 }))
  expect(first.rows).toHaveLength(1)
  expect(value(await admin.api.privacy.reads({}, { limit: 1, before: first.next ?? 0 })).rows[0]?.what).toBe(
    'Pindaian identitas',
  )
})

test('a line taken out of the list, and an event taken out of the log, are found', async () => {
  const opened = await office()
  value(await opened.windows.kasi.api.privacy.caseContact({ caseId: opened.caseId }, { reason: '' }))
  await opened.close()
  const errors = async () =>
    (await verifyData(opened.data, projectors)).filter((finding) => finding.severity === 'error')
  expect(await errors()).toEqual([])
  const database = new Database(join(opened.data, 'siladom.db'))
  expect(() => database.exec("delete from events where type = 'personal_read'")).toThrow(/log/i)
  database.exec('delete from personal_reads')
  database.close()
  expect((await errors()).map((finding) => finding.code)).toEqual(['projection'])
})
