// Letters beside the packet: numbered when they are printed to be sent, frozen, entered in the book, never on a mere look.
import { describe, expect, test } from 'vitest'
import { selectOutgoingOfCase, selectReserved } from '../../../electron/core/agenda/queries.ts'
import { selectDocument } from '../../../electron/core/archive/objects/queries.ts'
import { renderPaper } from '../../../electron/core/letters/papers.ts'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { CommandInput } from '../../../shared/contract/case-commands.ts'
import { sha256 } from '../../../electron/core/log/canonical.ts'
import { changeProfile, hold } from '../../support/cases/office-changes.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'
import { documentText } from '../../support/document-text.ts'

const wanting = async (): Promise<Practice> => {
  const office = await practice()
  await changeProfile(office, (profile) => ({ ...profile, work: { ...profile.work, acceptanceLetter: true } }))
  return office
}

const issue = (
  kind: 'surat_penerimaan' | 'permintaan_kelengkapan' | 'surat_penarikan',
  number: string | null = null,
): CommandInput => ({
  type: 'issue_letter',
  kind,
  date: '2026-03-16',
  number,
  srikandiId: null,
})

const sent = (
  kind: 'surat_penerimaan' | 'permintaan_kelengkapan',
  change: Partial<Extract<CommandInput, { type: 'send_letter' }>> = {},
): CommandInput => ({
  type: 'send_letter',
  kind,
  signedOn: '2026-03-16',
  sentOn: '2026-03-16',
  documentId: null,
  statement: 'Ditandatangani Kepala Bidang, dikirim dengan kurir.',
  ...change,
})

const book = async (office: Practice, caseId: string) =>
  (await office.services.store.read((tx) => selectOutgoingOfCase(tx, caseId))).map((row) => [
    row.kind,
    row.number_text,
    row.state,
    row.sent_date,
  ])

