// "Kenapa jatuh tempo ini?": the sentences behind a due date.
import { describe, expect, it } from 'vitest'
import { compileCalendar } from '../../../shared/calendar/compile.ts'
import { type DueToExplain, explain, explainWorked } from '../../../shared/calendar/explain.ts'
import { at, closing, officeClock, withDecrees } from '../../support/calendars.ts'

const now = at('2026-03-27T09:00')
const received = { at: at('2026-03-17T14:30'), date: '2026-03-17' }

function sentences(question: DueToExplain, part = 0): readonly string[] {
  return explain(officeClock, question).parts[part]?.lines.map((line) => line.sentence) ?? []
}

describe('the minutes of a step', () => {
  it('tells windows, cuti bersama with the SKB, holidays and the weekend', () => {
    expect(sentences({ clock: 'step', start: received.at, minutes: 60 })).toEqual([
      'Dihitung sejak Selasa, 17 Maret 2026 pukul 14.30 WIB.',
      'Selasa, 17 Maret 2026 pukul 14.30 sampai 15.00: 30 menit (jam kerja Ramadan).',
      'Rabu, 18 Maret 2026: cuti bersama Hari Suci Nyepi (Tahun Baru Saka 1948) (SKB 3 Menteri 1497/2025, 2/2025, 5/2025), tidak dihitung.',
      'Kamis, 19 Maret 2026: libur nasional Hari Suci Nyepi (Tahun Baru Saka 1948) (SKB 3 Menteri 1497/2025, 2/2025, 5/2025), tidak dihitung.',
      'Jumat, 20 Maret 2026: cuti bersama Idulfitri 1447 Hijriah (SKB 3 Menteri 1497/2025, 2/2025, 5/2025), tidak dihitung.',
      'Sabtu, 21 Maret 2026 sampai Minggu, 22 Maret 2026: libur nasional Idulfitri 1447 Hijriah (SKB 3 Menteri 1497/2025, 2/2025, 5/2025), tidak dihitung.',
      'Senin, 23 Maret 2026 sampai Selasa, 24 Maret 2026: cuti bersama Idulfitri 1447 Hijriah (SKB 3 Menteri 1497/2025, 2/2025, 5/2025), tidak dihitung.',
      'Rabu, 25 Maret 2026 pukul 07.30 sampai 08.00: 30 menit.',
    ])
    const answer = explain(officeClock, { clock: 'step', start: received.at, minutes: 60 })
    expect(answer.sentence).toBe('Jatuh tempo Rabu, 25 Maret 2026 pukul 08.00 WIB.')
    expect(answer.parts.map((part) => [part.kind, part.unit, part.total])).toEqual([['count', 'workMinutes', 60]])
  })

  it('tells the break of a Friday and of another day', () => {
    expect(sentences({ clock: 'step', start: at('2026-01-09T11:00'), minutes: 60 })[2]).toBe(
      'Istirahat Jumat pukul 11.30 sampai 13.00, tidak dihitung.',
    )
    expect(sentences({ clock: 'step', start: at('2026-01-05T08:00'), minutes: 255 })[2]).toBe(
      'Istirahat pukul 12.00 sampai 13.00, tidak dihitung.',
    )
  })

  it('says that the start lies outside office hours', () => {
    expect(sentences({ clock: 'step', start: at('2026-01-09T17:00'), minutes: 5 })).toEqual([
      'Dihitung sejak Jumat, 9 Januari 2026 pukul 17.00 WIB, di luar jam kerja.',
      'Sabtu, 10 Januari 2026 sampai Minggu, 11 Januari 2026: bukan hari kerja, tidak dihitung.',
      'Senin, 12 Januari 2026 pukul 07.30 sampai 07.35: 5 menit.',
    ])
  })

  it('names the closing that shortened a day', () => {
    const short = compileCalendar(withDecrees(closing('2026-01-06', '2026-01-06', [{ from: 450, to: 600 }])))
    const part = explainWorked(short, at('2026-01-06T07:00'), at('2026-01-06T17:00'))
    expect(part.sentence).toBe('2 jam 30 menit jam kerja.')
    expect(part.lines[1]?.sentence).toBe(
      'Selasa, 6 Januari 2026 pukul 07.30 sampai 10.00: 2 jam 30 menit (Hari jadi kabupaten, SK Bupati 10/2026).',
    )
  })
})

