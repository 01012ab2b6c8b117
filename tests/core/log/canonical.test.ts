// The one way to write a value down: equal values read the same, different ones never do.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, lengthPrefixed } from '../../../electron/core/log/canonical.ts'
import type { Json } from '../../../shared/json.ts'

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

test('reading the text and writing it again changes nothing', () => {
  fc.assert(
    fc.property(value, (given) => {
      const text = canonical(given)
      expect(canonical(JSON.parse(text))).toBe(text)
    }),
  )
})

test('the order of keys does not matter, nor how a letter was composed', () => {
  expect(canonical({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}')
  expect(canonical({ a: [true, null], b: 1 })).toBe(canonical({ b: 1, a: [true, null] }))
  expect(canonical('e\u0301')).toBe(canonical('\u00e9'))
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is refused', (number) => {
  expect(() => canonical({ number })).toThrow(RangeError)
})

test('two different lists of fields never read the same', () => {
  const fields = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom('1', ':', '-', 'a') }), fc.constant(null)), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(fields, fields, (left, right) => {
      expect(lengthPrefixed(left) === lengthPrefixed(right)).toBe(JSON.stringify(left) === JSON.stringify(right))
    }),
    { numRuns: 2_000 },
  )
})
