// LibreOffice prints every kind on the right number of pages, with the text of its case on them.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderLetter } from '../../../electron/core/letters/render/render.ts'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import { tinyPng } from './logo-sample.ts'
import { longKop, samples } from './samples.data.ts'

const run = promisify(execFile)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siladom-pages-'))
  const paths: string[] = []
  for (const sample of samples)
    for (const kind of ['wet', 'long'] as const) {
      const model = kind === 'long' && 'kop' in sample.model ? { ...sample.model, kop: longKop } : sample.model
      const path = join(folder, `${sample.name}-${kind}.docx`)
      await writeFile(path, await renderLetter(model, defaultPrintSettings, 'basah', tinyPng))
      paths.push(path)
    }
  await run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...paths,
  ])
}, 180_000)
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function pagesOf(name: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [join(folder, `${name}.pdf`)])
  return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1])
}

async function textOf(name: string): Promise<string> {
  const { stdout } = await run('pdftotext', [join(folder, `${name}.pdf`), '-'])
  return stdout
}

/** Text without spaces, breaks and hyphens: pdftotext takes a hyphen at the end of a line for a hyphenation. */
function squeezed(text: string): string {
  return text.replace(/[\s-]+/g, '')
}

describe('printed by LibreOffice', () => {
  for (const sample of samples) {
    test(`${sample.name} takes ${sample.pages} page(s)`, async () => {
      expect(await pagesOf(`${sample.name}-wet`)).toBe(sample.pages)
    })

    test(`${sample.name} under a long kop takes no page more`, async () => {
      expect(await pagesOf(`${sample.name}-long`)).toBe(sample.pages)
    })

    test(`${sample.name} shows the text of its case`, async () => {
      const text = squeezed(await textOf(`${sample.name}-wet`))
      expect(sample.texts.filter((expected) => !text.includes(squeezed(expected)))).toEqual([])
    })
  }

  test('no letter of the case carries a password', async () => {
    for (const sample of samples)
      expect(await textOf(`${sample.name}-wet`)).not.toMatch(/(kata sandi|password)\s*[:=]/i)
  })
})
