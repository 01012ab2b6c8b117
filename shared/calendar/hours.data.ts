// Default office hours of Perpres 21/2023; where the breaks lie is the office's own choice and stays to be confirmed.
import type { HoursDecree, RamadanDecree, WeekHours, Window } from './decree.ts'

const at = (hour: number, minute = 0): number => hour * 60 + minute

function week(monday: readonly Window[], friday: readonly Window[]): WeekHours {
  return [monday, monday, monday, monday, friday, [], []]
}

/** 37 h 30 min a week from 07.30, breaks of 60 and on Friday 90 minutes (Perpres 21/2023, articles 3 and 4). */
export const ordinaryHours: HoursDecree = {
  id: 'perpres-21-2023',
  kind: 'hours',
  title: 'Jam kerja biasa',
  number: 'Perpres 21/2023',
  validFrom: '2023-04-12',
  validTo: null,
  assumed: 'Letak jam istirahat ditetapkan Bupati; mohon dikonfirmasi.',
  weekly: week(
    [
      { from: at(7, 30), to: at(12) },
      { from: at(13), to: at(16) },
    ],
    [
      { from: at(7, 30), to: at(11, 30) },
      { from: at(13), to: at(16, 30) },
    ],
  ),
}

/** 32 h 30 min a week from 08.00, breaks of 30 and on Friday 60 minutes (Perpres 21/2023, article 4). */
export const ramadanHours2026: RamadanDecree = {
  id: 'ramadan-2026',
  kind: 'ramadan',
  title: 'Jam kerja Ramadan',
  number: 'Perpres 21/2023',
  validFrom: '2026-02-19',
  validTo: '2026-03-20',
  assumed: 'Awal dan akhir Ramadan mengikuti sidang isbat, letak jam istirahat ditetapkan Bupati; mohon dikonfirmasi.',
  weekly: week(
    [
      { from: at(8), to: at(12) },
      { from: at(12, 30), to: at(15) },
    ],
    [
      { from: at(8), to: at(11, 30) },
      { from: at(12, 30), to: at(15, 30) },
    ],
  ),
}