describe('the promise', () => {
  const promise = { clock: 'promise', start: received, duration: { unit: 'workDays', amount: 2 }, now } as const

  it('counts days after the day of receipt', () => {
    const lines = sentences({ ...promise, pauses: [] })
    expect(lines[0]).toBe('Diterima Selasa, 17 Maret 2026; hari penerimaan tidak dihitung.')
    expect(lines.slice(-2)).toEqual([
      'Rabu, 25 Maret 2026: hari kerja ke-1.',
      'Kamis, 26 Maret 2026: hari kerja ke-2, jatuh tempo saat tutup pukul 16.00.',
    ])
  })

  it('says why the day of receipt was not worked', () => {
    const start = { at: at('2026-01-10T10:00'), date: '2026-01-10' }
    expect(sentences({ ...promise, start, pauses: [] })[0]).toBe(
      'Diterima Sabtu, 10 Januari 2026 (bukan hari kerja); hari penerimaan tidak dihitung.',
    )
  })

  it('tells each pause with its reason, and how they move the due date', () => {
    const pauses = [
      { from: at('2026-03-25T08:00'), to: at('2026-03-25T09:00'), reason: 'menunggu pemohon: surat kuasa' },
      { from: at('2026-03-25T08:30'), to: at('2026-03-25T09:30'), reason: 'menunggu PANDI' },
      { from: at('2026-03-27T08:00'), to: null, reason: 'keadaan kahar' },
    ]
    const answer = explain(officeClock, { ...promise, pauses })
    expect(answer.parts.map((part) => [part.kind, part.total])).toEqual([
      ['count', 2],
      ['pauses', 150],
      ['shift', 150],
    ])
    expect(answer.parts[1]?.lines.map((line) => [line.amount, line.sentence])).toEqual([
      [
        60,
        'Jeda sejak Rabu, 25 Maret 2026 pukul 08.00 WIB, sampai Rabu, 25 Maret 2026 pukul 09.00 WIB, menunggu pemohon: surat kuasa: 1 jam kerja.',
      ],
      [
        30,
        'Jeda sejak Rabu, 25 Maret 2026 pukul 08.30 WIB, sampai Rabu, 25 Maret 2026 pukul 09.30 WIB, menunggu PANDI: 30 menit jam kerja.',
      ],
      [60, 'Jeda sejak Jumat, 27 Maret 2026 pukul 08.00 WIB, masih berlangsung, keadaan kahar: 1 jam kerja.'],
    ])
    expect(answer.due).toBe(at('2026-03-27T10:00'))
    expect(answer.parts[2]?.sentence).toBe(
      'Jatuh tempo bergeser 2 jam 30 menit jam kerja menjadi Jumat, 27 Maret 2026 pukul 10.00 WIB.',
    )
  })

  it('says that a pause at night moves nothing', () => {
    const pauses = [{ from: at('2026-03-25T20:00'), to: at('2026-03-25T23:00'), reason: 'menunggu pemohon' }]
    const answer = explain(officeClock, { ...promise, pauses })
    expect(answer.parts.at(-1)?.sentence).toBe('Jeda di luar jam kerja tidak menggeser jatuh tempo.')
    expect(answer.due).toBe(at('2026-03-26T16:00'))
  })

  it('lists what is assumed of the hours that were used', () => {
    const start = { at: at('2026-03-09T09:00'), date: '2026-03-09' }
    expect(explain(officeClock, { ...promise, start, pauses: [] }).assumptions.join(' ')).toContain('sidang isbat')
  })

  it('marks an estimate', () => {
    const start = { at: at('2026-12-30T09:00'), date: '2026-12-30' }
    const answer = explain(officeClock, { ...promise, start, pauses: [] })
    expect(answer.sentence).toBe(
      'Jatuh tempo Jumat, 1 Januari 2027 pukul 16.30 WIB (perkiraan, SKB 2027 belum terbit).',
    )
  })
})

describe('other limits', () => {
  it.each([5, 14, 60])('a complaint of %i working days has as many counted lines and an assumption', (workDays) => {
    const start = { at: at('2026-01-05T09:00'), date: '2026-01-05' }
    const answer = explain(officeClock, { clock: 'complaint', start, workDays })
    expect(answer.parts).toHaveLength(1)
    expect(answer.parts[0]?.lines.filter((line) => line.kind === 'counted')).toHaveLength(workDays)
    expect(answer.assumptions[0]).toContain('tidak berhenti karena jeda')
    expect(answer.due).toBe(officeClock.dueAtEndOfWorkday('2026-01-05', workDays))
  })

  it('3 x 24 jam is told day by day, holidays included', () => {
    const start = at('2026-03-20T14:30')
    expect(sentences({ clock: 'calendarHours', start, hours: 72 })).toEqual([
      'Dihitung sejak Jumat, 20 Maret 2026 pukul 14.30 WIB.',
      '24 jam sampai Sabtu, 21 Maret 2026 pukul 14.30 WIB; malam dan hari libur ikut dihitung.',
      '24 jam sampai Minggu, 22 Maret 2026 pukul 14.30 WIB; malam dan hari libur ikut dihitung.',
      '24 jam sampai Senin, 23 Maret 2026 pukul 14.30 WIB; malam dan hari libur ikut dihitung.',
    ])
  })

  it('two years are one line', () => {
    const duration = { unit: 'years', amount: 2 } as const
    const lines = sentences({ clock: 'promise', start: received, duration, pauses: [], now })
    expect(lines[1]).toContain('2 tahun menurut penanggalan sampai Jumat, 17 Maret 2028 pukul 14.30 WIB')
  })
})
