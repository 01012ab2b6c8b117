// The SOP sheet of another Kabupaten never prints Purbalingga's name, laws or signer; Purbalingga's own stays verbatim.
import { describe, expect, test } from 'vitest'
import { ownSheet } from '../../../electron/core/letters/own-sheet.ts'
import { contoh } from '../../../shared/office/profiles/contoh.data.ts'
import { purbalingga } from '../../../shared/office/profiles/purbalingga.data.ts'
import { definitions } from '../../../shared/procedures/definitions/index.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'

describe('the sheet as an office prints it', () => {
  test('another Kabupaten reads its own name everywhere', () => {
    const printed = JSON.stringify(
      definitions
        .map((definition) => ownSheet(definition, contoh))
        .map(({ identity, steps }) => ({ identity, printed: steps.map((step) => step.printed) })),
    )
    expect(printed).not.toMatch(/purbalingga|wahyu kontardi/i)
    expect(printed).toContain('Pemerintah Kabupaten Contoh')
    expect(printed).toContain('contohkab.go.id')
  })

  test('Purbalingga prints the source as it is', () => {
    expect(ownSheet(subDomain, purbalingga)).toBe(subDomain)
  })
})
