// What the applicant may be told of a request, ready to paste into WhatsApp: no personal data, no name of an official.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { longDate } from '../../../shared/calendar/format.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import { isLate, promiseClock } from '../../../shared/procedures/clocks.ts'
import { actAt } from '../../../shared/procedures/look-up.ts'
import type { Ending, Pause } from '../../../shared/procedures/state.ts'
import { assertNever } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { LoadedCase } from './load.ts'

type Told = Pick<LoadedCase, 'definition' | 'state'> & { readonly row: Pick<LoadedCase['row'], 'agenda_no'> }

export function applicantText(told: Told, calendar: CompiledCalendar, now: Instant): string {
  const { state, row } = told
  const names = state.items.map((item) => item.fqdn).join(', ')
  const what = names === '' ? state.subject : `sub domain ${names}`
  const agenda =
    row.agenda_no === null
      ? ` (kode lacak ${state.trackingCode})`
      : ` (nomor agenda ${row.agenda_no}, kode lacak ${state.trackingCode})`
  return `Permohonan ${what}${agenda}: ${standing(told)}${expected(told, calendar, now)}`
}

function standing({ definition, state }: Told): string {
  const pause = state.pauses.findLast((one) => one.to === null)
  if (pause !== undefined) return waiting(pause)
  const ended = endedEarly(state.ending)
  if (ended !== null) return ended
  return actAt(definition, state.position)?.step.status ?? 'Permohonan sudah selesai.'
}

function waiting({ reason, text }: Pause): string {
  switch (reason) {
    case 'applicant':
      return `Kami menunggu kelengkapan dari Bapak/Ibu: ${text}${/[.!?]$/.test(text) ? '' : '.'}`
    case 'registrar':
      return 'Kami menunggu pengelola nama domain.'
    case 'force_majeure':
      return 'Pengerjaan tertunda karena keadaan kahar dan kami lanjutkan sesudahnya.'
    default:
      return assertNever(reason)
  }
}

/** How a request ended before its decision was carried out; null where it goes or went its whole way. */
function endedEarly(ending: Ending | null): string | null {
  switch (ending) {
    case null:
    case 'completed':
      return null
    case 'withdrawn':
      return 'Permohonan ditarik kembali oleh pemohon dan tidak kami proses lebih lanjut.'
    case 'withdrawn_silent':
      return 'Kelengkapan belum kami terima sampai batas waktunya, sehingga permohonan kami anggap ditarik kembali. Silakan mengajukan lagi bila masih diperlukan.'
    case 'not_for_us':
      return 'Surat sudah kami terima dan kami arsipkan, karena isinya bukan permohonan sub domain.'
    case 'no_action':
      return 'Surat sudah kami terima untuk diketahui dan kami arsipkan.'
    case 'stopped':
      return 'Permohonan tidak dilanjutkan. Silakan menghubungi kami untuk penjelasannya.'
    default:
      return assertNever(ending)
  }
}

/** The promise while it can still be kept and is no estimate. */
function expected({ definition, state }: Told, calendar: CompiledCalendar, now: Instant): string {
  if (state.ending !== null || state.status === 'paused') return ''
  const clock = promiseClock(definition, state, calendar, now)
  if (clock === null || clock.deliveredAt !== null || clock.due.estimate !== null || isLate(clock, now)) return ''
  return ` Perkiraan selesai: ${longDate(localDateOf(clock.due.at, calendar.zone))}.`
}
