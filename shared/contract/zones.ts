// The zones that the office manages: when each ends, who holds the registrar's account, the Pejabat Nama Domain.
import { endpoint } from './endpoint.ts'
import { date, empty, instant, text } from './parts.ts'
import { z } from './zod.ts'

const zoneRow = z.object({
  zone: z.string(),
  /** Null while nobody recorded it. */
  expires: date.nullable(),
  accountHolder: z.string(),
  nameOfficial: z.string(),
  /** "berakhir 20 Juni 2026, 30 hari lagi" or "tanggal berakhir belum dicatat" */
  expiry: z.string(),
  /** Whether Meja saya warns of it. */
  due: z.boolean(),
  /** Null while nothing is recorded. */
  changed: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
})
export type ZoneRow = z.infer<typeof zoneRow>

export const zones = {
  list: endpoint({
    method: 'GET',
    path: '/api/zones',
    summary: 'The zones of the office with their end dates and who answers for them',
    input: empty,
    output: z.object({ zones: z.array(zoneRow) }),
    errors: [],
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/zones/{zone}',
    summary: 'Record or correct what is known of a zone',
    input: z.object({
      key: z.string().min(8).max(100),
      expires: date.nullable(),
      accountHolder: text(200),
      nameOfficial: text(200),
      reason: text(500),
    }),
    output: empty,
    errors: ['not_found'],
  }),
} as const
