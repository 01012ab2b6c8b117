// The clock of a failure to protect personal data: 3 x 24 hours from its discovery (UU 27/2022 article 46), day and night.
import type { Instant } from '../time.ts'

const hour = 3_600_000
/** Milliseconds. Calendar hours: the law knows no working days here. */
const breachLimit = 3 * 24 * hour

export type BreachState = 'running' | 'late' | 'done'

export interface Notices {
  readonly discoveredAt: Instant
  readonly subjectsToldOn: string | null
  readonly institutionToldOn: string | null
}

export function breachDue({ discoveredAt }: Pick<Notices, 'discoveredAt'>): Instant {
  return discoveredAt + breachLimit
}

/** Done once both have been told, whenever that was. */
export function breachState(notices: Notices, now: Instant): BreachState {
  if (notices.subjectsToldOn !== null && notices.institutionToldOn !== null) return 'done'
  return now > breachDue(notices) ? 'late' : 'running'
}

/** "2 hari 3 jam", "45 menit": what is left or has passed. */
export function spanInWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(Math.abs(milliseconds) / 60_000))
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
  if (days > 0) return hours === 0 ? `${days} hari` : `${days} hari ${hours} jam`
  return hours > 0 ? `${hours} jam ${minutes % 60} menit` : `${minutes} menit`
}

/** Whom the notice still misses, in words; empty where nobody. */
export function stillToTell({ subjectsToldOn, institutionToldOn }: Notices): string {
  const missing = [
    ...(subjectsToldOn === null ? ['subjek data'] : []),
    ...(institutionToldOn === null ? ['lembaga pelindungan data pribadi'] : []),
  ]
  return missing.join(' dan ')
}
