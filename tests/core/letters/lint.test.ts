// The lint finds each damage that makes Word say "unreadable content", and nothing in a sound file.
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import type { LintRule } from '../../../electron/core/letters/lint/package.ts'
import { renderLetter } from '../../../electron/core/letters/render/render.ts'
import { composeAnswer } from '../../../shared/letters/compose/answer.ts'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import { tinyPng } from './logo-sample.ts'
import { caseFacts, frame, named } from './samples.data.ts'

const documentPart = 'word/document.xml'
let sound: Uint8Array

beforeAll(async () => {
  const model = composeAnswer(caseFacts([named('antre.contohkab.go.id'), named('sik.contohkab.go.id')]), frame)
  sound = await renderLetter(model, defaultPrintSettings, 'konsep', tinyPng)
})

function damaged(part: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(sound)
  const before = new TextDecoder().decode(files[part])
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...files, [part]: new TextEncoder().encode(after) })
}

function rulesOf(bytes: Uint8Array): readonly LintRule[] {
  return [...new Set(lintDocx(bytes).map((problem) => problem.rule))]
}

/** The file with one entry written a second time under the same name. */
function doubled(): Uint8Array {
  const files = unzipSync(sound)
  const bytes = zipSync({ ...files, 'word/dokument.xml': files[documentPart] ?? new Uint8Array() }, { level: 0 })
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('word/dokument.xml', documentPart)
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

describe('the lint', () => {
  test('passes a sound letter with logo, watermark and tables', () => {
    expect(lintDocx(sound)).toEqual([])
  })

  const damages: readonly (readonly [string, LintRule, string, (text: string) => string])[] = [
    [
      'a cell without its last paragraph',
      'cell_ends_with_paragraph',
      documentPart,
      (text) => text.replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>'),
    ],
    [
      'a list that does not exist',
      'numbering_id',
      documentPart,
      (text) => text.replace('<w:pPr>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'),
    ],
    [
      'a style that does not exist',
      'style_id',
      documentPart,
      (text) => text.replace('<w:pPr>', '<w:pPr><w:pStyle w:val="Hilang"/>'),
    ],
    [
      'a picture without relationship',
      'relationship',
      documentPart,
      (text) => text.replace(/r:embed="[^"]+"/, 'r:embed="rIdHilang"'),
    ],
    [
      'a relationship to nowhere',
      'relationship',
      'word/_rels/document.xml.rels',
      (text) => text.replace('Target="styles.xml"', 'Target="hilang.xml"'),
    ],
    [
      'a part without content type',
      'content_type',
      '[Content_Types].xml',
      (text) => text.replace(/<Default[^>]*Extension="png"[^>]*\/>/, ''),
    ],
    [
      'section properties that are not last',
      'section_last',
      documentPart,
      (text) => text.replace('</w:body>', '<w:p/></w:body>'),
    ],
    ['a table without grid', 'table_grid', documentPart, (text) => text.replace(/<w:tblGrid>.*?<\/w:tblGrid>/, '')],
    ['a control character', 'xml_character', documentPart, (text) => text.replace('Sifat', 'Si\u0001fat')],
    ['a control character as a reference', 'xml_character', documentPart, (text) => text.replace('Sifat', 'Si&#2;fat')],
    ['an ampersand that is not escaped', 'well_formed', documentPart, (text) => text.replace('Sifat', 'A & B')],
    ['a tag that is never closed', 'well_formed', documentPart, (text) => text.replace('</w:p>', '')],
    [
      'a drawing id that stands twice',
      'drawing_id',
      documentPart,
      (text) => text.replace(/(<w:r><w:drawing>.*?<\/w:drawing><\/w:r>)/, '$1$1'),
    ],
  ]
  for (const [name, rule, part, change] of damages)
    test(`catches ${name}`, () => {
      expect(rulesOf(damaged(part, change))).toContain(rule)
    })

  test('catches the same drawing id in the body and in a header', () => {
    const header = damaged('word/header1.xml', (text) =>
      text.replace(
        '</w:hdr>',
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:w"><wp:docPr id="1" name=""/></wp:inline></w:drawing></w:r></w:p></w:hdr>',
      ),
    )
    expect(rulesOf(header)).toEqual(['drawing_id'])
  })

  test('catches two entries of the same name', () => {
    expect(rulesOf(doubled())).toContain('duplicate_entry')
  })

  test('says of bytes that are no ZIP that they are none, and does not throw', () => {
    expect(rulesOf(new Uint8Array())).toEqual(['zip'])
    expect(rulesOf(new TextEncoder().encode('bukan surat'))).toEqual(['zip'])
    expect(rulesOf(sound.slice(0, sound.length - 40))).toEqual(['zip'])
  })
})
