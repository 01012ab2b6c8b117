// Values that somebody may type or paste to break a letter, and random papers made of them.
import fc from 'fast-check'
import type { LetterModel } from '../../../shared/letters/model.ts'
import { samples } from './samples.data.ts'

export const hostileValues: readonly string[] = [
  '<>&"\'',
  ']]>',
  '{{nomor}}',
  '{{{{x}}}}',
  '${ttd}',
  '</w:t></w:r></w:p>',
  'A'.repeat(300),
  `${'panjang'.repeat(40)}.contohkab.go.id`,
  '\u202Egnitnep\u202C',
  'مرحبا بالعالم',
  'שלום עולם',
  '👩‍👩‍👧‍👦 🇮🇩',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u009f',
  '\ud800',
  'a\udc00b',
  '\ufffe\uffff\ufeff',
  'e\u0301 n\u0303',
  'baris satu\nbaris dua\r\nbaris tiga\rakhir',
  'tab\tdi tengah',
  '   ',
  '',
  '\u2028\u2029',
  '&amp;&#1;&#x0;',
  '-'.repeat(200),
]

const text = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...hostileValues), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')),
)

/** A sample of any kind with about half of its texts replaced by hostile ones. */
export const hostileLetter: fc.Arbitrary<LetterModel> = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(text, { minLength: 12, maxLength: 12 }),
    fc.integer({ min: 0, max: 1_000_000 }),
  )
  .map(([sample, values, seed]) => poisoned(sample.model, values, seed))

/** Words of the model that choose how it is drawn, not what it says. */
const structural = new Set([
  'kind',
  'symbol',
  'state',
  'book',
  'align',
  'marks',
  'date',
  'from',
  'to',
  'receivedDate',
  'letterDate',
  'parafDate',
])

function poisoned(model: LetterModel, values: readonly string[], seed: number): LetterModel {
  let turn = seed
  const visit = (value: unknown, key: string): unknown => {
    turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648
    const swap = turn % 100 < 45
    if (typeof value === 'string' && swap && !structural.has(key)) return values[turn % values.length] ?? value
    if (Array.isArray(value)) return value.map((one: unknown) => visit(one, key))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]))
    return value
  }
  return visit(model, '') as LetterModel
}
