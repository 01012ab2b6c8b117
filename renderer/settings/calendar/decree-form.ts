// A decree while it is typed: hours as text, days as dates; what it lacks, and the input that it makes.
import { isDateText } from '../../../shared/calendar/dates.ts'
import type { Decree, HolidayKind, Window } from '../../../shared/calendar/decree.ts'
import { weekdayName } from '../../../shared/calendar/format.ts'
import { ordinaryHours, ramadanHours2026 } from '../../../shared/calendar/hours.data.ts'
import { decreeSchema } from '../../../shared/calendar/schema.ts'
import type { DecreeView } from '../../../shared/contract/settings-records.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { Problem } from '../../ui/ErrorSummary.tsx'
import type { DecreeKind } from './calendar-words.ts'
import { readWindows, windowsText } from './windows-text.ts'

export interface TypedHoliday {
  readonly date: string
  readonly kind: HolidayKind
  readonly name: string
}

export interface DecreeForm {
  readonly kind: DecreeKind
  readonly title: string
  readonly number: string
  readonly from: string
  /** Empty is open. */
  readonly to: string
  readonly source: string
  /** Seven texts, Monday first; only for hours and Ramadan. */
  readonly week: readonly string[]
  /** For a closing or a workday; empty is the whole day. */
  readonly windows: string
  readonly holidays: readonly TypedHoliday[]
}

/** The decree of the view as it is computed with; null where it cannot be read. */
export function decreeOf({ id, kind, title, number, from, to, content }: DecreeView): Decree | null {
  const parsed = decreeSchema.safeParse({ ...content, id, kind, title, number, validFrom: from, validTo: to })
  return parsed.success ? parsed.data : null
}

const titles: Readonly<Record<DecreeKind, string>> = {
  hours: 'Jam kerja biasa',
  ramadan: 'Jam kerja Ramadan',
  holidays: 'Libur daerah',
  closing: 'Kantor tutup',
  workday: 'Hari masuk pengganti',
}

export function emptyDecree(kind: DecreeKind): DecreeForm {
  const week = (kind === 'ramadan' ? ramadanHours2026 : ordinaryHours).weekly.map(windowsText)
  const holidays = kind === 'holidays' ? [{ date: '', kind: 'lokal' as const, name: '' }] : []
  return { kind, title: titles[kind], number: '', from: '', to: '', source: '', week, windows: '', holidays }
}

export function decreeFormOf(decree: Decree, source: string): DecreeForm {
  const base = {
    ...emptyDecree(decree.kind),
    title: decree.title,
    number: decree.number,
    from: decree.validFrom,
    to: decree.validTo ?? '',
    source,
  }
  switch (decree.kind) {
    case 'hours':
    case 'ramadan':
      return { ...base, week: decree.weekly.map(windowsText) }
    case 'closing':
    case 'workday':
      return { ...base, windows: windowsText(decree.windows) }
    case 'holidays':
      return { ...base, holidays: decree.holidays }
  }
}

const unread = 'Tulis jam seperti 07.30–12.00, 13.00–16.00.'

export function decreeProblems(form: DecreeForm): readonly Problem[] {
  const found: Problem[] = []
  const isWeek = form.kind === 'hours' || form.kind === 'ramadan'
  const isDays = form.kind === 'closing' || form.kind === 'workday'
  if (form.title.trim() === '') found.push({ path: 'title', sentence: 'Tulis namanya.' })
  if (form.number.trim() === '') found.push({ path: 'number', sentence: 'Tulis nomor keputusan atau surat edarannya.' })
  if (form.kind !== 'holidays' && !isDateText(form.from))
    found.push({ path: 'from', sentence: 'Isi tanggal mulainya.' })
  if ((isDays || form.kind === 'ramadan') && !isDateText(form.to))
    found.push({ path: 'to', sentence: 'Isi tanggal akhirnya.' })
  if (isDateText(form.from) && isDateText(form.to) && form.to < form.from)
    found.push({ path: 'to', sentence: 'Tanggal akhir mendahului tanggal mulai. Betulkan salah satunya.' })
  if (isWeek) {
    form.week.forEach((text, index) => {
      if (readWindows(text) === null) found.push({ path: `week.${index}`, sentence: `${dayName(index)}: ${unread}` })
    })
  }
  if (isDays && readWindows(form.windows) === null) found.push({ path: 'windows', sentence: unread })
  if (form.kind === 'workday' && form.windows.trim() === '')
    found.push({ path: 'windows', sentence: 'Isi jam kerjanya.' })
  if (form.kind === 'holidays') found.push(...holidayProblems(form.holidays))
  return found
}

function holidayProblems(holidays: readonly TypedHoliday[]): readonly Problem[] {
  if (holidays.length === 0) return [{ path: '', sentence: 'Tambahkan paling sedikit satu hari libur.' }]
  return holidays.flatMap(({ date, name }, index) => [
    ...(isDateText(date) ? [] : [{ path: `holidays.${index}.date`, sentence: 'Isi tanggal liburnya.' }]),
    ...(name.trim() === '' ? [{ path: `holidays.${index}.name`, sentence: 'Tulis nama hari liburnya.' }] : []),
  ])
}

export function dayName(index: number): string {
  return weekdayName(([1, 2, 3, 4, 5, 6, 7] as const)[index] ?? 1)
}

/** For the API; only where `decreeProblems` found nothing. */
export function decreeInputOf(form: DecreeForm, key: string, id: string | null, year: number) {
  const { kind, title, number, source } = form
  const own = kind === 'holidays'
  const holidayYear = own ? Number((form.holidays[0]?.date ?? '').slice(0, 4)) || year : year
  return {
    key,
    id,
    kind,
    title: title.trim(),
    number: number.trim(),
    from: own ? `${holidayYear}-01-01` : form.from,
    to: own ? `${holidayYear}-12-31` : form.to === '' ? null : form.to,
    content: { assumed: null, ...contentOf(form, holidayYear) },
    source: source.trim(),
  }
}

function contentOf({ kind, week, windows, holidays }: DecreeForm, year: number): JsonObject {
  switch (kind) {
    case 'hours':
    case 'ramadan':
      return { weekly: week.map((text) => plain(readWindows(text) ?? [])) }
    case 'closing':
    case 'workday':
      return { windows: plain(readWindows(windows) ?? []) }
    case 'holidays':
      return {
        year,
        complete: false,
        holidays: holidays.map(({ date, kind: dayKind, name }) => ({ date, kind: dayKind, name: name.trim() })),
      }
  }
}

function plain(windows: readonly Window[]) {
  return windows.map(({ from, to }) => ({ from, to }))
}
