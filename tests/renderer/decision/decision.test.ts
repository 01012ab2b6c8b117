// The decision as the screen puts it together: what may be chosen, which sentences stand, and that the rules take it.
import { describe, expect, test } from 'vitest'
import { approvalRefusal, chosenGrounds, mayReset, offeredGrounds } from '../../../renderer/decision/choices.ts'
import { decisionCompletion } from '../../../renderer/decision/completion.ts'
import { consequenceOf, missingOf, promiseWords, summaryOf } from '../../../renderer/decision/consequences.ts'
import { findingLines } from '../../../renderer/decision/FindingList.tsx'
import { doneIn, proposedValues } from '../../../renderer/decision/item-values.ts'
import { placementWords } from '../../../renderer/decision/NameFacts.tsx'
import { existsWords, servesWords } from '../../../renderer/decision/TwoQuestions.tsx'
import type { CaseItem, CaseView } from '../../../shared/contract/case-view.ts'
import type { FindingView } from '../../../shared/contract/parts.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { asked, practice, type Practice } from '../../support/cases/practice.ts'
import { verified, walk } from '../../support/cases/walk.ts'

const block: FindingView = {
  code: 'RESERVED',
  severity: 'block',
  sentence: 'Nama ns1 dicadangkan untuk server nama.',
  rule: { source: 'Daftar nama cadangan', kind: 'kebijakan kantor' },
  override: 'none',
  related: null,
}

function itemOf(values: JsonObject = {}, findings: readonly FindingView[] = []): CaseItem {
  const fqdn = 'posyandu.contohkab.go.id'
  const base = { name_exists: 'no', serves: 'yes', placement: 'no_server', capacity_gb: 5, proposed_mode: 'cloud' }
  return {
    id: 'i1',
    asked: 'posyandu',
    label: 'posyandu',
    zone: 'contohkab.go.id',
    fqdn,
    values: { ...base, ...values },
    check: null,
    findings: [...findings],
  }
}

const answered = { decided_exists: 'no', decided_serves: 'yes', looked: 'yes' }

describe('Setujui is offered', () => {
  test('where the name does not exist and serves the Pemkab', () => {
    expect(approvalRefusal(itemOf(), answered)).toBeNull()
  })

  test('not where either question of note 6.2 is answered the other way', () => {
    expect(approvalRefusal(itemOf(), { ...answered, decided_exists: 'yes' })).toContain('ket. 1')
    expect(approvalRefusal(itemOf(), { ...answered, decided_serves: 'no' })).toContain('ket. 2')
  })

  test('not for a name with a block, unless the Kabid may pass over every one of them', () => {
    expect(approvalRefusal(itemOf({}, [block]), answered)).toContain('terhalang')
    expect(approvalRefusal(itemOf({}, [{ ...block, override: 'kabid' }]), answered)).toBeNull()
    expect(approvalRefusal(itemOf({}, [block, { ...block, code: 'LONG', override: 'kabid' }]), answered)).toContain(
      'terhalang',
    )
  })
})

test('a reset is offered only where the asking unit owns the existing name', () => {
  const owned = itemOf({ name_exists: 'yes', exists_owner: 'asker' })
  expect(mayReset(owned, { decided_exists: 'yes' })).toBe(true)
  expect(mayReset(owned, { decided_exists: 'no' })).toBe(false)
  expect(mayReset(itemOf({ name_exists: 'yes', exists_owner: 'other' }), { decided_exists: 'yes' })).toBe(false)
})

