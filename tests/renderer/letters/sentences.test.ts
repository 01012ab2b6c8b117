// Editable sentences, their way to the act and back, and the words by which two texts differ.
import fc from 'fast-check'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import { describe, expect, test } from 'vitest'
import { changedSentences, flatSentences, isChanged, nestedSentences } from '../../../renderer/letters/sentences.ts'
import { wordDiff } from '../../../renderer/letters/word-diff.ts'

describe('sentences', () => {
  test('go to the act by paper and part', () => {
    expect(nestedSentences({ 'surat.opening': 'a', 'surat.copies': 'b\nc', 'laporan.suggestion': 'd' })).toEqual({
      surat: { opening: 'a', copies: 'b\nc' },
      laporan: { suggestion: 'd' },
    })
  })

  test('come back as they went', () => {
    const part = fc.stringMatching(/^[a-z]{1,8}$/)
    const flat = fc.dictionary(
      fc.tuple(part, part).map(([paper, key]) => `${paper}.${key}`),
      fc.string(),
    )
    fc.assert(
      fc.property(flat, (sentences) => {
        expect(flatSentences(nestedSentences(sentences))).toEqual(sentences)
      }),
    )
  })

  test('of an unknown shape are left out', () => {
    expect(flatSentences(undefined)).toEqual({})
    expect(flatSentences({ surat: { opening: 3, copies: ['a', 'b'] }, laporan: 'x' })).toEqual({
      'surat.copies': 'a\nb',
    })
  })

  test('are changed only where words differ, not blanks at the ends', () => {
    expect(isChanged('Demikian. ', 'Demikian.')).toBe(false)
    const sentence = { key: 'surat.closing', label: 'Penutup', value: 'Salam.', standard: 'Demikian.', rows: 2 }
    const letter = { kind: 'surat_reset', title: 'Surat', model: {}, digest: '', number: null, state: 'draft' as const }
    const packet = {
      print: defaultPrintSettings,
      typedNumbers: false,
      letters: [{ ...letter, sentences: [sentence, { ...sentence, key: 'surat.body', value: 'Demikian.' }] }],
      digest: '',
      round: 1,
      warnings: [],
      lastReturn: null,
    }
    expect(changedSentences(packet).map((one) => one.key)).toEqual(['surat.closing'])
  })
})

describe('the difference of two texts', () => {
  test('names the words that came and went', () => {
    expect(wordDiff('atas perhatian dan kerja sama Saudara', 'atas perhatian Saudara')).toEqual([
      { kind: 'same', text: 'atas perhatian ' },
      { kind: 'removed', text: 'dan kerja sama ' },
      { kind: 'same', text: 'Saudara' },
    ])
  })

  test('gives both texts back, word for word', () => {
    const words = fc.array(fc.constantFrom('surat', 'kami', 'Saudara', 'atas', 'dan'), { maxLength: 12 })
    const kept = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    fc.assert(
      fc.property(words, words, (a, b) => {
        const parts = wordDiff(a.join(' '), b.join(' '))
        const side = (left: 'added' | 'removed') =>
          kept(parts.map((part) => (part.kind === left ? '' : part.text)).join(' '))
        expect(side('added')).toEqual(a)
        expect(side('removed')).toEqual(b)
      }),
    )
  })
})
