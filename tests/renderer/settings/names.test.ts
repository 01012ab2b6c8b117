// The page of names: changes kept apart from what is saved, told in words, checked at their fields.
import { describe, expect, test } from 'vitest'
import { editsInWords, noEdits, withEdits, without } from '../../../renderer/settings/names/name-edits.ts'
import { fitting, namesSentence } from '../../../renderer/settings/names/name-words.ts'
import type { NameRules } from '../../../shared/contract/settings-records.ts'

const saved: NameRules = {
  reserved: [
    { label: 'mail', group: 'mail' },
    { label: 'bupati', group: 'trust' },
  ],
  banned: [{ text: 'slot', where: 'part', reason: 'kata yang lazim dipakai situs judi' }],
  minimumLength: 3,
  longFrom: 24,
  districtPattern: 'kec-{nama}',
  quarantineDays: 90,
}

describe('the changes of the page', () => {
  test('fit on what somebody else saved meanwhile', () => {
    const edits = { ...noEdits, reserved: [{ label: 'sippd', group: 'infra' as const }], notReserved: ['mail'] }
    const meanwhile = { ...saved, reserved: [...saved.reserved, { label: 'sso', group: 'trust' as const }] }
    expect(withEdits(meanwhile, edits)).toMatchObject({
      reserved: [
        { label: 'bupati', group: 'trust' },
        { label: 'sso', group: 'trust' },
        { label: 'sippd', group: 'infra' },
      ],
      banned: saved.banned,
    })
  })

  test('are told in words, and not told where the value is the saved one again', () => {
    const edits = { ...noEdits, rules: { minimumLength: 4, longFrom: 24 }, notBanned: ['slot'] }
    expect(editsInWords(saved, edits)).toBe('panjang paling sedikit, 1 kata terlarang dihapus')
    expect(editsInWords(saved, { ...noEdits, rules: { longFrom: 24 } })).toBe('')
  })

  test('an entry that was only added goes; a saved one is marked', () => {
    const labelOf = (entry: { label: string }) => entry.label
    expect(without('baru', labelOf, [{ label: 'baru' }], [])).toEqual({ added: [], removed: [] })
    expect(without('mail', labelOf, [], [])).toEqual({ added: [], removed: ['mail'] })
    expect(without('mail', labelOf, [], ['mail'])).toEqual({ added: [], removed: ['mail'] })
  })
})

describe('what cannot be saved', () => {
  test.each([
    [{ minimumLength: null }, 'minimumLength', 'Tulis angka bulat, misalnya 5.'],
    [{ minimumLength: 0 }, 'minimumLength', 'Paling sedikit 1 huruf.'],
    [{ longFrom: 5, minimumLength: 20 }, 'longFrom', 'Batas nama panjang tidak boleh di bawah panjang paling sedikit.'],
    [{ districtPattern: 'kec' }, 'districtPattern', 'Tulis pola dengan {nama}, misalnya kec-{nama}.'],
    [{ quarantineDays: 9999 }, 'quarantineDays', 'Paling banyak 3.650 hari.'],
  ])('%j is told at its field', (rules, path, sentence) => {
    expect(withEdits(saved, { ...noEdits, rules })).toEqual([{ path, sentence }])
  })

  test('a label that another person added meanwhile is told at the field of new ones', () => {
    const edits = { ...noEdits, reserved: [{ label: 'bupati', group: 'dns' as const }] }
    expect(withEdits(saved, edits)).toMatchObject([{ path: 'reserved.label' }])
  })
})

test('the search looks at the word and what stands beside it, and sorts by the word', () => {
  const words = ({ text, reason }: NameRules['banned'][number]) => [text, reason]
  const banned = [
    { text: 'slot', where: 'part' as const, reason: 'situs judi' },
    { text: 'pan', where: 'part' as const, reason: 'nama partai' },
    { text: 'judi', where: 'part' as const, reason: 'situs judi' },
  ]
  expect(fitting(banned, words, 'JUDI').map((one) => one.text)).toEqual(['judi', 'slot'])
  expect(fitting(banned, words, '').map((one) => one.text)).toEqual(['judi', 'pan', 'slot'])
})

test('the page opens with what the office keeps back', () => {
  expect(namesSentence(saved)).toBe('2 nama dicadangkan, 1 kata terlarang.')
})
