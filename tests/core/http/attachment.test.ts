// The header that offers a file: no name leaves its quotes or adds a line.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { attachment } from '../../../electron/core/http/attachment.ts'

test('a plain name stands as it is', () => {
  expect(attachment('surat.pdf')).toBe(`attachment; filename="surat.pdf"; filename*=UTF-8''surat.pdf`)
})

test('a name with other letters has a plain twin beside it', () => {
  expect(attachment('lampiran "é".pdf')).toBe(
    `attachment; filename="lampiran _e_.pdf"; filename*=UTF-8''lampiran%20%22%C3%A9%22.pdf`,
  )
})

test('every name gives one header that reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const header = attachment(name)
      expect(header).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]*$/)
      expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
    }),
    { numRuns: 500 },
  )
})
