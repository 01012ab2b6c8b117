// What stands against an entry of the register as it was typed: the spelling of the name, dates, the unit.
import { isDateText } from '../../../shared/calendar/dates.ts'
import type { registerInput } from '../../../shared/contract/registry.ts'
import type { z } from '../../../shared/contract/zod.ts'
import { spellingCodes } from '../../../shared/naming/spelling.ts'
import type { DateText } from '../../../shared/time.ts'
import { type CheckedName, checkAsked, nameContext } from '../domains/names.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

export type RegisterInput = z.infer<typeof registerInput>

export interface CheckedEntry {
  readonly name: CheckedName
  readonly problems: { path: string; sentence: string }[]
}

export async function checkEntry(tx: Tx, services: Services, input: RegisterInput): Promise<CheckedEntry> {
  const today = await services.office.today(tx)
  const name = checkAsked(input.fqdn, await nameContext(tx, services, input.unitId, null))
  const problems = name.findings
    .filter((finding) => finding.severity === 'block' && spellingCodes.has(finding.code))
    .map((finding) => ({ path: 'fqdn', sentence: finding.sentence }))
  if (input.unitId !== null && (await services.office.unit(tx, input.unitId)) === null) {
    problems.push({ path: 'unitId', sentence: 'Pilih perangkat daerah dari daftar.' })
  }
  const since = input.since === '' ? null : pastDateProblem(input.since, today)
  if (since !== null) problems.push({ path: 'since', sentence: since })
  if (input.source.trim() === '')
    problems.push({
      path: 'source',
      sentence: 'Tulis dari mana keterangan ini: surat, berita acara, atau pemeriksaan DNS.',
    })
  return { name, problems }
}

/** A sentence where the date does not exist or has not come yet; null where it is sound. */
export function pastDateProblem(date: string, today: DateText): string | null {
  if (!isDateText(date)) return 'Tulis tanggal yang ada di kalender.'
  return date > today ? 'Tanggal ini belum tiba. Periksa tahunnya.' : null
}
