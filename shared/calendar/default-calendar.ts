// The calendar that a new office starts with.
import type { OfficeCalendar } from './decree.ts'
import { ordinaryHours, ramadanHours2026 } from './hours.data.ts'
import { skb2026 } from './skb-2026.data.ts'
import type { OfficeZone } from './zone.ts'

/** Hours of Perpres 21/2023, Ramadan 2026 (assumed) and the SKB of 2026. */
export function defaultCalendar(zone: OfficeZone = 'Asia/Jakarta'): OfficeCalendar {
  return { zone, decrees: [ordinaryHours, ramadanHours2026, skb2026] }
}
