// The office's rules for names: what they begin with, and the shape in which they are stored and edited.
import { z } from '../contract/zod.ts'
import { defaultBanned } from './banned.data.ts'
import { defaultReserved } from './reserved.data.ts'
import type { NamePolicy } from './types.ts'

/** What an office begins with; three letters is the go.id minimum, 90 days the quarantine of `dns.md` 1.5. */
export const defaultNamePolicy: NamePolicy = {
  reserved: defaultReserved,
  banned: defaultBanned,
  minimumLength: 3,
  longFrom: 24,
  districtPattern: 'kec-{nama}',
  quarantineDays: 90,
}

const label = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'Tulis dengan huruf kecil a–z, angka, dan tanda hubung di tengah, paling banyak 63 huruf.',
  )

export const namePolicySchema = z.object({
  reserved: z
    .array(z.object({ label, group: z.enum(['dns', 'mail', 'infra', 'trust']) }))
    .max(2000, 'Paling banyak 2.000 nama cadangan.'),
  banned: z
    .array(
      z.object({
        text: label,
        where: z.enum(['anywhere', 'part']),
        reason: z
          .string()
          .trim()
          .min(3, 'Tulis alasannya, paling sedikit 3 huruf.')
          .max(200, 'Paling banyak 200 huruf.'),
      }),
    )
    .max(2000, 'Paling banyak 2.000 kata.'),
  minimumLength: z.int().min(1, 'Paling sedikit 1 huruf.').max(20, 'Paling banyak 20 huruf.'),
  longFrom: z.int().min(5, 'Paling sedikit 5 huruf.').max(63, 'Paling banyak 63 huruf.'),
  districtPattern: z
    .string()
    .regex(
      /^(?:[a-z0-9][a-z0-9-]*)?\{nama\}(?:[a-z0-9-]*[a-z0-9])?$/,
      'Tulis pola dengan {nama}, misalnya kec-{nama}.',
    ),
  quarantineDays: z.int().min(0, 'Tulis 0 atau lebih.').max(3650, 'Paling banyak 3.650 hari.'),
})
