// What was entered in a case is read back as an official would say it.
import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../renderer/case/answers.ts'
import { factsByStep, valueInWords } from '../../../renderer/case/value-words.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'
import type { Field } from '../../../shared/procedures/definition.ts'

const known = { people: { p1: 'Bagus Pratama' }, documents: { d1: 'surat.pdf' } }

function field(key: string): Field {
  const found = subDomain.steps.flatMap((step) => step.acts.flatMap((act) => act.fields)).find((one) => one.key === key)
  if (found === undefined) throw new Error(`no field ${key}`)
  return found
}

describe('a value', () => {
  test('of a choice is its label', () => {
    expect(valueInWords(field('signed_by'), 'kepala_upt', known)).toBe('Kepala UPT')
  })

  test('of a date stands in words', () => {
    expect(valueInWords(field('letter_date'), '2026-03-17', known)).toBe('17 Maret 2026')
  })

  test('of a question is ya or tidak', () => {
    expect(valueInWords(field('stamp'), 'no', known)).toBe('Tidak')
  })

  test('of a post is its title, of a person the name, of a file its name', () => {
    expect(valueInWords(field('disposed_to'), ['kabid'], known)).toBe('Kepala Bidang Informatika')
    expect(valueInWords(field('assigned_staf_teknis'), 'p1', known)).toBe('Bagus Pratama')
    expect(valueInWords(field('receipt'), ['d1', 'd2'], known)).toBe('surat.pdf, berkas')
  })

  test('that is sealed or structured is not read here', () => {
    expect(valueInWords(field('pengelola'), { personalId: 'x', digest: 'y' }, known)).toBe('')
    expect(valueInWords(field('received_by'), { personalId: 'x', digest: 'y' }, known)).toBe('')
  })
})

test('facts come step by step, each field once, steps without an entry left out', () => {
  const steps = factsByStep(subDomain, { letter_no: '12', planned_on: '2026-03-18' }, known, false)
  expect(steps.map((step) => step.title)).toEqual(['1. Menerima dan mencatat surat', '3. Menindaklanjuti disposisi'])
})

test('answers of a verifier are read by the code of the finding, whatever else stands there', () => {
  expect(answersOf({ warning_answers: { SIMILAR: 'Layanan berbeda.', LONG: 3 } })).toEqual({
    SIMILAR: 'Layanan berbeda.',
  })
  expect(answersOf({ warning_answers: ['x'] })).toEqual({})
  expect(answersOf({})).toEqual({})
})
