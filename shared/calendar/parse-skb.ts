// Fills a year's holidays from the pasted list of an SKB; what is not certain becomes a problem, never a guess.
import type { Holiday, HolidayKind } from './decree.ts'
import { longDate } from './format.ts'
import { readSkbLine } from './skb-line.ts'

export interface SkbProblem {
  /** From 1; 0 for the list as a whole. */
  readonly line: number
  /** The line as pasted. */
  readonly text: string
  /** What is wrong, and the remedy. */
  readonly sentence: string
}

export interface ParsedSkb {
  /** In order of date. */
  readonly holidays: readonly Holiday[]
  readonly problems: readonly SkbProblem[]
}

const sectionWords: Readonly<Record<HolidayKind, string>> = {
  LN: 'libur nasional',
  CB: 'cuti bersama',
  lokal: 'libur daerah',
}

interface Reading {
  section: HolidayKind | null
  rowNumber: number
  readonly declared: Map<HolidayKind, number>
  readonly holidays: Map<string, Holiday>
  readonly problems: SkbProblem[]
}

/** Reads a list as people paste it: numbered lines or a table, under "Hari libur nasional" and "Cuti bersama". */
export function parseSkb(text: string, year: number): ParsedSkb {
  const reading: Reading = {
    section: null,
    rowNumber: 1,
    declared: new Map(),
    holidays: new Map(),
    problems: [],
  }
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) readInto(reading, line, index + 1, year)
  const holidays = [...reading.holidays.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
  return { holidays, problems: [...reading.problems, ...wholeProblems(reading, holidays)] }
}

function readInto(reading: Reading, text: string, line: number, year: number): void {
  const report = (sentence: string) => reading.problems.push({ line, text: text.trim(), sentence })
  const read = readSkbLine(text, year, reading.rowNumber)
  if (read.kind === 'noise') return
  if (read.kind === 'heading') {
    reading.section = read.section
    reading.rowNumber = 1
    if (read.declared !== null) reading.declared.set(read.section, read.declared)
    return
  }
  if (read.kind === 'problem') {
    if (Number.parseInt(text.trim(), 10) === reading.rowNumber) reading.rowNumber += 1
    report(`Baris ini ${read.sentence}. Perbaiki atau hapus baris ini.`)
    return
  }
  reading.rowNumber += 1
  const kind = read.section ?? reading.section
  if (kind === null) {
    report('Baris ini tidak jelas libur nasional atau cuti bersama. Tulis judulnya di atas daftar.')
    return
  }
  for (const date of read.dates) {
    const known = reading.holidays.get(date)
    if (known === undefined) reading.holidays.set(date, { date, kind, name: read.name })
    else report(`${longDate(date)} sudah ada sebagai ${sectionWords[known.kind]} ${known.name}. Hapus salah satunya.`)
  }
}

/** Checks that concern the list, not a line. */
function wholeProblems(reading: Reading, holidays: readonly Holiday[]): readonly SkbProblem[] {
  const whole = (sentence: string): SkbProblem => ({ line: 0, text: '', sentence })
  if (holidays.length === 0) return [whole('Tidak ada hari libur yang terbaca. Tempel daftar dari SKB.')]
  const problems: SkbProblem[] = []
  for (const kind of ['LN', 'CB'] as const) {
    const count = holidays.filter((holiday) => holiday.kind === kind).length
    const declared = reading.declared.get(kind)
    if (count === 0)
      problems.push(whole(`Daftar ini tidak memuat ${sectionWords[kind]}. Periksa apakah daftarnya lengkap.`))
    else if (declared !== undefined && declared !== count) {
      problems.push(
        whole(`Judul menyebut ${declared} hari ${sectionWords[kind]}, yang terbaca ${count}. Periksa daftarnya.`),
      )
    }
  }
  return problems
}
