// "Serupa dan sudah diputus": what the decision screen is told of the past, on a real database.
import { describe, expect, test } from 'vitest'
import { loadCase } from '../../../electron/core/cases/load.ts'
import { similarView } from '../../../electron/core/cases/similar.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { asked, practice, type Practice } from '../../support/cases/practice.ts'
import { approved, refused, verified, walk } from '../../support/cases/walk.ts'

let letters = 0

/** A request that nobody takes for a duplicate, at the decision. */
async function atDecision(office: Practice, names: readonly string[], unitId = 'unit-dishub', functionText?: string) {
  letters += 1
  const values = { letter_no: `1/${letters}/2026`, letter_date: '2026-03-13', signed_by: 'kepala_pd', stamp: 'yes' }
  const caseId = await office.open({
    unitId,
    names: names.map((name) => asked(name, functionText === undefined ? {} : { function_text: functionText })),
    values: { ...values, nature: 'biasa' },
    notDuplicate: true,
  })
  await walk(office, caseId, 'S6.decide', {
    'S4.verify': { each: { ...verified, warning_answers: answers } },
  })
  return caseId
}

const answers = Object.fromEntries(
  ['CONFUSABLE', 'SIMILAR', 'NOT_OFFICIAL_ABBREVIATION', 'OTHER_UNITS_NAME', 'TOO_SHORT', 'LONG'].map((code) => [
    code,
    'Berbeda layanan.',
  ]),
)

async function similar(office: Practice, caseId: string, post: PostKey = 'kabid') {
  const caller = await office.caller(post)
  return await office.services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    if (loaded === null) throw new Error(`no case ${caseId}`)
    return (await similarView(tx, office.services, caller, loaded)).names.map((name) => name.past)
  })
}

describe('a past decision', () => {
  test('on the same name is told with outcome, date, post, reasons and why it is alike', async () => {
    const office = await practice()
    const past = await atDecision(office, ['uji-kir'])
    expect(await office.complete(past, { each: refused })).toBe('ok')
    const decidedAt = office.now()
    const now = await atDecision(office, ['uji-kir'])
    const view = await office.view(past)
    expect(await similar(office, now)).toEqual([
      [
        {
          caseId: past,
          agenda: view.agenda,
          fqdn: 'uji-kir.contohkab.go.id',
          unit: 'Dinas Perhubungan',
          decision: 'refuse',
          decidedAt,
          decidedBy: 'Kepala Bidang Informatika',
          reasons: ['Sub domain uji-kir.contohkab.go.id sudah ada.'],
          why: 'nama sama, perangkat daerah dan fungsi sama',
        },
      ],
    ])
  })

  test('on a look-alike, a slip, or a longer name of another owner is found, though it was refused and stands in no register', async () => {
    const office = await practice()
    for (const name of ['antr1an', 'antrean', 'antrian-rsud']) {
      const caseId = await atDecision(office, [name], 'unit-dinkes', 'Nomor urut pasien')
      expect(await office.complete(caseId, { each: refused })).toBe('ok')
    }
    const now = await atDecision(office, ['antrian'], 'unit-dishub', 'Jadwal keberangkatan')
    const [found] = await similar(office, now)
    expect(found?.map(({ fqdn, why }) => [fqdn.split('.')[0], why])).toEqual([
      ['antr1an', 'nama sekilas sama'],
      ['antrean', 'nama berbeda satu huruf'],
      ['antrian-rsud', 'nama berawalan sama'],
    ])
  })

  test('for the same function of another owner is found through the register', async () => {
    const office = await practice()
    await walk(office, await atDecision(office, ['gizi'], 'unit-dinkes', 'Pendaftaran lomba balita'), 'S8.draft')
    const now = await atDecision(office, ['lomba'], 'unit-dishub', 'Pendaftaran lomba balita')
    expect((await similar(office, now))[0]?.map(({ why, reasons }) => [why, reasons])).toEqual([['fungsi sama', []]])
  })

  test('of each name stands with that name', async () => {
    const office = await practice()
    const past = await atDecision(office, ['uji-kir'])
    expect(await office.complete(past, { each: approved })).toBe('ok')
    const now = await atDecision(office, ['uji-kir-online', 'terminal'], 'unit-dinkes', 'Lain sama sekali')
    expect((await similar(office, now)).map((one) => one.length)).toEqual([1, 0])
  })
})

describe('nothing is told', () => {
  test('of itself, of what is not decided, and of what was taken back or withdrawn', async () => {
    const office = await practice()
    const now = await atDecision(office, ['uji-kir'])
    const other = await atDecision(office, ['uji-kir'])
    expect(await similar(office, now)).toEqual([[]])
    expect(await office.complete(other, { each: refused })).toBe('ok')
    expect((await similar(office, now))[0]).toHaveLength(1)
    expect(await office.send(other, 'kabid', { type: 'undo' })).toBe('ok')
    expect(await similar(office, now)).toEqual([[]])
    expect(await office.complete(other, { each: approved })).toBe('ok')
    expect(await office.send(other, 'kabid', { type: 'withdraw', note: 'Surat penarikan.', documents: [] })).toBe('ok')
    expect(await similar(office, now)).toEqual([[]])
  })

  test('to whoever may not read requests', async () => {
    const office = await practice()
    const past = await atDecision(office, ['uji-kir'])
    expect(await office.complete(past, { each: refused })).toBe('ok')
    const now = await atDecision(office, ['uji-kir'])
    expect(await similar(office, now, 'admin')).toEqual([[]])
    expect((await similar(office, now, 'sekretaris'))[0]).toHaveLength(1)
  })
})

test('no name breaks the search for what is like it', async () => {
  const office = await practice()
  for (const name of [
    '"',
    'a" OR title:b',
    '*',
    '-',
    'é',
    "x'; drop table cases; --",
    '(',
    'a.b.c',
    '_dmarc',
    '\u0000ab',
  ]) {
    letters += 1
    const values = { letter_no: `h/${letters}`, letter_date: '2026-03-13', signed_by: 'kepala_pd', stamp: 'yes' }
    const caseId = await office.open({
      names: [asked(name, { function_text: `${name} AND OR NEAR(` })],
      values: { ...values, nature: 'biasa' },
      notDuplicate: true,
    })
    expect(await similar(office, caseId)).toHaveLength(1)
  }
})
