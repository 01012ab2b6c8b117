// What is entered has its limits, personal data is kept only with its event, and no entry refers to somebody else's data.
import { describe, expect, test } from 'vitest'
import { personalOfSubject } from '../../../electron/core/archive/sealed/personal.ts'
import { renderPaper } from '../../../electron/core/letters/papers.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { changeProfile } from '../../support/cases/office-changes.ts'
import { asked, practice, type Practice } from '../../support/cases/practice.ts'
import { approved, refused, verified, walk } from '../../support/cases/walk.ts'
import { documentText } from '../../support/document-text.ts'

const letter = { letter_no: '9/2026', letter_date: '2026-03-13', signed_by: 'kepala_pd', stamp: 'yes', nature: 'biasa' }
const pengelola = { name: 'Sari Contoh', nip: '198505112010012011', phone: '081200001111' }
const sending = { sent_to: 'Kepala Dinas', sent_how: 'kurir', sent_on: '2026-03-16', received_by: 'Sari Contoh' }

const records = async (office: Practice, caseId: string) =>
  (await office.services.store.read((tx) => personalOfSubject(tx, caseId))).map((one) => one.kind)

describe('personal data', () => {
  test('of an act that is refused is not kept', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S12.send')
    expect(await office.complete(caseId, { values: { ...sending, sent_on: 'besok' } })).toBe('invalid')
    expect(await records(office, caseId)).toEqual([])
    expect(await office.complete(caseId, { values: sending })).toBe('ok')
    expect(await records(office, caseId)).toEqual(['received_by'])
  })

  test('that is too long, or no form of short texts, is refused before it is sealed', async () => {
    const office = await practice()
    const open = async (value: JsonObject | string) => await office.open({ values: { ...letter, pengelola: value } })
    await expect(open({ ...pengelola, name: 'x'.repeat(501) })).rejects.toThrow('invalid')
    await expect(open('x'.repeat(501))).rejects.toThrow('invalid')
    await expect(open({ name: { deep: { deeper: 'x' } } })).rejects.toThrow('invalid')
    await expect(
      open(Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`k${index}`, 'x']))),
    ).rejects.toThrow('invalid')
    expect(await records(office, await open(pengelola))).toEqual(['pengelola'])
  })

  test('of another case cannot be referred to', async () => {
    const office = await practice()
    const first = await office.open({ values: { ...letter, pengelola } })
    const reference = (await office.view(first)).values['pengelola'] ?? null
    const stolen = { ...letter, letter_no: '10/2026', pengelola: reference }
    await expect(office.open({ values: stolen, names: [asked('uji-kir')] })).rejects.toThrow('invalid')
  })
})

describe('structured values', () => {
  test('of more than 50,000 signs are refused', async () => {
    const office = await practice()
    const huge = Array.from({ length: 600 }, (_, index) => ({ key: `k${index}`, note: 'x'.repeat(100) }))
    await expect(office.open({ values: { ...letter, checklist: huge } })).rejects.toThrow('invalid')
  })

  test('and lists of choices too long or with endless words', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S2.dispose')
    const dispose = async (instructions: readonly string[]) =>
      await office.complete(caseId, { outcome: 'disposed', values: { disposed_to: ['kabid'], instructions } })
    expect(await dispose(['x'.repeat(201)])).toBe('invalid')
    expect(await dispose(Array.from({ length: 101 }, () => 'x'))).toBe('invalid')
    expect(await dispose(['Proses lebih lanjut'])).toBe('ok')
  })
})

test('step 3 assigns a holder of the post', async () => {
  const office = await practice()
  const caseId = await office.open()
  await walk(office, caseId, 'S3.follow')
  expect(
    await office.complete(caseId, { values: { planned_on: '2026-03-17', assigned_staf_teknis: 'orang-ratna' } }),
  ).toBe('invalid')
  expect(
    await office.complete(caseId, { values: { planned_on: '2026-03-17', assigned_staf_teknis: 'orang-bagus' } }),
  ).toBe('ok')
})

describe('grounds of refusal', () => {
  const atDecision = async (change: Partial<JsonObject> = {}) => {
    const office = await practice()
    const caseId = await office.open({ names: [asked('dinkominfo')] })
    await walk(office, caseId, 'S6.decide', {
      'S4.verify': { each: { ...verified, name_exists: 'yes', exists_owner: 'other', ...change } },
    })
    return { office, caseId }
  }

  test('must fit the answers, and exist', async () => {
    const { office, caseId } = await atDecision()
    const refuse = async (change: JsonObject) => await office.complete(caseId, { each: { ...refused, ...change } })
    expect(await refuse({ grounds: [] })).toBe('invalid')
    expect(await refuse({ grounds: ['not_serving'] })).toBe('invalid')
    expect(await refuse({ grounds: ['name_exists'], decided_exists: 'no' })).toBe('invalid')
    expect(await refuse({ grounds: ['karena_saya_mau'] })).toBe('invalid')
    expect(await refuse({ grounds: ['name_exists'] })).toBe('ok')
  })

  test('by policy of the office rest until they are confirmed, and then cite their decree in the letter', async () => {
    const { office, caseId } = await atDecision()
    const set = async (confirmed: boolean) =>
      await changeProfile(office, (profile) => ({
        ...profile,
        work: {
          ...profile.work,
          grounds: [
            {
              key: 'alasan_1',
              sentence: 'Kapasitas untuk {nama} belum tersedia.',
              decree: 'Keputusan Kepala Dinas Nomor 5/2026',
              confirmed,
            },
          ],
        },
      }))
    await set(false)
    expect(await office.complete(caseId, { each: { ...refused, grounds: ['alasan_1'] } })).toBe('invalid')
    expect(await office.complete(caseId, { each: { ...refused, grounds: ['capacity_unavailable'] } })).toBe('invalid')
    await set(true)
    expect(await office.complete(caseId, { each: { ...refused, grounds: ['alasan_1'] } })).toBe('ok')
    const reply = await renderPaper(office.services, caseId, 'surat')
    expect(documentText(reply?.bytes ?? new Uint8Array())).toContain(
      'Kapasitas untuk dinkominfo.contohkab.go.id belum tersedia (Keputusan Kepala Dinas Nomor 5/2026)',
    )
  })

  test('an approval needs none', async () => {
    const office = await practice()
    const caseId = await office.open()
    await walk(office, caseId, 'S6.decide')
    expect(await office.complete(caseId, { each: approved })).toBe('ok')
  })
})
