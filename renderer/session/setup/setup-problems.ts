// What a step of the first start still lacks, and which step a problem of the server belongs to.
import { patternProblems } from '../../../shared/letters/numbering.ts'
import { nipProblem } from '../../../shared/office/nip.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import { passwordProblem } from '../password-rule.ts'
import { namedPeople, type SetupForm, zonesOf } from './setup-form.ts'

export const setupSteps = ['office', 'people', 'calendar', 'numbering', 'admin'] as const
export type SetupStep = (typeof setupSteps)[number]

const zoneShape = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** In the order of the fields; paths are those of the server's input. */
export function setupProblems(form: SetupForm, step: SetupStep): readonly Problem[] {
  switch (step) {
    case 'office':
      return officeProblems(form)
    case 'people':
      return peopleProblems(form)
    case 'calendar':
      return []
    case 'numbering':
      return numberingProblems(form)
    case 'admin':
      return adminProblems(form)
  }
}

/** The step whose field a path names. */
export function stepOf(path: string): SetupStep {
  if (path.startsWith('people')) return 'people'
  if (path.startsWith('numbering')) return 'numbering'
  return path.startsWith('admin') || path === '' ? 'admin' : 'office'
}

function officeProblems(form: SetupForm): readonly Problem[] {
  const found: Problem[] = []
  if (form.regionName.trim() === '')
    found.push({ path: 'regionName', sentence: 'Isi nama kabupaten, misalnya Kabupaten Contoh.' })
  if (form.officeName.trim() === '') found.push({ path: 'officeName', sentence: 'Isi nama dinas tanpa singkatan.' })
  if (form.address.trim() === '') found.push({ path: 'address', sentence: 'Isi alamat kantor seperti pada kop surat.' })
  const zones = zonesOf(form)
  const odd = zones.find((zone) => !zoneShape.test(zone))
  if (zones.length === 0)
    found.push({ path: 'zones', sentence: 'Tulis paling sedikit satu zona, misalnya contohkab.go.id.' })
  if (odd !== undefined)
    found.push({ path: 'zones', sentence: `"${odd}" bukan nama zona. Tulis seperti contohkab.go.id.` })
  return found
}

function peopleProblems(form: SetupForm): readonly Problem[] {
  const people = namedPeople(form)
  if (people.length === 0) return [{ path: 'people.0.name', sentence: 'Tulis nama paling sedikit satu pejabat.' }]
  return people.flatMap((person, index): Problem[] => {
    const nip = nipProblem(person.nip)
    return nip === null ? [] : [{ path: `people.${index}.nip`, sentence: `${person.name.trim()}: ${nip}` }]
  })
}

function numberingProblems(form: SetupForm): readonly Problem[] {
  if (form.outgoing === 'typed') return []
  const settings = { pattern: form.pattern, scope: 'year', digits: 1 } as const
  return patternProblems(settings).map((sentence) => ({ path: 'numbering.pattern', sentence }))
}

function adminProblems(form: SetupForm): readonly Problem[] {
  const found: Problem[] = []
  if (!namedPeople(form).some((person) => person.row === form.adminRow)) {
    found.push({ path: 'admin.person', sentence: 'Pilih siapa yang menjadi administrator pertama.' })
  }
  if (form.user.trim() === '') found.push({ path: 'admin.user', sentence: 'Tulis nama pengguna, misalnya admin.' })
  const weak = passwordProblem('', form.password)
  if (weak !== undefined) found.push({ path: 'admin.password', sentence: `Kata sandi: ${weak}` })
  return found
}
