// Working hours as people type them: "07.30–12.00, 13.00–16.00".
import type { WeekHours, Window } from '../../../shared/calendar/decree.ts'
import { clockText, minutesInWords } from '../../../shared/calendar/format.ts'

/** Empty for a day without work. */
export function windowsText(windows: readonly Window[]): string {
  return windows.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`).join(', ')
}

/** Null where it cannot be read; empty text is no window. */
export function readWindows(text: string): Window[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const windows = parts.map(readWindow)
  return windows.every((one) => one !== null) ? windows : null
}

function readWindow(text: string): Window | null {
  const parts = /^(\d{1,2})[.:](\d{2})\s*(?:-|–|—|s\.?d\.?|sampai)\s*(\d{1,2})[.:](\d{2})$/i.exec(text)
  if (parts === null) return null
  const [from, to] = [minuteOf(parts[1], parts[2]), minuteOf(parts[3], parts[4])]
  return from === null || to === null ? null : { from, to }
}

function minuteOf(hour: string | undefined, minute: string | undefined): number | null {
  const [hours, minutes] = [Number(hour), Number(minute)]
  const whole = hours * 60 + minutes
  return minutes < 60 && whole <= 1440 ? whole : null
}

/** "37 jam 30 menit seminggu". */
export function weekSum(week: WeekHours): string {
  const minutes = week.flat().reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0)
  return `${minutesInWords(minutes)} seminggu`
}
