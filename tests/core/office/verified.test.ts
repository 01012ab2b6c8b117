// After all that people do to accounts, settings, files and drafts, the check of the data folder finds nothing.
import { expect, test } from 'vitest'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { refusal, value } from '../../support/api-client.ts'
import { jpeg, pdf } from '../../support/gate-samples.ts'
import { practiceOffice } from '../../support/practice-office.ts'
import { newKey, prove } from '../../support/small-office.ts'
import { hour } from '../../support/test-clock.ts'

test('a used practice office is sound: chain, seals, projections, files', async () => {
  const office = await practiceOffice()
  const [admin, jfu] = [await office.logIn('admin'), await office.logIn('jfu.sekretariat')]
  refusal(await jfu.api.session.unlock({}, { password: 'bukan ini' }))
  await prove(admin, office.password)
  value(
    await admin.api.settings.createAccount({}, { key: newKey(), personId: 'orang-suryo', user: 'sekda', proof: null }),
  )
  value(await admin.api.settings.setAccount({ user: 'kasi' }, { key: newKey(), active: false, proof: null }))
  const post = { post: 'kasi', title: 'Ketua Tim', unit: 'Bidang Informatika' } as const
  value(await admin.api.settings.savePost({}, { key: newKey(), ...post }))
  const { profile } = value(await admin.api.settings.office({}, {}))
  value(
    await admin.api.settings.saveOffice(
      {},
      { key: newKey(), profile: { ...profile, timeZone: 'Asia/Makassar' }, reason: 'Uji' },
    ),
  )
  const { assumptions } = value(await admin.api.settings.procedures({}, {}))
  const assumption = assumptions[0]?.key ?? ''
  value(await admin.api.settings.confirmAssumption({}, { key: newKey(), assumption, note: '' }))
  value(await jfu.api.files.upload({}, { name: 'surat.pdf' }, new Blob([new Uint8Array(pdf(2))])))
  const scan = new Blob([new Uint8Array(jpeg(9, 9))])
  const { documents } = value(await jfu.api.files.upload({}, { name: 'KTP Budi.jpg', kind: 'identitas' }, scan))
  value(await jfu.api.files.download({ documentId: documents[0]?.id ?? '' }, {}))
  value(await jfu.api.files.saveDraft({ key: 'intake' }, { content: { subjek: 'Permohonan' } }))
  office.clock.pass(hour / 10)
  value(await jfu.api.session.me({}, {}))
  expect(office.bugs).toEqual([])
  await office.close()
  expect(await verifyData(office.data, projectors)).toEqual([])
})
