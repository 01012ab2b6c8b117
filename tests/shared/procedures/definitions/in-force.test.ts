// Which version of a procedure a case keeps, by the date of its receipt.
import { expect, test } from 'vitest'
import { definitionOf, definitions, inForce } from '../../../../shared/procedures/definitions/index.ts'

test('the old registration is in force until 10 October 2024 and the new one from the day after', () => {
  expect(inForce('pendaftaran_id_lama', '2024-10-10')?.code).toBe('pendaftaran_id_lama')
  expect(inForce('pendaftaran_id_lama', '2024-10-11')).toBeNull()
  expect(inForce('pendaftaran', '2024-10-10')).toBeNull()
  expect(inForce('pendaftaran', '2024-10-11')?.version).toBe(1)
})

test('the sub domain SOP and the local standard have no dates in their sources and are always in force', () => {
  for (const code of ['sub_domain', 'standar_pelayanan', 'pengaduan', 'sengketa']) {
    expect(inForce(code, '2010-01-01')?.code).toBe(code)
    expect(inForce(code, '2030-01-01')?.code).toBe(code)
  }
})

test('a case finds its own version again, and an unknown one is null', () => {
  for (const one of definitions) expect(definitionOf(one.code, one.version)).toBe(one)
  expect(definitionOf('sub_domain', 99)).toBeNull()
  expect(definitionOf('unknown', 1)).toBeNull()
})

test('a procedure opens by letter, by complaint, or on the request of the office itself', () => {
  const opens = Object.fromEntries(definitions.map((one) => [one.code, one.opens]))
  expect(opens['pengaduan']).toBe('complaint')
  expect(
    Object.entries(opens)
      .filter(([, how]) => how === 'letter')
      .map(([code]) => code),
  ).toEqual(['sub_domain', 'standar_pelayanan', 'pemutusan_akses'])
  expect(definitions.filter((one) => one.paperOnly === true).map((one) => one.code)).toEqual(['pendaftaran_id_lama'])
})
