// Holds every printed cell, limit, fee, executor, product, evaluation line and address against the sources.
import { describe, expect, test } from 'vitest'
import { definitions } from '../../../../shared/procedures/definitions/index.ts'
import { totalMinutes } from '../../../../shared/procedures/lint/times.ts'
import { sourceFacts } from './source-facts.data.ts'
import { printedComponents, printedLegalBasis, printedRows } from './source-table.data.ts'

test('the thirteen procedures stand in their order, each once', () => {
  expect(definitions.map((one) => one.code)).toEqual(Object.keys(printedRows))
})

describe.each(definitions)('$code', (definition) => {
  const facts = sourceFacts[definition.code]
  const componentNamed = (start: string) =>
    definition.components.find((component) => component.label.startsWith(start))?.text ?? null

  test('prints each cell as the source has it, the empty ones included', () => {
    expect(definition.steps.map((step) => step.printed)).toEqual(printedRows[definition.code])
  })

  test('has the printed minutes of each row, and none where none are printed', () => {
    expect(definition.steps.map((step) => step.standard?.amount ?? null)).toEqual(facts.minutes)
  })

  test('promises the printed limits', () => {
    expect(definition.promises.map((promise) => promise.duration)).toEqual(facts.limits)
  })

  test('knows the printed fees, with tax and date', () => {
    expect(definition.tariffs.map((tariff) => [tariff.amount, tariff.taxPercent, tariff.validFrom])).toEqual(facts.fees)
  })

  test('prints executors, product and evaluation', () => {
    expect(componentNamed('Jumlah Pelaksana')).toBe(facts.executors)
    expect(componentNamed('Produk Pelayanan')).toBe(facts.product)
    expect(componentNamed('Evaluasi Kinerja')).toBe(facts.evaluation)
  })

  test('prints the addresses letter by letter', () => {
    const words = JSON.stringify([definition.components, definition.steps.map((step) => step.printed)])
    expect(facts.addresses.filter((address) => !words.includes(address))).toEqual([])
  })
})

test.each(Object.entries(printedComponents))('%s prints every component of its standard', (code, components) => {
  expect(definitions.find((one) => one.code === code)?.components).toEqual(components)
})

test('the components of complaints are those of the service standard', () => {
  const complaints = definitions.find((one) => one.code === 'pengaduan')?.components ?? []
  expect(complaints).toHaveLength(4)
  for (const component of complaints) expect(printedComponents.standar_pelayanan).toContainEqual(component)
})

test.each(Object.entries(printedLegalBasis))('%s cites its legal basis as printed', (code, basis) => {
  expect(definitions.find((one) => one.code === code)?.legalBasis).toEqual(basis)
})

test('each registrar service lists the legal basis that its component prints', () => {
  for (const definition of definitions.filter((one) => one.sources.some((source) => source.document === 'S2'))) {
    const printed = definition.components.find((component) => component.label === 'Dasar Hukum')?.text
    expect(definition.legalBasis.map((law, index) => `${index + 1}. ${law}`).join(' ')).toBe(printed)
  }
})

test('the minutes add up to 255 for the sub domain and to 70 for the dispute', () => {
  const total = (code: string) => definitions.filter((one) => one.code === code).map(totalMinutes)
  expect(total('sub_domain')).toEqual([255])
  expect(total('sengketa')).toEqual([70])
})

test('the cost of a year under the decree is 55.500 with tax, beside the 55.000 of the old procedure', () => {
  const tariff = (code: string) => definitions.find((one) => one.code === code)?.tariffs[0]
  const year = tariff('perpanjangan')
  expect(((year?.amount ?? 0) * (100 + (year?.taxPercent ?? 0))) / 100).toBe(55_500)
  expect(tariff('pendaftaran_id_lama')?.amount).toBe(55_000)
})

test('a promise printed as a day is marked as the reading of the office', () => {
  const days = definitions.flatMap((one) => one.promises).filter((promise) => promise.duration.unit === 'calendarDays')
  expect(days).toHaveLength(7)
  expect(days.every((promise) => promise.assumed?.includes('hari kalender'))).toBe(true)
})
