// Pengaturan: the addresses that other screens lead to exist; the parts of the page of procedures.
import { expect, test } from 'vitest'
import { partOf, proceduresSentence } from '../../../renderer/settings/procedures/procedures-data.ts'
import { isSettingsSlug, settingsPages } from '../../../renderer/settings/settings-pages.ts'

test('the pages that warnings and the search lead to exist', () => {
  expect(isSettingsSlug('pejabat')).toBe(true)
  expect(isSettingsSlug('kalender')).toBe(true)
  expect(isSettingsSlug('lain')).toBe(false)
})

test('no two pages share an address', () => {
  expect(new Set(settingsPages.map((page) => page.slug)).size).toBe(settingsPages.length)
})

test('an unknown part of the procedures is the list of procedures', () => {
  expect(partOf('asumsi')).toBe('asumsi')
  expect(partOf('')).toBe('prosedur')
})

test('the sentence counts the assumptions that nobody confirmed', () => {
  const open = { confirmed: null, changed: null }
  const confirmed = { confirmed: { by: 'Fajar', at: 1, note: '' }, changed: null }
  expect(proceduresSentence(13, [open, confirmed])).toBe('13 prosedur, 1 asumsi belum dikonfirmasi.')
  expect(proceduresSentence(13, [confirmed])).toBe('13 prosedur, semua asumsi sudah dikonfirmasi.')
})
