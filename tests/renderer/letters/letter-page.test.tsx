// Every kind of paper drawn as a page: what stands in its model stands on the page, and nothing in it becomes markup.
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LetterPage } from '../../../renderer/letters/page/LetterPage.tsx'
import { readModel } from '../../../renderer/letters/page/read-model.ts'
import { sheetsOf } from '../../../renderer/letters/page/SopSheetPage.tsx'
import { piecesOf } from '../../../renderer/letters/page/strong-words.ts'
import { textOf } from '../../../shared/letters/blocks.ts'
import { isSurat, isTitled, type LetterModel, letterKinds } from '../../../shared/letters/model.ts'
import { hostileLetter } from '../../core/letters/hostile.ts'
import { samples } from '../../core/letters/samples.data.ts'

function page(model: LetterModel, draft = false): string {
  return renderToStaticMarkup(<LetterPage model={model} label="Naskah" draft={draft} />)
}

/** The words of a page, without its markup. */
function words(html: string): string {
  return html
    .replaceAll(/<\/?b>/g, '')
    .replaceAll(/<br\/?>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s+/g, ' ')
}

function textsOf(model: LetterModel): readonly string[] {
  if (isSurat(model)) {
    const { number, subject, opening, body, closing, details, copies, sign } = model
    return [number ?? '', subject, opening, body, closing, ...textOf(details), ...copies, sign.name]
  }
  if (isTitled(model)) return [...model.title, ...textOf(model.blocks), model.right?.block.name ?? '']
  return []
}

const pieces = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split('\n')).flatMap((line) => line.trim().split(/\s+/))

describe('a paper as a page', () => {
  test('is drawn for every kind of the office', () => {
    const kinds = new Set(samples.map((sample) => sample.kind))
    expect(letterKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test.each(samples.map((sample) => [sample.name, sample.model] as const))(
    '%s carries every word of its model',
    (_, model) => {
      const shown = words(page(model))
      for (const word of pieces(textsOf(model))) expect(shown).toContain(word)
    },
  )

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s shows what its print must hold',
    (_, sample) => {
      const shown = words(page(sample.model))
      for (const text of sample.texts) for (const word of pieces([text])) expect(shown).toContain(word)
    },
  )

  test('is marked KONSEP and shows its parafs only while it is a draft', () => {
    const model = samples.find((sample) => sample.name === 'pemberitahuan')?.model
    if (model === undefined || !isSurat(model)) throw new Error('no sample')
    const withParaf = { ...model, parafs: [{ post: 'Sekretaris', mark: null }] }
    expect(page(withParaf, true)).toContain('sheets-draft')
    expect(page(withParaf, true)).toContain('Paraf Hierarki')
    expect(page(withParaf)).not.toContain('sheets-draft')
    expect(page(withParaf)).not.toContain('Paraf Hierarki')
  })

  test('without number or date prints dots for both', () => {
    const model = samples.find((sample) => sample.name === 'pemberitahuan')?.model
    if (model === undefined || !isSurat(model)) throw new Error('no sample')
    const open = words(page({ ...model, number: null, date: null }))
    expect(open.match(/\.{21}/g)?.length).toBeGreaterThanOrEqual(2)
  })

  test('draws hostile values as text', () => {
    fc.assert(
      fc.property(hostileLetter, (model) => {
        expect(page(model)).not.toMatch(/<script|<img|onerror=/i)
      }),
      { numRuns: 60 },
    )
  })
})

test('a model of an unknown kind is not drawn', () => {
  expect(readModel({ kind: 'surat_cinta' })).toBeNull()
  expect(readModel(null)).toBeNull()
  expect(readModel({ kind: 'laporan' })).toEqual({ kind: 'laporan' })
})

test('a strong word is bold where it stands alone, not inside another name', () => {
  expect(piecesOf('Sub domain a.go.id dan xa.go.id', ['a.go.id'])).toEqual([
    { text: 'Sub domain ', strong: false },
    { text: 'a.go.id', strong: true },
    { text: ' dan xa.go.id', strong: false },
  ])
})

test('the SOP sheet breaks after the rows that the source breaks after', () => {
  const sheet = samples.find((sample) => sample.kind === 'lembar_sop')?.model
  if (sheet?.kind !== 'lembar_sop') throw new Error('no sample')
  const sheets = sheetsOf(sheet.rows)
  expect(sheets.flat()).toEqual(sheet.rows)
  expect(sheets.slice(0, -1).every((rows) => rows.at(-1)?.breakAfter === true)).toBe(true)
})
