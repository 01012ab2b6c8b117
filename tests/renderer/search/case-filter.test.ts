// Permohonan: the filters of the address, the sentence that opens the list, the steps one can choose.
import { expect, test } from 'vitest'
import {
  type CaseFilter,
  caseFilterOf,
  countsSentence,
  isFiltered,
  statusInAddress,
  statusWords,
} from '../../../renderer/search/case-filter.ts'
import { stepOptions } from '../../../renderer/search/step-options.ts'
import { subDomain } from '../../../shared/procedures/definitions/sub_domain.ts'

function filterOf(search: string): CaseFilter {
  const words = new URLSearchParams(search)
  return caseFilterOf((name) => words.get(name) ?? '')
}

test('without words nothing is filtered', () => {
  expect(filterOf('')).toEqual({ text: '', status: 'all', service: '', unitId: '', step: '' })
  expect(isFiltered(filterOf(''))).toBe(false)
})

test('the address of a unit, as the search gives it, narrows the list to that unit', () => {
  expect(filterOf('unit=dinkes').unitId).toBe('dinkes')
  expect(isFiltered(filterOf('unit=dinkes'))).toBe(true)
})

test('every standing goes into the address and comes back', () => {
  for (const { value } of statusWords) expect(filterOf(`keadaan=${statusInAddress(value)}`).status).toBe(value)
})

test('an unknown standing counts as none', () => {
  expect(filterOf('keadaan=hilang').status).toBe('all')
})

test('the opening sentence counts what runs, waits and is late', () => {
  expect(countsSentence({ all: 1200, open: 12, paused: 2, late: 1 })).toBe(
    '1.200 permohonan: 12 berjalan, 2 menunggu, 1 di antaranya melewati janji.',
  )
  expect(countsSentence({ all: 3, open: 0, paused: 0, late: 0 })).toBe('3 permohonan: semua selesai.')
  expect(countsSentence({ all: 0, open: 0, paused: 0, late: 0 })).toBe('Belum ada permohonan.')
})

test('without a service the steps are those of the subdomain, in order', () => {
  expect(stepOptions('').map((option) => option.value)).toEqual(subDomain.steps.map((step) => step.id))
  expect(stepOptions('')[5]?.label).toMatch(/^6\. /)
})

test('a service that is unknown has no steps', () => {
  expect(stepOptions('lain')).toEqual([])
})
