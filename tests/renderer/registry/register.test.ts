// The register: its sentences, the form of an entry.
import { expect, test } from 'vitest'
import { archiveSentence, retainWords } from '../../../renderer/registry/archive-words.ts'
import {
  emptyRegisterForm,
  formOf,
  registerInputOf,
  registerProblems,
} from '../../../renderer/registry/register-form.ts'
import { completenessSentence, modeWords, registerSentence } from '../../../renderer/registry/register-words.ts'
import { registerInput, type RegisterRow } from '../../../shared/contract/registry.ts'

const row: RegisterRow = {
  id: 'r1',
  fqdn: 'perpus.contohkab.go.id',
  zone: 'contohkab.go.id',
  unitId: 'arpusda',
  unit: 'Dinas Arsip',
  functionText: 'Katalog',
  mode: 'alias',
  target: 'srv.contohkab.go.id',
  capacityGb: null,
  state: 'active',
  since: '2024-01-02',
  source: 'Pemeriksaan DNS',
  caseId: null,
  contact: 'Sari Utami, S.Kom., •••456',
  releasedOn: null,
}

test('an empty form names the fields without which nothing can be entered', () => {
  expect(registerProblems(emptyRegisterForm).map((one) => one.path)).toEqual(['fqdn', 'mode', 'source'])
})

test('an entry goes into the form and out of it unchanged, in the shape of the API', () => {
  const whole = { name: 'Sari Utami, S.Kom.', phone: '0812-3456' }
  const input = registerInputOf(formOf(row, whole), 'kunci-12345')
  expect(registerProblems(formOf(row, whole))).toEqual([])
  expect(registerInput.parse(input)).toMatchObject({
    fqdn: 'perpus.contohkab.go.id',
    mode: 'alias',
    contactName: 'Sari Utami, S.Kom.',
    contactPhone: '0812-3456',
  })
})

test('the register says how many are in use and how many were given up', () => {
  expect(registerSentence([{ state: 'active' }, { state: 'active' }, { state: 'released' }])).toBe(
    '2 sub domain aktif, 1 dilepas.',
  )
  expect(registerSentence([])).toBe('Register masih kosong.')
})

test('completeness names who said it and when', () => {
  const long = () => 'Selasa, 17 Maret 2026 pukul 09.00 WIB'
  expect(completenessSentence({ declared: true, by: 'Rina', at: 1 }, long)).toBe(
    'Register dinyatakan lengkap oleh Rina pada Selasa, 17 Maret 2026 pukul 09.00 WIB.',
  )
  expect(completenessSentence({ declared: false, by: 'Rina', at: 1 }, long)).toContain('dicabut oleh Rina')
  expect(completenessSentence({ declared: false, by: null, at: null }, long)).toContain('belum dinyatakan lengkap')
})

test('an unknown mode is told as nothing', () => {
  expect(modeWords('alih-http')).toBe('Alih HTTP')
  expect(modeWords('tidak_diketahui')).toBe('')
})

test('the archive says what is missing', () => {
  expect(archiveSentence(31, 2)).toBe('31 berkas di arsip, 2 kurang lengkap.')
  expect(archiveSentence(31, 0)).toBe('31 berkas di arsip, semuanya lengkap.')
  expect(retainWords('2031-03-17')).toBe('17 Maret 2031')
})