describe('a ground of refusal', () => {
  test('shows the sentence of the letter before it is chosen, with the name in it', () => {
    const exists = offeredGrounds(itemOf(), { decided_exists: 'yes' }, []).find((one) => one.code === 'name_exists')
    expect(exists).toMatchObject({ sentence: 'Sub domain posyandu.contohkab.go.id sudah ada.', off: null })
    expect(exists?.source).toBe('S4, langkah 6, keterangan 1')
  })

  test('of a blocked name is the finding itself, with its source', () => {
    const blocked = offeredGrounds(itemOf({}, [block]), answered, []).find((one) => one.code === 'name_blocked')
    expect(blocked).toMatchObject({ sentence: block.sentence, source: 'Daftar nama cadangan', off: null })
  })

  test('rests where the answers do not carry it, and where the office has not confirmed its policy', () => {
    const off = offeredGrounds(itemOf(), answered, []).filter((one) => one.off === null)
    expect(off).toEqual([])
  })

  test('that was chosen falls away when the answer is changed', () => {
    const chosen = { ...answered, decided_exists: 'yes', grounds: ['name_exists', 'capacity_unavailable'] }
    expect(chosenGrounds(itemOf(), chosen, [])).toEqual(['name_exists'])
    const own = { key: 'capacity_unavailable', sentence: 'Kapasitas untuk {nama} belum tersedia.', decree: 'SK 1/2026' }
    expect(chosenGrounds(itemOf(), chosen, [{ ...own, confirmed: false }])).toEqual(['name_exists'])
    expect(chosenGrounds(itemOf(), chosen, [{ ...own, confirmed: true }])).toEqual([
      'name_exists',
      'capacity_unavailable',
    ])
    expect(chosenGrounds(itemOf(), { ...chosen, decided_exists: 'no' }, [])).toEqual([])
  })
})

describe('what follows', () => {
  test('of an approval names the work, its place and its size', () => {
    expect(consequenceOf('approve', { mode: 'cloud', decided_capacity_gb: 5 })).toContain('ruang cloud 5 GB')
    expect(consequenceOf('approve', { mode: 'proxy', target: '10.20.4.17' })).toContain('lewat proxy ke 10.20.4.17')
  })

  test('for several names counts each way and says what is still open', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ ...itemOf(), id }))
    const decisions: Readonly<Record<string, string>> = { a: 'approve', b: 'refuse' }
    const words = summaryOf(items, (id) => ({ decision: decisions[id] ?? null }))
    expect(words).toContain('1 disetujui, 1 ditolak. 1 nama belum diputuskan.')
    expect(words).toContain('satu surat untuk semua nama')
  })

  test('carries the promise with how it stands', () => {
    const promise = { label: 'Janji layanan', due: 1, words: 'sisa 1 hari kerja', late: false, estimate: null }
    expect(promiseWords(promise, () => 'Rabu, 25 Maret 16.00')).toBe(
      'Janji kepada pemohon: Rabu, 25 Maret 16.00 (sisa 1 hari kerja).',
    )
    expect(promiseWords(null, () => '')).toBe('')
  })
})

test('a decision waits for both answers, for having looked, and for a choice, name by name', () => {
  const items = [itemOf()]
  const missing = (entered: JsonObject) => missingOf(items, () => entered)?.sentence
  expect(missing({})).toBe('Jawab kedua pertanyaan lebih dahulu.')
  expect(missing({ ...answered, looked: 'no' })).toContain('sudah Anda periksa')
  expect(missing(answered)).toBe('Pilih keputusannya.')
  expect(missing({ ...answered, decision: 'approve' })).toBeUndefined()
})

test('the words of the verifier stand beside the questions', () => {
  expect(existsWords(itemOf({ name_exists: 'yes', exists_owner: 'asker' }))).toBe(
    'sudah ada, milik perangkat daerah pemohon.',
  )
  expect(servesWords(itemOf({ serves: 'no', serves_because: 'Usaha pribadi.' }))).toBe('tidak, karena usaha pribadi.')
  expect(placementWords({ placement: 'own_server', server_which: 'Rak 4' })).toBe(
    'Server sendiri di data center: Rak 4',
  )
})

