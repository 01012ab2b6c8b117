// Warnings that belong beside a case: dates on holidays, letters dated oddly, a register that is not complete.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { longDate } from '../../../shared/calendar/format.ts'
import type { DateText } from '../../../shared/time.ts'
import { standingOf } from '../domains/execution/context.ts'
import { readRegisterComplete } from '../domains/policy.ts'
import { textOf } from '../log/body.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { LoadedCase } from './load.ts'

export async function warningsOf(tx: Tx, services: Services, { definition, state }: LoadedCase): Promise<string[]> {
  const calendar = await services.office.calendar(tx)
  const warnings: string[] = []
  const letterDate = textOf(state.values, 'letter_date')
  const letter = letterDate === '' ? null : closedDayWarning(calendar, letterDate, 'Surat permohonan')
  if (letter !== null) warnings.push(letter)
  if (textOf(state.values, 'signed_by') === 'other')
    warnings.push('Surat tidak ditandatangani Kepala PD atau Kepala UPT (S3 meminta salah satunya).')
  if (textOf(state.values, 'stamp') === 'no')
    warnings.push('Surat tidak dibubuhi cap Perangkat Daerah (S3 memintanya).')
  if (
    state.channel === 'email' &&
    state.originalReceived === null &&
    definition.opens === 'letter' &&
    state.status !== 'ended'
  ) {
    warnings.push('Surat asli bertanda tangan belum diterima; permohonan belum dapat disetujui.')
  }
  if (definition.screens === 'desk' && looksUpNames(state.position?.step) && !(await readRegisterComplete(tx)))
    warnings.push('Register belum dinyatakan lengkap: nama yang sudah ada mungkin belum tercatat.')
  for (const item of state.items) {
    const technical = state.technical[item.id]
    if (technical !== undefined && standingOf(technical) === 'unknown')
      warnings.push(
        `${item.fqdn}: penulisan di server nama terputus dan akhirnya belum diketahui. Baca kembali dahulu.`,
      )
  }
  return warnings
}

/** Only who verifies or decides needs to know that the register may not be complete. */
function looksUpNames(step: string | undefined): boolean {
  return step === 'S4' || step === 'S6'
}

/** A sentence where the office does not work on that date; null on a working day. */
export function closedDayWarning(calendar: CompiledCalendar, date: DateText, what: string): string | null {
  const { closed } = calendar.factsOf(date)
  if (closed === null) return null
  const why = closed.why === 'holiday' ? closed.holiday.name : 'bukan hari kerja'
  return `${what} bertanggal ${longDate(date)}: ${why}.`
}
