// The recovery key: however it is typed it is read, and what was mistyped is noticed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printRecoveryKey, readRecoveryKey } from '../../../shared/backups/recovery-key.ts'

const bytes = fc.uint8Array({ minLength: 28, maxLength: 28 })

test('what was printed is read, with any spacing and in small letters', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const printed = printRecoveryKey(random)
      expect(printed).toMatch(/^([A-Z2-9]{4}-){7}[A-Z2-9]{4}$/)
      expect(readRecoveryKey(printed)).toBe(printed)
      expect(readRecoveryKey(` ${printed.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(printed)
    }),
  )
})

test('one wrong sign, two that changed places and a missing group are noticed', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 0, max: 26 }), (random, at) => {
      const text = printRecoveryKey(random).replaceAll('-', '')
      const wrong = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
      expect(readRecoveryKey(wrong)).toBeNull()
      const [one, other] = [text[at] ?? '', text[at + 1] ?? '']
      if (one !== other) expect(readRecoveryKey(text.slice(0, at) + other + one + text.slice(at + 2))).toBeNull()
      expect(readRecoveryKey(text.slice(4))).toBeNull()
    }),
  )
})