test('findings come heaviest first; a clean name says so', () => {
  const warn: FindingView = { ...block, code: 'LONG', severity: 'warn', sentence: 'Nama panjang.' }
  expect(findingLines(itemOf({}, [warn, block])).map((line) => line.sign)).toEqual(['✗', '!'])
  expect(findingLines(itemOf()).map((line) => line.title)).toEqual(['Penulisan nama'])
  const answers = itemOf({ warning_answers: { LONG: 'Sesuai nama kegiatan.' } }, [warn])
  expect(findingLines(answers)[0]?.details).toContain('Verifikator: Sesuai nama kegiatan.')
})

describe('over the real rules', () => {
  async function atDecision(
    office: Practice,
    names: readonly string[],
    each: (index: number) => JsonObject,
  ): Promise<CaseView> {
    const subject = `Permohonan ${names.join(', ')}`
    const caseId = await office.open({
      subject,
      names: names.map((name) => asked(name)),
      values: {
        letter_no: subject,
        letter_date: '2026-03-13',
        signed_by: 'kepala_pd',
        stamp: 'yes',
        nature: 'biasa',
      },
    })
    await walk(office, caseId, 'S6.decide', { 'S4.verify': { each } })
    return await office.view(caseId)
  }

  async function sent(
    office: Practice,
    view: CaseView,
    completion: ReturnType<typeof decisionCompletion>,
  ): Promise<string> {
    const { outcome = null, values = {}, items = {} } = completion
    return await office.send(view.caseId, 'kabid', {
      type: 'complete',
      outcome,
      reason: null,
      values,
      items,
      documents: [],
      digest: view.digest,
    })
  }

  test('one name, approved as proposed, goes to the Staf Teknis', async () => {
    const office = await practice()
    const view = await atDecision(office, ['e-parkir'], () => verified)
    const [item] = view.items
    if (item === undefined) throw new Error('no name')
    expect(proposedValues(item)).toMatchObject({ decided_exists: 'no', mode: 'proxy', target: '10.20.4.17' })
    expect(doneIn(view, 'S2')?.name).toContain('Ratna')
    const completion = decisionCompletion([item], () => proposedValues(item), { [item.id]: 'approve' })
    expect(await sent(office, view, completion)).toBe('ok')
    expect((await office.view(view.caseId)).step?.id).toBe('S7')
  })

  test('three names, one approved, one refused, one reset, are decided in one act', async () => {
    const office = await practice()
    const view = await atDecision(office, ['uji-kir', 'terminal-tipe-c', 'angkutan'], (index) =>
      index === 0 ? verified : { ...verified, name_exists: 'yes', exists_owner: index === 2 ? 'asker' : 'other' },
    )
    const ids = view.items.map((item) => item.id)
    const decisions = { [ids[0] ?? '']: 'approve', [ids[1] ?? '']: 'refuse', [ids[2] ?? '']: 'reset' } as const
    const enteredOf = (id: string): JsonObject => {
      const item = view.items.find((one) => one.id === id)
      return { ...(item === undefined ? {} : proposedValues(item)), grounds: ['name_exists'] }
    }
    expect(await sent(office, view, decisionCompletion(view.items, enteredOf, decisions))).toBe('ok')
    const after = await office.view(view.caseId)
    expect(after.items.map((item) => item.values['decision'])).toEqual(['approve', 'refuse', 'reset'])
    expect(after.items[1]?.values['ground_sentences']).toEqual([
      'Sub domain terminal-tipe-c.contohkab.go.id sudah ada.',
    ])
  })

  test('a refusal without a ground is sent back by the rules, not by the screen alone', async () => {
    const office = await practice()
    const view = await atDecision(office, ['parkir-liar'], () => ({ ...verified, serves: 'no' }))
    const [item] = view.items
    if (item === undefined) throw new Error('no name')
    const bare = decisionCompletion([item], () => proposedValues(item), { [item.id]: 'refuse' })
    expect(bare.outcome).toBe('refuse')
    expect(await sent(office, view, bare)).toBe('invalid')
  })
})
