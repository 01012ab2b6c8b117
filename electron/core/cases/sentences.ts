// The sentence of a case: where it stands, for the people of the office.
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { dateInWords, longDate, timeOfDay } from '../../../shared/calendar/format.ts'
import { localDateOf } from '../../../shared/calendar/zone.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import { isLate, promiseClock } from '../../../shared/procedures/clocks.ts'
import { actAt, deskOf } from '../../../shared/procedures/look-up.ts'
import type { Ending } from '../../../shared/procedures/state.ts'
import { assertNever } from '../../../shared/result.ts'
import type { Instant } from '../../../shared/time.ts'
import type { LoadedCase } from './load.ts'

/** "Menunggu Kepala Bidang Informatika: Putuskan permohonan." */
export function standingSentence(
  { definition, state }: LoadedCase,
  office: OfficeFacts,
  calendar: CompiledCalendar,
  now: Instant,
): string {
  const here = actAt(definition, state.position)
  if (here === null) return endedSentence(state.ending, state.endedAt, calendar)
  if (state.status === 'paused') {
    const pause = state.pauses.findLast((one) => one.to === null)
    return pause === undefined
      ? 'Menunggu.'
      : `Menunggu ${waitingFor(pause.reason)} sejak ${dateInWords(localDateOf(pause.from, calendar.zone))}.`
  }
  const post = office.postTitle(deskOf(here.act))
  const clock = promiseClock(definition, state, calendar, now)
  const late = clock !== null && isLate(clock, now) ? ' Janji kepada pemohon sudah lewat.' : ''
  if (state.taken !== null) {
    return `${office.personName(state.taken.by)} (${post}) mengerjakan sejak ${timeOfDay(state.taken.at, calendar.zone)}: ${here.act.verb.toLowerCase()}.${late}`
  }
  if (office.vacant(deskOf(here.act)))
    return `Jabatan ${post} kosong. Tetapkan Plt. atau Plh. agar langkah ini dapat dikerjakan.${late}`
  return `Menunggu ${post}: ${here.act.verb.toLowerCase()}.${late}`
}

function waitingFor(reason: 'applicant' | 'registrar' | 'force_majeure'): string {
  switch (reason) {
    case 'applicant':
      return 'pemohon melengkapi berkas'
    case 'registrar':
      return 'pengelola nama domain'
    case 'force_majeure':
      return 'keadaan kahar berakhir'
    default:
      return assertNever(reason)
  }
}

function endedSentence(ending: Ending | null, endedAt: Instant | null, calendar: CompiledCalendar): string {
  const when = endedAt === null ? '' : ` pada ${longDate(localDateOf(endedAt, calendar.zone))}`
  switch (ending) {
    case null:
    case 'completed':
      return `Selesai dan diarsipkan${when}.`
    case 'withdrawn':
      return `Ditarik kembali oleh pemohon, diarsipkan${when}.`
    case 'withdrawn_silent':
      return `Dianggap ditarik kembali, diarsipkan${when}.`
    case 'not_for_us':
      return `Bukan permohonan sub domain, diarsipkan${when}.`
    case 'no_action':
      return `Untuk diketahui, diarsipkan${when}.`
    case 'stopped':
      return `Dihentikan dengan alasan, diarsipkan${when}.`
    default:
      return assertNever(ending)
  }
}
