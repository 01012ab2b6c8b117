// Values are safe to print, and cleaning them twice changes nothing more.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalContent } from '../../../shared/letters/canonical.ts'
import { cleanDeep, cleanText } from '../../../shared/letters/normalise.ts'
import { samples } from '../../core/letters/samples.data.ts'

const outsideXml = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

describe('a value', () => {
  test('is composed', () => {
    expect(cleanText('e\u0301')).toBe('\u00e9')
  })

  test('loses control characters, lone surrogates and direction overrides, keeps tab and newline', () => {
    expect(cleanText('a\u0000b\u0007\tc\n\u0085d\ud800e\u202Ef\u2066g')).toBe('ab\tc\n\ndefg')
    expect(cleanText('1\r\n2\r3\u20284')).toBe('1\n2\n3\n4')
  })

  test('keeps emoji, Arabic and every letter of Indonesian', () => {
    expect(cleanText('👩‍👧 مرحبا Perangkat Daerah')).toBe('👩‍👧 مرحبا Perangkat Daerah')
  })

  test('cannot carry a placeholder', () => {
    expect(cleanText('{{nomor}}')).not.toContain('{{')
    expect(cleanText('{{{{{x')).not.toContain('{{')
    expect(cleanText('{\u0000{nomor}}')).not.toContain('{{')
  })

  test('of any kind is text of XML 1.0, and cleaning is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const clean = cleanText(value)
        expect(clean).not.toMatch(outsideXml)
        expect(clean.isWellFormed()).toBe(true)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })

  test('is cleaned wherever it stands in a model', () => {
    expect(cleanDeep({ a: ['\u0001x', { b: 'y\ud800' }], n: 1, z: null })).toEqual({
      a: ['x', { b: 'y' }],
      n: 1,
      z: null,
    })
  })
})

describe('the content of a letter', () => {
  const model = samples[0]?.model

  test('is the same whatever number, date, parafs and order of keys', () => {
    expect(model?.kind).toBe('surat_pemberitahuan')
    if (model?.kind !== 'surat_pemberitahuan') return
    const other = { ...model, number: null, date: null, parafs: [] }
    const turned = Object.fromEntries(Object.entries(other).toReversed()) as typeof other
    expect(canonicalContent(turned)).toBe(canonicalContent(model))
  })

  test('is another with one changed word', () => {
    if (model?.kind !== 'surat_pemberitahuan') throw new Error('no letter')
    expect(canonicalContent({ ...model, body: `${model.body} ` })).not.toBe(canonicalContent(model))
    expect(canonicalContent({ ...model, sign: { ...model.sign, name: 'LAIN' } })).not.toBe(canonicalContent(model))
  })

  test('survives being stored as JSON', () => {
    for (const sample of samples)
      expect(canonicalContent(JSON.parse(JSON.stringify(sample.model)))).toBe(canonicalContent(sample.model))
  })
})
