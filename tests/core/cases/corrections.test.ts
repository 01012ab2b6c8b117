// Ralat: plain entries by the desk that entered them, into the books too; never a decision, never under a paraf.
import { describe, expect, test } from 'vitest'
import { selectIncomingOfCase } from '../../../electron/core/agenda/queries.ts'
import { selectLiveName } from '../../../electron/core/domains/queries.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import type { Json } from '../../../shared/json.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { practice, type Practice } from '../../support/cases/practice.ts'
import { walk } from '../../support/cases/walk.ts'

async function correct(
  office: Practice,
  caseId: string,
  post: PostKey,
  field: string,
  value: Json,
  of: 'case' | 'name' = 'case',
) {
  const [item] = (await office.view(caseId)).items
  return await office.send(caseId, post, {
    type: 'correct',
    itemId: of === 'name' ? (item?.id ?? '') : null,
    field,
    to: { [field]: value },
    reason: 'Salah ketik.',
  })
}

describe('a ralat', () => {
  test('changes the fact, keeps the old one in the history, and reaches the incoming book', async () => {
    const office = await practice()
    const caseId = await office.open()
    expect(await correct(office, caseId, 'jfu_sekretariat', 'letter_no', '500.12/78/2026')).toBe('ok')
    expect((await office.view(caseId)).values['letter_no']).toBe('500.12/78/2026')
    const [line] = await office.services.store.read((tx) => selectIncomingOfCase(tx, caseId))
    expect([line?.letter_no, line?.number_text]).toEqual(['500.12/78/2026', '1'])
    const findings = await verifyData(office.dataDir, projectors)
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })

  test('is made by the desk that entered the fact, or by the Kepala Bidang', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    expect(await correct(office, caseId, 'jfu_bidang', 'function_text', 'Uji kir', 'name')).toBe('forbidden')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'exists_owner', 'asker', 'name')).not.toBe('ok')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'serves', 'no', 'name')).toBe('forbidden')
    expect(await correct(office, caseId, 'staf_teknis', 'serves', 'no', 'name')).toBe('ok')
    expect(await correct(office, caseId, 'kabid', 'function_text', 'Uji kir', 'name')).toBe('ok')
  })

  test('never touches a decision, what was computed, personal data, or what was not entered', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S7.execute')
    for (const [field, value, of] of [
      ['decision', 'refuse', 'name'],
      ['mode', 'cloud', 'name'],
      ['blocked', 'no', 'name'],
      ['findings', [], 'name'],
      ['pengelola', { name: 'X' }, 'case'],
      ['assigned_staf_teknis', 'orang-ratna', 'case'],
      ['signing_date', '2026-03-16', 'case'],
      ['ending', 'completed', 'case'],
    ] as const) {
      expect([field, await correct(office, caseId, 'kabid', field, value, of)]).toEqual([field, 'invalid'])
    }
  })

  test('is checked like the entry itself', async () => {
    const office = await practice()
    const caseId = await office.open()
    expect(await correct(office, caseId, 'jfu_sekretariat', 'letter_date', '2026-02-30')).toBe('invalid')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'nature', 'gawat')).toBe('invalid')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'letter_no', '')).toBe('invalid')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'letter_no', '500.12/77/2026')).toBe('invalid')
  })

  test('of how a name was made is the Kabid’s, and stands in the register', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S8.draft')
    expect(await correct(office, caseId, 'staf_teknis', 'executed_target', '10.20.4.99', 'name')).toBe('forbidden')
    expect(await correct(office, caseId, 'kabid', 'executed_target', '10.20.4.99', 'name')).toBe('ok')
    const row = await office.services.store.read((tx) => selectLiveName(tx, 'e-retribusi.contohkab.go.id'))
    expect([row?.state, row?.target, row?.mode]).toEqual(['active', '10.20.4.99', 'proxy'])
  })

  test('waits while the letters are initialled', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S10.paraf')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'letter_no', '500.12/78/2026')).toBe('wrong_state')
    expect(await office.complete(caseId, { outcome: 'return', reason: 'Nomor surat keliru.' })).toBe('ok')
    expect(await correct(office, caseId, 'jfu_sekretariat', 'letter_no', '500.12/78/2026')).toBe('ok')
  })
})
