// A thousand random papers with hostile values are sound files, and no value does more than stand there as text.
import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import { renderLetter } from '../../../electron/core/letters/render/render.ts'
import { composeNotice } from '../../../shared/letters/compose/notice.ts'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import { hostileLetter, hostileValues } from './hostile.ts'
import { caseFacts, frame, named } from './samples.data.ts'

describe('hostile values', () => {
  test('1,000 random papers pass the lint', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileLetter, fc.constantFrom('konsep' as const, 'basah' as const), async (model, variant) => {
        expect(lintDocx(await renderLetter(model, defaultPrintSettings, variant))).toEqual([])
      }),
      { numRuns: 1000, seed: 20_260_317 },
    )
  })

  test('each value alone, in every text of a letter, passes the lint', async () => {
    for (const value of hostileValues) {
      const facts = caseFacts([named(value, { purpose: value, target: value })], {
        applicant: { unit: value, head: value, place: value },
      })
      const bytes = await renderLetter(
        composeNotice(facts, { ...frame, number: value }),
        defaultPrintSettings,
        'konsep',
      )
      expect({ value, problems: lintDocx(bytes) }).toEqual({ value, problems: [] })
    }
  })

  test('a placeholder or a tag in a value stays text', async () => {
    const facts = caseFacts([named('a.contohkab.go.id', { purpose: '{{nomor}} </w:t><w:br/>' })])
    const bytes = await renderLetter(composeNotice(facts, frame), defaultPrintSettings, 'basah')
    const document = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    expect(document).not.toContain('{{')
    expect(document).toContain('&lt;/w:t&gt;&lt;w:br/&gt;')
  })
})
