// Masked contact data: recognisable, not usable.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked, maskedRecord } from '../../../shared/privacy/mask.ts'

test('names and posts stay, numbers and addresses keep their end', () => {
  expect(
    maskedRecord({
      name: 'Sari Contoh',
      position: 'Pranata Komputer',
      phone: '081234567890',
      email: 'sari@contohkab.go.id',
      nip: '198904222014022004',
      other: { deep: 1 },
    }),
  ).toEqual({
    name: 'Sari Contoh',
    position: 'Pranata Komputer',
    phone: '•••890',
    email: 's•••@contohkab.go.id',
    nip: '•••004',
    other: null,
  })
})

test('of no number more than three signs are left, of a short one none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,20}$/), (number) => {
      const shown = masked(number).replaceAll('•', '')
      expect(shown.length).toBeLessThanOrEqual(3)
      expect(number.endsWith(shown)).toBe(true)
    }),
  )
  expect([masked(''), masked('0812'), masked('😀@x')]).toEqual(['', '•••', '😀•••@x'])
})
