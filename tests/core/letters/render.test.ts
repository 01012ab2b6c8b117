// Every kind of paper is sound, the same at any time, and says what its case says.
import { unzipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import { renderLetter } from '../../../electron/core/letters/render/render.ts'
import { composeNotice } from '../../../shared/letters/compose/notice.ts'
import { letterKinds } from '../../../shared/letters/model.ts'
import { defaultPrintSettings, type PrintSettings } from '../../../shared/letters/print.ts'
import { tinyPng } from './logo-sample.ts'
import { caseFacts, frame, named, samples } from './samples.data.ts'

const classic: PrintSettings = { ...defaultPrintSettings, profile: '54/2009', paper: 'F4', fontSize: 11 }

function partOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part])
}

function documentOf(bytes: Uint8Array): string {
  return partOf(bytes, 'word/document.xml')
}

/** The visible text, tags away. */
function textOf(bytes: Uint8Array): string {
  return documentOf(bytes)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('every kind of paper', () => {
  test('has a sample', () => {
    expect([...new Set(samples.map((sample) => sample.kind))].sort()).toEqual([...letterKinds].sort())
  })

  for (const sample of samples)
    test(`${sample.name} passes the lint in every variant and profile`, async () => {
      for (const print of [defaultPrintSettings, classic])
        for (const variant of ['konsep', 'basah'] as const)
          for (const logo of [null, tinyPng])
            expect(lintDocx(await renderLetter(sample.model, print, variant, logo))).toEqual([])
    })

  for (const sample of samples)
    test(`${sample.name} writes the automatic line rule wherever it writes a line height`, async () => {
      const bytes = await renderLetter(sample.model, defaultPrintSettings, 'konsep', tinyPng)
      for (const [part, data] of Object.entries(unzipSync(bytes))) {
        const spacings = new TextDecoder().decode(data).match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? []
        expect({ part, wrong: spacings.filter((one) => !one.includes('w:lineRule="auto"')) }).toEqual({
          part,
          wrong: [],
        })
      }
    })

  for (const sample of samples)
    test(`${sample.name} gives the same bytes at another time`, async () => {
      const first = await renderLetter(sample.model, defaultPrintSettings, 'basah', tinyPng)
      vi.useFakeTimers({ now: Date.UTC(2031, 4, 5), toFake: ['Date'] })
      const second = await renderLetter(sample.model, defaultPrintSettings, 'basah', tinyPng)
      vi.useRealTimers()
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
    })
})

describe('the variants', () => {
  const model = composeNotice(caseFacts([named('antre.contohkab.go.id')]), frame)

  test('only the konsep carries the watermark and the parafs', async () => {
    const konsep = await renderLetter(model, defaultPrintSettings, 'konsep')
    const wet = await renderLetter(model, defaultPrintSettings, 'basah')
    expect(partOf(konsep, 'word/header1.xml')).toContain('KONSEP')
    expect(textOf(konsep)).toContain('Paraf Hierarki')
    expect(partOf(wet, 'word/header1.xml')).not.toContain('KONSEP')
    expect(textOf(wet)).not.toContain('Paraf Hierarki')
  })

  test('the table of parafs can be switched off', async () => {
    const konsep = await renderLetter(model, { ...defaultPrintSettings, parafTable: false }, 'konsep')
    expect(textOf(konsep)).not.toContain('Paraf Hierarki')
  })

  test('without number and date the places stay dotted', async () => {
    const open = await renderLetter({ ...model, number: null, date: null }, defaultPrintSettings, 'konsep')
    expect(textOf(open)).toContain('Contoh, .....')
    expect(textOf(open)).not.toContain('500.12/123/2026')
  })

  test('the older profile puts "Kepada" and "Perihal" where offices look for them', async () => {
    const old = textOf(await renderLetter(model, classic, 'basah'))
    expect(old).toContain('Kepada')
    expect(old).toContain('Perihal')
    expect(textOf(await renderLetter(model, defaultPrintSettings, 'basah'))).not.toContain('Kepada Yth.')
  })

  test('paper and margins come from the settings, disposisi is half a folio', async () => {
    expect(documentOf(await renderLetter(model, defaultPrintSettings, 'basah'))).toContain('w:w="11906" w:h="16838"')
    expect(documentOf(await renderLetter(model, classic, 'basah'))).toContain('w:w="12189" w:h="18709"')
    const sheet = samples.find((sample) => sample.kind === 'lembar_disposisi')
    if (sample(sheet))
      expect(documentOf(await renderLetter(sheet.model, classic, 'basah'))).toContain('w:w="12189" w:h="9354"')
  })

  test('the kop sets region and institution three to four', async () => {
    const document = documentOf(await renderLetter(model, defaultPrintSettings, 'basah'))
    expect(document).toMatch(/w:sz w:val="27"\/>(?:(?!<w:t).)*<w:t[^>]*>PEMERINTAH KABUPATEN CONTOH/)
    expect(document).toMatch(/w:sz w:val="36"\/>(?:(?!<w:t).)*<w:t[^>]*>DINAS KOMUNIKASI DAN INFORMATIKA/)
  })

  test('a logo that is no picture is left out', async () => {
    const bytes = await renderLetter(
      model,
      defaultPrintSettings,
      'basah',
      new TextEncoder().encode('<svg onload="x"/>'),
    )
    expect(documentOf(bytes)).not.toContain('w:drawing')
    expect(lintDocx(bytes)).toEqual([])
  })
})

function sample<T>(value: T | undefined): value is T {
  expect(value).toBeDefined()
  return value !== undefined
}
