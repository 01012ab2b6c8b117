// The form of the first start: what it still lacks, and what the server is sent.
import { expect, test } from 'vitest'
import {
  emptyForm,
  emptyPerson,
  keptForm,
  type SetupForm,
  setupInputOf,
  zonesOf,
} from '../../../renderer/session/setup/setup-form.ts'
import { setupProblems, stepOf } from '../../../renderer/session/setup/setup-problems.ts'
import { setupInput } from '../../../shared/contract/session.ts'

const filled: SetupForm = {
  ...emptyForm,
  regionName: 'Kabupaten Contoh',
  address: 'Jalan Contoh 1',
  zones: 'contohkab.go.id',
  people: [
    { ...emptyPerson, row: 0, name: '' },
    { ...emptyPerson, row: 4, name: ' Rina Kusuma, S.Kom. ', posts: ['kabid'] },
  ],
  adminRow: 4,
  user: 'admin',
  password: 'kuda hijau makan',
}

test('an empty form names what is missing, each at its field', () => {
  expect(setupProblems(emptyForm, 'office').map((one) => one.path)).toEqual(['regionName', 'address', 'zones'])
  expect(setupProblems(emptyForm, 'people').map((one) => one.path)).toEqual(['people.0.name'])
  expect(setupProblems(emptyForm, 'admin').map((one) => one.path)).toEqual([
    'admin.person',
    'admin.user',
    'admin.password',
  ])
})

test('a filled form has no problems and is what the server takes', () => {
  for (const step of ['office', 'people', 'calendar', 'numbering', 'admin'] as const) {
    expect(setupProblems(filled, step)).toEqual([])
  }
  const input = setupInputOf(filled)
  expect(setupInput.safeParse(input).success).toBe(true)
  expect(input.people).toHaveLength(1)
  expect(input.people[0]?.name).toBe('Rina Kusuma, S.Kom.')
  expect(input.admin.person).toBe(0)
})

test('zones are read from lines, commas and capitals', () => {
  expect(zonesOf({ ...emptyForm, zones: 'ContohKab.go.id,\n desa.id.; .contohkab.id' })).toEqual([
    'contohkab.go.id',
    'desa.id',
    'contohkab.id',
  ])
})

test('a zone that is none is named', () => {
  const [problem] = setupProblems({ ...filled, zones: 'contoh kab' }, 'office')
  expect(problem).toEqual({ path: 'zones', sentence: '"contoh" bukan nama zona. Tulis seperti contohkab.go.id.' })
})

test('a NIP of 17 digits is refused with the name of its person', () => {
  const people = [{ ...emptyPerson, name: 'Bagus Prakoso', nip: '19800101200501100' }]
  const [problem] = setupProblems({ ...filled, people }, 'people')
  expect(problem?.path).toBe('people.0.nip')
  expect(problem?.sentence).toMatch(/^Bagus Prakoso: NIP 18 angka, yang ditulis 17/)
})

test('a pattern without its running number is refused, unless numbers are typed', () => {
  expect(setupProblems({ ...filled, pattern: '{kode}/{tahun}' }, 'numbering')[0]?.path).toBe('numbering.pattern')
  expect(setupProblems({ ...filled, pattern: '', outgoing: 'typed' }, 'numbering')).toEqual([])
})

test("a problem of the server belongs to its field's step", () => {
  expect(stepOf('people.3.nip')).toBe('people')
  expect(stepOf('numbering.outgoingFormat')).toBe('numbering')
  expect(stepOf('admin.password')).toBe('admin')
  expect(stepOf('zones.0')).toBe('office')
  expect(stepOf('')).toBe('admin')
})

test('a reload brings the form back; what is damaged counts as empty', () => {
  expect(keptForm(JSON.stringify({ regionName: 'Kabupaten Contoh' })).regionName).toBe('Kabupaten Contoh')
  expect(keptForm('{')).toEqual(emptyForm)
})
