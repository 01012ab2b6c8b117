// What is typed of an entry of the register: the empty form, an entry in it, what it lacks, the input that it makes.
import { isDateText } from '../../shared/calendar/dates.ts'
import type { RegisterRow } from '../../shared/contract/registry.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { modeOf, type RegisterMode } from './register-words.ts'

export interface RegisterForm {
  readonly fqdn: string
  readonly unitId: string | null
  readonly functionText: string
  readonly mode: RegisterMode | null
  readonly target: string
  readonly capacityGb: number | null
  readonly since: string
  readonly source: string
  readonly contactName: string
  readonly contactPhone: string
}

export const emptyRegisterForm: RegisterForm = {
  fqdn: '',
  unitId: null,
  functionText: '',
  mode: null,
  target: '',
  capacityGb: null,
  since: '',
  source: '',
  contactName: '',
  contactPhone: '',
}

export interface Contact {
  readonly name: string
  readonly phone: string
}

/** `contact` in full; the row shows it masked. */
export function formOf(row: RegisterRow, contact: Contact | null): RegisterForm {
  return {
    fqdn: row.fqdn,
    unitId: row.unitId,
    functionText: row.functionText,
    mode: modeOf(row.mode),
    target: row.target,
    capacityGb: row.capacityGb,
    since: row.since,
    source: row.source,
    contactName: contact?.name ?? '',
    contactPhone: contact?.phone ?? '',
  }
}

/** What can be seen without the server; ids of the fields as paths. */
export function registerProblems(form: RegisterForm): readonly Problem[] {
  const found: Problem[] = []
  if (form.fqdn.trim() === '') found.push({ path: 'fqdn', sentence: 'Tulis nama sub domain yang sudah ada.' })
  if (form.mode === null)
    found.push({ path: 'mode', sentence: 'Pilih cara nama ini dijalankan, atau "Belum diketahui".' })
  if (form.since !== '' && !isDateText(form.since))
    found.push({ path: 'since', sentence: 'Tulis tanggal yang ada di kalender, atau kosongkan.' })
  if (form.source.trim() === '')
    found.push({
      path: 'source',
      sentence: 'Tulis dari mana keterangan ini: surat, berita acara, atau pemeriksaan DNS.',
    })
  return found
}

export function registerInputOf(form: RegisterForm, key: string) {
  return { key, ...form, mode: form.mode ?? ('tidak_diketahui' as const) }
}