describe('surat penerimaan', () => {
  test('is not made where the office does not want it', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    expect((await office.view(caseId)).letters).toEqual([])
    expect(await office.send(caseId, 'jfu_sekretariat', issue('surat_penerimaan'))).toBe('wrong_state')
  })

  test('goes out at once by setting: own number, own row, frozen by its hash, signed a.n. by the Kabid', async () => {
    const office = await wanting()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    const [letter] = (await office.view(caseId)).letters
    expect([letter?.kind, letter?.number, letter?.approved]).toEqual(['surat_penerimaan', '500.12/1/2026', true])
    expect(await book(office, caseId)).toEqual([['surat_penerimaan', '500.12/1/2026', 'bound', null]])
    const document = await office.services.store.read((tx) => selectDocument(tx, letter?.documentId ?? ''))
    const paper = await renderPaper(office.services, caseId, 'surat_penerimaan')
    expect(sha256(Buffer.from(paper?.bytes ?? []))).toBe(document?.object_sha)
    expect(lintDocx(paper?.bytes ?? new Uint8Array())).toEqual([])
    const text = documentText(paper?.bytes ?? new Uint8Array())
    expect(text).toContain('a.n. Kepala Dinas')
    expect(text).toContain('Rina Kusuma')
    expect(text).toContain('paling lambat tanggal 25 Maret 2026')
  })

  test('lives beside the packet: a return voids the reply alone, and step 11 does not ask for its signature', async () => {
    const office = await wanting()
    const caseId = await office.open()
    await walk(office, caseId, 'S11.wet_sign')
    expect(await office.complete(caseId, { outcome: 'return', reason: 'Kalimat diubah.' })).toBe('ok')
    expect((await book(office, caseId)).map(([kind, , state]) => [kind, state])).toEqual([
      ['surat_penerimaan', 'bound'],
      ['surat_pemberitahuan', 'void'],
    ])
    expect(await office.send(caseId, 'jfu_sekretariat', sent('surat_penerimaan'))).toBe('ok')
    await walk(office, caseId, null)
    const rows = await book(office, caseId)
    expect(rows.find(([kind]) => kind === 'surat_penerimaan')).toEqual([
      'surat_penerimaan',
      '500.12/1/2026',
      'closed',
      '2026-03-16',
    ])
    const findings = await verifyData(office.dataDir, projectors)
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })

  test('cannot be taken back with the decision once it has its number', async () => {
    const office = await wanting()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    expect(await office.send(caseId, 'kabid', { type: 'undo' })).toBe('cannot_undo')
    expect((await office.view(caseId, 'kabid')).abilities.undo).toBe(false)
  })

  test('is signed by the Kepala Dinas where nobody has the mandate', async () => {
    const office = await wanting()
    await hold(office, { id: 'mandat-kabid', personId: 'orang-rina', post: 'kadis', capacity: 'an', to: '2026-03-01' })
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    const text = documentText(
      (await renderPaper(office.services, caseId, 'surat_penerimaan'))?.bytes ?? new Uint8Array(),
    )
    expect(text).toContain('Ratna Widyastuti')
    expect(text).not.toContain('a.n.')
  })

  test('promises no day where the calendar of the year is only an estimate, nor one that has passed', async () => {
    const office = await wanting()
    office.at('2026-03-30T09:00')
    const late = await office.open({ receivedAt: office.now() - 14 * 86_400_000 })
    await walk(office, late, 'S7.execute')
    expect(
      documentText((await renderPaper(office.services, late, 'surat_penerimaan'))?.bytes ?? new Uint8Array()),
    ).not.toContain('paling lambat')
    office.at('2027-02-01T09:00')
    const estimated = await office.open({
      receivedAt: office.now(),
      names: [
        {
          asked: 'uji-kir',
          values: { use: 'pelayanan', function_text: 'Uji kir', placement: 'own_server', server_which: 'Rak 4' },
        },
      ],
      values: { letter_no: '8/2027', letter_date: '2027-01-29', signed_by: 'kepala_pd', stamp: 'yes', nature: 'biasa' },
    })
    const receipt = await renderPaper(office.services, estimated, 'tanda_terima')
    expect(documentText(receipt?.bytes ?? new Uint8Array())).not.toContain('Paling lambat')
  })
})

describe('where numbers are typed', () => {
  test('the JFU Sekretariat gives the letter the number of the paper book, once', async () => {
    const office = await wanting()
    await changeProfile(office, (profile) => ({ ...profile, numbering: { ...profile.numbering, outgoing: 'typed' } }))
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    const view = await office.view(caseId, 'jfu_sekretariat')
    expect([view.letters, view.abilities.issueLetters]).toEqual([[], ['surat_penerimaan']])
    expect((await office.view(caseId, 'kabid')).abilities.issueLetters).toEqual([])
    expect(await office.send(caseId, 'kabid', issue('surat_penerimaan', '500.12/44/2026'))).toBe('forbidden')
    expect(await office.send(caseId, 'jfu_sekretariat', issue('surat_penerimaan'))).toBe('number_taken')
    expect(await office.send(caseId, 'jfu_sekretariat', issue('surat_penerimaan', '500.12/44/2026'))).toBe('ok')
    expect(await office.send(caseId, 'jfu_sekretariat', issue('surat_penerimaan', '500.12/45/2026'))).toBe(
      'wrong_state',
    )
    expect(await book(office, caseId)).toEqual([['surat_penerimaan', '500.12/44/2026', 'bound', null]])
  })
})

