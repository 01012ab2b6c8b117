// What was done on paper keeps its date and its scan, and no date of something done lies in the future.
import { describe, expect, test } from 'vitest'
import { selectDocument } from '../../../electron/core/archive/objects/queries.ts'
import { selectIncomingOfCase } from '../../../electron/core/agenda/queries.ts'
import { upload } from '../../../electron/core/files/upload.ts'
import { selectLiveName } from '../../../electron/core/domains/queries.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { changeProfile } from '../../support/cases/office-changes.ts'
import { asked, practice, type Practice } from '../../support/cases/practice.ts'
import { approved, executed, refused, verified, walk } from '../../support/cases/walk.ts'
import { pdf } from '../../support/gate-samples.ts'

const day = 86_400_000

async function scanned(office: Practice): Promise<string> {
  const sent = await upload(
    office.services,
    await office.caller('jfu_sekretariat'),
    { name: 'disposisi.pdf', kind: 'disposisi', personal: 'no' },
    pdf(1),
  )
  if (!sent.ok) throw new Error(sent.error.message)
  return sent.value.documents[0]?.id ?? ''
}

describe('recorded from paper', () => {
  test('the scan of the paper belongs to the case from then on', async () => {
    const office = await practice()
    const caseId = await office.open()
    const scanDocumentId = await scanned(office)
    const paper = { officialId: 'orang-hadi', at: office.now(), scanDocumentId }
    expect(await office.complete(caseId, { as: 'jfu_sekretariat', more: { paper } })).toBe('ok')
    expect((await office.view(caseId)).documents.map((one) => one.id)).toContain(scanDocumentId)
    expect((await office.services.store.read((tx) => selectDocument(tx, scanDocumentId)))?.case_id).toBe(caseId)
  })

  test('an act keeps the day of the paper, after the receipt', async () => {
    const office = await practice()
    const receivedAt = office.now()
    office.at('2026-03-17T09:00')
    const caseId = await office.open({ receivedAt })
    const paper = { officialId: 'orang-hadi', at: receivedAt + 3_600_000, scanDocumentId: null }
    expect(await office.complete(caseId, { as: 'jfu_sekretariat', more: { paper } })).toBe('ok')
    const read = (await office.view(caseId)).visits.flatMap((visit) => visit.acts).find((act) => act.act === 'read')
    expect(read?.doneAt).toBe(receivedAt + 3_600_000)
  })

  test.each([
    ['before the receipt of the letter', -day],
    ['that has not come yet', 3 * day],
  ])('a paper of a day %s is refused', async (_, shift) => {
    const office = await practice()
    const caseId = await office.open()
    const paper = { officialId: 'orang-hadi', at: office.now() + shift, scanDocumentId: null }
    expect(await office.complete(caseId, { as: 'jfu_sekretariat', more: { paper } })).toBe('wrong_state')
  })

  test('a paper of a day before the act that it follows is refused', async () => {
    const office = await practice()
    const caseId = await office.open()
    office.at('2026-03-17T09:00')
    expect(await office.complete(caseId)).toBe('ok')
    office.minutes(30)
    const paper = { officialId: 'orang-ratna', at: office.now() - day, scanDocumentId: null }
    const disposed = { as: 'jfu_sekretariat', outcome: 'disposed', values: { disposed_to: ['kabid'] } } as const
    expect(await office.complete(caseId, { ...disposed, more: { paper } })).toBe('wrong_state')
    expect(await office.complete(caseId, { ...disposed, more: { paper: { ...paper, at: office.now() } } })).toBe('ok')
  })
})

describe('dates of what was done', () => {
  test.each([
    ['S12.send', { sent_to: 'Kepala Dinas', sent_how: 'kurir', sent_on: '2026-03-18' }],
    ['S12.send', { sent_to: 'Kepala Dinas', sent_how: 'kurir', sent_on: '2026-02-30' }],
    ['S11.approve', { signing_date: '2027-03-16' }],
    ['S12.hand_over', { access_to: 'Sari', access_how: 'langsung', access_on: '2026-03-18' }],
  ] as readonly (readonly [string, JsonObject])[])(
    '%s refuses a day that has not come or does not exist',
    async (act, values) => {
      const office = await practice()
      const caseId = await office.open()
      await walk(office, caseId, act)
      expect(await office.complete(caseId, { values })).toBe('invalid')
    },
  )

  test('the work of step 7 cannot be dated ahead, its plan of step 3 can', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute', {
      'S3.follow': { values: { planned_on: '2026-03-25', assigned_staf_teknis: 'orang-bagus' } },
    })
    expect(await office.complete(caseId, { each: { ...executed, done_on: '2026-03-17' } })).toBe('invalid')
  })
})

describe('ending and taking back', () => {
  test('a withdrawal after the decision gives the planned name back', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    const live = async () => await office.services.store.read((tx) => selectLiveName(tx, 'e-retribusi.contohkab.go.id'))
    expect((await live())?.state).toBe('planned')
    expect(await office.send(caseId, 'kabid', { type: 'withdraw', note: 'Surat 5/2026', documents: [] })).toBe('ok')
    expect(await live()).toBeUndefined()
  })

  test('only the silence of the applicant ends a case, not that of the registrar', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    await office.send(caseId, 'kabid', { type: 'pause', reason: 'registrar', text: 'Menunggu registrar', itemId: null })
    office.at('2026-05-20T09:00')
    expect((await office.view(caseId)).abilities.closeSilent).toBe(false)
    expect(await office.send(caseId, 'kabid', { type: 'close_silent', note: 'Tidak ada kabar' })).toBe('wrong_state')
  })

  test('a disposisi that is taken back leaves the column of the book', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S3.follow')
    const column = async () =>
      (await office.services.store.read((tx) => selectIncomingOfCase(tx, caseId)))[0]?.disposed_to
    expect(await column()).toBe('Kepala Bidang Informatika')
    expect(await office.send(caseId, 'kadis', { type: 'undo' })).toBe('ok')
    expect(await column()).toBe('')
  })
})

describe('the packet by setting', () => {
  const without = async (notice: boolean, report: boolean) => {
    const office = await practice()
    await changeProfile(office, (profile) => ({ ...profile, work: { ...profile.work, notice, report } }))
    return office
  }

  test('either paper can be switched off', async () => {
    const [noNotice, noReport] = [await without(false, true), await without(true, false)]
    const [one, other] = [await noNotice.open(), await noReport.open()]
    await walk(noNotice, one, null)
    await walk(noReport, other, null)
    expect((await noNotice.view(one)).letters.map((letter) => letter.kind)).toEqual(['laporan'])
    expect((await noReport.view(other)).letters.map((letter) => letter.kind)).toEqual(['surat_pemberitahuan'])
  })

  test('who is refused is told by letter all the same', async () => {
    const office = await without(false, true)
    const caseId = await office.open({ names: [asked('dinkominfo')] })
    await walk(office, caseId, null, {
      'S4.verify': { each: { ...verified, name_exists: 'yes', exists_owner: 'other' } },
      'S6.decide': { each: refused },
    })
    expect((await office.view(caseId)).letters.map((letter) => letter.kind)).toEqual(['surat_penolakan', 'laporan'])
  })

  test('a decision that has not been looked at yet can be given anew', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    expect(await office.send(caseId, 'kabid', { type: 'undo' })).toBe('ok')
    expect(await office.complete(caseId, { each: approved })).toBe('ok')
  })
})
