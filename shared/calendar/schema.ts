// What a calendar must look like to be computed with: the check of decrees that people type or paste.
import { z } from '../contract/zod.ts'
import { isDateText, yearOf } from './dates.ts'
import type { Decree, OfficeCalendar, WeekHours, Window } from './decree.ts'
import { officeZones } from './zone.ts'

const date = z.string().refine(isDateText, 'Tanggal tidak ada. Tulis dengan bentuk 2026-03-17.')
const text = z.string().trim().min(1, 'Isi bagian ini.').max(300, 'Paling banyak 300 huruf.')

const windowSchema = z
  .object({ from: z.int().min(0).max(1439), to: z.int().min(1).max(1440) })
  .refine((window) => window.from < window.to, 'Jam selesai harus sesudah jam mulai pada hari yang sama.')

function inOrder(windows: readonly Window[]): boolean {
  return windows.every((window, index) => index === 0 || (windows[index - 1]?.to ?? 0) <= window.from)
}

const windows = z.array(windowSchema).max(12).refine(inOrder, 'Urutkan jam kerja dan hindari jam yang bertumpuk.')
const someWindows = windows.refine((list) => list.length > 0, 'Isi paling sedikit satu rentang jam kerja.')
const weekly = z.array(windows).length(7, 'Isi jam kerja untuk tujuh hari, mulai Senin.')

const holidaySchema = z.object({ date, kind: z.enum(['LN', 'CB', 'lokal']), name: text })

const dated = {
  id: z.string().min(1).max(80),
  title: text,
  number: text,
  validFrom: date,
  validTo: date.nullable(),
  assumed: z.string().max(300).nullable(),
}

const days = { ...dated, validTo: date }

/** One decree; sentences of a failure are in Indonesian. */
export const decreeSchema: z.ZodType<Decree> = z
  .discriminatedUnion('kind', [
    z.object({ ...dated, kind: z.literal('hours'), weekly }),
    z.object({ ...days, kind: z.literal('ramadan'), weekly }),
    z.object({
      ...dated,
      kind: z.literal('holidays'),
      year: z.int().min(1945).max(2200),
      complete: z.boolean(),
      holidays: z.array(holidaySchema).max(400),
    }),
    z.object({ ...days, kind: z.literal('closing'), windows }),
    z.object({ ...days, kind: z.literal('workday'), windows: someWindows }),
  ])
  .superRefine((decree, context) => {
    if (decree.validTo !== null && decree.validTo < decree.validFrom) {
      context.addIssue({ code: 'custom', path: ['validTo'], message: 'Tanggal akhir harus sesudah tanggal mulai.' })
    }
    if (decree.kind !== 'holidays') return
    for (const [index, holiday] of decree.holidays.entries()) {
      if (yearOf(holiday.date) === decree.year) continue
      const message = `Tanggal ini di luar tahun ${decree.year}. Perbaiki tanggalnya atau tahun keputusannya.`
      context.addIssue({ code: 'custom', path: ['holidays', index, 'date'], message })
    }
  })

function isWorked(week: WeekHours): boolean {
  return week.some((day) => day.length > 0)
}

/** A whole calendar: ids are unique, and some ordinary week stays in force without an end. */
export const officeCalendarSchema: z.ZodType<OfficeCalendar> = z
  .object({ zone: z.enum(officeZones), decrees: z.array(decreeSchema).max(1000) })
  .refine((calendar) => new Set(calendar.decrees.map((decree) => decree.id)).size === calendar.decrees.length, {
    path: ['decrees'],
    message: 'Dua keputusan memakai tanda pengenal yang sama.',
  })
  .refine(
    (calendar) => calendar.decrees.some((it) => it.kind === 'hours' && it.validTo === null && isWorked(it.weekly)),
    {
      path: ['decrees'],
      message: 'Kalender memerlukan jam kerja biasa tanpa tanggal akhir. Tambahkan jam kerja kantor.',
    },
  )