describe('permintaan kelengkapan', () => {
  const waiting = async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    await office.send(caseId, 'kabid', {
      type: 'pause',
      reason: 'applicant',
      text: 'Surat kuasa pengelola',
      itemId: null,
    })
    return { office, caseId }
  }

  test('has no number while it is looked at, and gets one when it is issued', async () => {
    const { office, caseId } = await waiting()
    const draft = documentText(
      (await renderPaper(office.services, caseId, 'permintaan_kelengkapan'))?.bytes ?? new Uint8Array(),
    )
    expect(draft).toContain('Surat kuasa pengelola')
    expect(await book(office, caseId)).toEqual([])
    expect(await office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'))).toBe('ok')
    expect(await book(office, caseId)).toEqual([['permintaan_kelengkapan', '500.12/1/2026', 'bound', null]])
    const printed = documentText(
      (await renderPaper(office.services, caseId, 'permintaan_kelengkapan'))?.bytes ?? new Uint8Array(),
    )
    expect(printed).toContain('500.12/1/2026')
    expect(await office.send(caseId, 'jfu_sekretariat', sent('permintaan_kelengkapan'))).toBe('ok')
    expect(await book(office, caseId)).toEqual([['permintaan_kelengkapan', '500.12/1/2026', 'sent', '2026-03-16']])
  })

  test('a second pause has a letter of its own', async () => {
    const { office, caseId } = await waiting()
    await office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'))
    expect(await office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'))).toBe('wrong_state')
    office.minutes(30)
    await office.send(caseId, 'kabid', { type: 'resume', note: 'Diterima', documents: [] })
    await office.send(caseId, 'kabid', {
      type: 'pause',
      reason: 'applicant',
      text: 'Identitas pengelola',
      itemId: null,
    })
    const draft = documentText(
      (await renderPaper(office.services, caseId, 'permintaan_kelengkapan'))?.bytes ?? new Uint8Array(),
    )
    expect(draft).toContain('Identitas pengelola')
    expect(await office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'))).toBe('ok')
    expect((await book(office, caseId)).map(([, number]) => number)).toEqual(['500.12/1/2026', '500.12/2/2026'])
  })

  test('is recorded as sent only with its number, a scan or a statement, and dates in their order', async () => {
    const { office, caseId } = await waiting()
    const send = async (change: Parameters<typeof sent>[1] = {}) =>
      await office.send(caseId, 'jfu_sekretariat', sent('permintaan_kelengkapan', change))
    expect(await send()).toBe('wrong_state')
    await office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'))
    expect(await send({ statement: ' ' })).toBe('invalid')
    expect(await send({ signedOn: '2026-03-13' })).toBe('invalid')
    expect(await send({ sentOn: '2026-03-18' })).toBe('invalid')
    expect(await send()).toBe('ok')
    expect(await send()).toBe('wrong_state')
  })

  test('a double click gives one number, and a second window is told', async () => {
    const { office, caseId } = await waiting()
    const key = 'key-of-one-double-click'
    const { version } = await office.view(caseId)
    const both = { seen: version, key }
    const answers = await Promise.all(
      [1, 2].map(() => office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'), both)),
    )
    expect(answers).toEqual(['ok', 'ok'])
    expect(await office.send(caseId, 'jfu_sekretariat', issue('permintaan_kelengkapan'), { seen: version })).toBe(
      'stale_version',
    )
    expect(await book(office, caseId)).toHaveLength(1)
    expect(await office.services.store.read(selectReserved)).toEqual([])
  })
})

test('a withdrawal is confirmed by a letter with its own number', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S6.decide')
  await office.send(caseId, 'kabid', { type: 'withdraw', note: 'Surat 5/2026', documents: [] })
  expect(await office.send(caseId, 'jfu_sekretariat', issue('surat_penarikan'))).toBe('ok')
  expect(await book(office, caseId)).toEqual([['surat_penarikan', '500.12/1/2026', 'bound', null]])
})

test('approving twice at once gives one number', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S11.approve')
  const { version } = await office.view(caseId)
  const entry = {
    outcome: 'approved',
    values: { signing_date: '2026-03-16' },
    more: { key: 'key-of-the-approval', seen: version },
  }
  expect(await Promise.all([office.complete(caseId, entry), office.complete(caseId, entry)])).toEqual(['ok', 'ok'])
  expect((await book(office, caseId)).map(([, number, state]) => [number, state])).toEqual([['500.12/1/2026', 'bound']])
  expect(await office.services.store.read(selectReserved)).toEqual([])
})
