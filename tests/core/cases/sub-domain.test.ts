// The subdomain SOP from the letter's arrival to the archive, on a real database.
import { describe, expect, test } from 'vitest'
import { selectIncomingOfCase } from '../../../electron/core/agenda/queries.ts'
import { projectors } from '../../../electron/core/projectors.ts'
import { verifyData } from '../../../electron/core/verify/verify.ts'
import { asked, practice } from '../../support/cases/practice.ts'
import { approved, executed, refused, verified, walk } from '../../support/cases/walk.ts'

describe('a request for a redirect', () => {
  test('goes through all 13 steps and ends with number, letters, register entry and archive', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, null)
    const view = await office.view(caseId)
    expect(view.status).toBe('ended')
    expect(view.ending).toBe('completed')
    expect([...new Set(view.visits.map((visit) => visit.step))]).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
      'S6',
      'S7',
      'S8',
      'S9',
      'S10',
      'S11',
      'S12',
      'S13',
    ])
    expect(view.letters.map((letter) => [letter.kind, letter.number, letter.signed !== null])).toEqual([
      ['surat_pemberitahuan', '500.12/1/2026', true],
      ['laporan', null, true],
    ])
    expect(view.parafs.map((paraf) => paraf.step)).toEqual(['S9', 'S9', 'S10'])
    expect(view.sentence).toContain('Selesai dan diarsipkan')
  })

  test('leaves a data folder that verifies clean', async () => {
    const office = await practice()
    await walk(office, await office.open(), null)
    const findings = await verifyData(office.dataDir, projectors)
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })
})

describe('the decision', () => {
  test('a refusal still goes through letter, paraf, signature, delivery and archive, without step 7', async () => {
    const office = await practice()
    const caseId = await office.open({ names: [asked('dinkominfo')] })
    await walk(office, caseId, null, {
      'S4.verify': { each: { ...verified, name_exists: 'yes', exists_owner: 'other' } },
      'S6.decide': { each: refused },
    })
    const view = await office.view(caseId)
    expect(view.visits.some((visit) => visit.step === 'S7')).toBe(false)
    expect(view.letters.map((letter) => letter.kind)).toEqual(['surat_penolakan', 'laporan'])
    expect(view.visits.findLast((visit) => visit.step === 'S12')?.acts.map((act) => act.act)).toEqual(['send'])
  })

  test('an existing name cannot be approved', async () => {
    const office = await practice()
    const caseId = await office.open({ names: [asked('dinkominfo')] })
    await walk(office, caseId, 'S6.decide', {
      'S4.verify': { each: { ...verified, name_exists: 'yes', exists_owner: 'other' } },
    })
    expect(await office.complete(caseId, { each: { ...approved, decided_exists: 'yes' } })).toBe('guard')
    expect(await office.complete(caseId, { each: approved })).not.toBe('ok')
  })

  test('access is reset only for the owner of the name, with power of attorney and a call back', async () => {
    const office = await practice()
    const caseId = await office.open({ unitId: 'unit-dinkes', names: [asked('dinkes')] })
    const existing = { ...verified, name_exists: 'yes', exists_owner: 'asker' }
    await walk(office, caseId, 'S7.execute', {
      'S4.verify': { each: existing },
      'S6.decide': { each: { decision: 'reset', decided_exists: 'yes', decided_serves: 'yes' } },
    })
    const reset = {
      check_notes: 'Akses diatur ulang.',
      ssl: 'unchecked',
      done_on: '2026-03-16',
      power_of_attorney: 'yes',
      called_back_note: 'Dijawab.',
    }
    expect(await office.complete(caseId, { each: { ...reset, called_back: 'no' } })).toBe('guard')
    expect(await office.complete(caseId, { each: { ...reset, called_back: 'yes' } })).toBe('ok')
    await walk(office, caseId, null)
    const view = await office.view(caseId)
    expect(view.letters.map((letter) => letter.kind)).toEqual(['surat_reset', 'laporan'])
  })

  test('several names in one letter are decided each by itself and answered in one letter', async () => {
    const office = await practice()
    const caseId = await office.open({ names: [asked('e-retribusi'), asked('dinkominfo')] })
    await walk(office, caseId, null, {
      'S4.verify': {
        each: (index) => (index === 0 ? verified : { ...verified, name_exists: 'yes', exists_owner: 'other' }),
      },
      'S6.decide': { each: (index) => (index === 0 ? approved : refused) },
      'S7.execute': { each: (index) => (index === 0 ? executed : {}) },
    })
    expect((await office.view(caseId)).letters[0]?.kind).toBe('surat_jawaban')
  })

  test('a letter by e-mail is approved only once its signed original has come', async () => {
    const office = await practice()
    const caseId = await office.open({ channel: 'email' })
    await walk(office, caseId, 'S6.decide')
    expect(await office.complete(caseId, { each: approved })).toBe('guard')
    expect(
      await office.send(caseId, 'jfu_sekretariat', {
        type: 'original_received',
        agendaNumber: null,
        documents: [],
        date: '2026-03-16',
      }),
    ).toBe('ok')
    expect(await office.complete(caseId, { each: approved })).toBe('ok')
    const lines = await office.services.store.read(async (tx) => await selectIncomingOfCase(tx, caseId))
    expect(lines.map((line) => line.number_text)).toEqual(['1', '2'])
  })
})

describe('the packet', () => {
  test('a return from step 9 voids the parafs, counts the round and comes back to JFU Bidang', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S9.paraf_kabid')
    expect(await office.complete(caseId, { outcome: 'return' })).toBe('invalid')
    expect(await office.complete(caseId, { outcome: 'return', reason: 'Nama pengelola keliru.' })).toBe('ok')
    const back = await office.view(caseId)
    expect(back.step?.id).toBe('S8')
    expect(back.parafs.every((paraf) => paraf.fallen)).toBe(true)
    await walk(office, caseId, null)
    const view = await office.view(caseId)
    expect(view.parafs.filter((paraf) => !paraf.fallen)).toHaveLength(3)
    expect(view.visits.filter((visit) => visit.step === 'S9').map((visit) => visit.round)).toEqual([1, 2])
  })

  test('a return after the approval voids the number visibly and the next letter gets another', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S11.wet_sign')
    expect(await office.complete(caseId, { outcome: 'return', reason: 'Kepala Dinas minta kalimat diubah.' })).toBe(
      'ok',
    )
    const back = await office.view(caseId)
    expect(back.letters.find((letter) => letter.kind === 'surat_pemberitahuan')?.voided).toEqual([
      { number: '500.12/1/2026', reason: 'Kepala Dinas minta kalimat diubah.' },
    ])
    await walk(office, caseId, 'S11.wet_sign')
    expect((await office.view(caseId)).letters.find((letter) => letter.number !== null)?.number).toBe('500.12/2/2026')
  })

  test('step 12 opens only after the wet signature of every paper is recorded', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S11.wet_sign')
    expect(await office.complete(caseId, { outcome: 'signed', values: { signed_papers: [] } })).toBe('invalid')
    expect((await office.view(caseId)).step?.id).toBe('S11')
  })
})
