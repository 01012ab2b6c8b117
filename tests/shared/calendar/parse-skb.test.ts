// The pasted list of an SKB: what is read, and what is reported instead of guessed.
import { describe, expect, it } from 'vitest'
import { parseSkb } from '../../../shared/calendar/parse-skb.ts'
import { skb2026 } from '../../../shared/calendar/skb-2026.data.ts'

const numbered = `DAFTAR HARI LIBUR NASIONAL DAN CUTI BERSAMA TAHUN 2026
A. Hari Libur Nasional Tahun 2026 (17 hari)
1. 1 Januari, Kamis: Tahun Baru 2026 Masehi
2. 16 Januari, Jumat: Isra Mikraj Nabi Muhammad SAW
3. 17 Februari, Selasa: Tahun Baru Imlek 2577 Kongzili
4. 19 Maret, Kamis: Hari Suci Nyepi (Tahun Baru Saka 1948)
5. 21-22 Maret, Sabtu-Minggu: Idulfitri 1447 Hijriah
6. 3 April, Jumat: Wafat Yesus Kristus
7. 5 April, Minggu: Kebangkitan Yesus Kristus (Paskah)
8. 1 Mei, Jumat: Hari Buruh Internasional
9. 14 Mei, Kamis: Kenaikan Yesus Kristus
10. 27 Mei, Rabu: Iduladha 1447 Hijriah
11. 31 Mei, Minggu: Hari Raya Waisak 2570 BE
12. 1 Juni, Senin: Hari Lahir Pancasila
13. 16 Juni, Selasa: 1 Muharam Tahun Baru Islam 1448 Hijriah
14. 17 Agustus, Senin: Proklamasi Kemerdekaan
15. 25 Agustus, Selasa: Maulid Nabi Muhammad SAW
16. 25 Desember, Jumat: Kelahiran Yesus Kristus

B. Cuti Bersama Tahun 2026 sebanyak 8 (delapan) hari
1. 16 Februari, Senin: Tahun Baru Imlek 2577 Kongzili
2. 18 Maret, Rabu: Hari Suci Nyepi (Tahun Baru Saka 1948)
3. 20, 23, dan 24 Maret, Jumat, Senin, dan Selasa: Idulfitri 1447 Hijriah
4. 15 Mei, Jum'at: Kenaikan Yesus Kristus
5. 28 Mei, Kamis: Iduladha 1447 Hijriah
6. 24 Desember, Kamis: Kelahiran Yesus Kristus`

const byDate = (list: readonly { date: string }[]) => [...list].sort((a, b) => (a.date < b.date ? -1 : 1))

/** One row under a heading; the heading of the other kind is filled so that the list is whole. */
function row(line: string, year = 2026) {
  const { holidays, problems } = parseSkb(`Cuti bersama\n24 Desember: Natal\nLibur nasional\n${line}`, year)
  return { holidays: holidays.filter((it) => it.kind === 'LN'), problems: problems.filter((it) => it.line === 4) }
}

const dates = (line: string) => row(line).holidays.map((it) => it.date.slice(5))

it('reads the whole list of 2026 as it ships', () => {
  const read = parseSkb(numbered, 2026)
  expect(read.problems).toEqual([])
  expect(read.holidays).toEqual(byDate(skb2026.holidays))
})

it('reads the same list as a table with tabs, bare numbers and a heading row', () => {
  const lines = numbered
    .split('\n')
    .map((line) => line.replace(/^(\d+)\. ([^,:]+?\p{L}+), ([^:]+): (.+)$/u, '$1\t$2\t$3\t$4'))
  const read = parseSkb(lines.toSpliced(2, 0, 'No\tTanggal\tHari\tKeterangan').join('\r\n'), 2026)
  expect(read.problems).toEqual([])
  expect(read.holidays).toEqual(byDate(skb2026.holidays))
})

it('reads the same list with bare numbers and blanks alone, as copied from a PDF', () => {
  const text = numbered.replaceAll(/^(\d+)\. /gm, '$1 ').replaceAll(/(?<=\p{L}), (?=[A-Z])/gu, ' ')
  const read = parseSkb(text.replace('20, 23, dan 24 Maret Jumat Senin, dan Selasa', '20, 23, 24 Maret'), 2026)
  expect(read.holidays.map((it) => it.date)).toEqual(byDate(skb2026.holidays).map((it) => it.date))
})

describe('shapes of a row', () => {
  it.each([
    ['1 Januari, Kamis: Tahun Baru', ['01-01']],
    ['Kamis, 1 Januari 2026: Tahun Baru', ['01-01']],
    ['1. Tahun Baru: Kamis, 1 Januari 2026', ['01-01']],
    ['i) 1 Jan 2026 Tahun Baru', ['01-01']],
    ['| 1 | 1 Januari | Kamis | Tahun Baru |', ['01-01']],
    ['1 1 Januari Kamis Tahun Baru', ['01-01']],
    ['- 2026-01-01; Kamis; Tahun Baru', ['01-01']],
    ['01/01/2026 Tahun Baru', ['01-01']],
    ['1 Januari – Tahun Baru (Kamis)', ['01-01']],
    ['21-22 Maret: Idulfitri', ['03-21', '03-22']],
    ['21 s.d. 24 Maret: Idulfitri', ['03-21', '03-22', '03-23', '03-24']],
    ['21 dan 22 Maret: Idulfitri', ['03-21', '03-22']],
    ['20, 23, 24 Maret: Idulfitri', ['03-20', '03-23', '03-24']],
    ['31 Maret - 2 April: Idulfitri', ['03-31', '04-01', '04-02']],
    ['31 Maret dan 2 April 2026: Idulfitri', ['03-31', '04-02']],
    ['17 Agustus: Proklamasi', ['08-17']],
  ])('%s', (line, found) => {
    expect(row(line).problems).toEqual([])
    expect(dates(line)).toEqual(found)
  })

  it('takes the kind from the row before the heading', () => {
    const read = parseSkb(
      'Libur nasional\n1 Januari: Tahun Baru\n16 Februari\tCuti Bersama Imlek\n18 Maret, CB, Nyepi',
      2026,
    )
    expect(read.problems).toEqual([])
    expect(read.holidays.map((it) => [it.kind, it.name])).toEqual([
      ['LN', 'Tahun Baru'],
      ['CB', 'Imlek'],
      ['CB', 'Nyepi'],
    ])
  })
})

describe('never guesses', () => {
  it.each([
    ['1 Januari, Rabu: Tahun Baru', 'menyebut Rabu, padahal tanggal 1 adalah hari Kamis'],
    ['21-22 Maret, Jumat-Minggu: Idulfitri', 'menyebut Jumat-Minggu, padahal tanggal 21 adalah hari Sabtu'],
    ['20, 23 Maret, Jumat: Idulfitri', 'menyebut 1 hari untuk 2 tanggal'],
    ['30 Februari: Libur', 'memuat tanggal yang tidak ada (30 Februari 2026)'],
    ['1 Januari 2025: Tahun Baru', 'menyebut tahun 2025, padahal yang diisi tahun 2026'],
    ['1 Januari', 'tidak memuat nama hari libur'],
    ['22-21 Maret: Idulfitri', 'memuat rentang yang berjalan mundur (22-21)'],
    ['21 22 Maret: Idulfitri', 'memuat tulisan di depan dan di belakang tanggal'],
    ['1 Januari: Tahun Baru, 16 Januari: Isra Mikraj', 'memuat lebih dari satu tanggal'],
    ['Idulfitri ditetapkan kemudian', 'tidak memuat tanggal yang terbaca'],
    ['1 May: Labour Day', 'tidak memuat tanggal yang terbaca'],
    [`1 Januari: ${'x'.repeat(400)}`, 'terlalu panjang'],
  ])('%s', (line, clause) => {
    const { holidays, problems } = row(line)
    expect(holidays).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.sentence).toContain(`Baris ini ${clause}`)
  })

  it('a row before any heading has no kind', () => {
    expect(parseSkb('1 Januari: Tahun Baru', 2026).problems[0]).toEqual({
      line: 1,
      text: '1 Januari: Tahun Baru',
      sentence: 'Baris ini tidak jelas libur nasional atau cuti bersama. Tulis judulnya di atas daftar.',
    })
  })

  it('a date that comes twice is kept once and reported', () => {
    const read = row('1 Januari: Tahun Baru\n1 Januari: Tahun Baru Masehi')
    expect(read.holidays).toHaveLength(1)
    expect(parseSkb('Libur nasional\n1 Januari: A\n1 Januari: B', 2026).problems[0]?.sentence).toBe(
      'Kamis, 1 Januari 2026 sudah ada sebagai libur nasional A. Hapus salah satunya.',
    )
  })

  it('counts against the number in the heading', () => {
    const short = numbered.replace(/^8\. .*\n/m, '')
    expect(parseSkb(short, 2026).problems).toEqual([
      { line: 0, text: '', sentence: 'Judul menyebut 17 hari libur nasional, yang terbaca 16. Periksa daftarnya.' },
    ])
  })

  it('says that a half list is half, and that nothing is nothing', () => {
    expect(parseSkb('Libur nasional\n1 Januari: Tahun Baru', 2026).problems[0]?.sentence).toContain(
      'tidak memuat cuti bersama',
    )
    expect(parseSkb('', 2026).problems[0]?.sentence).toBe('Tidak ada hari libur yang terbaca. Tempel daftar dari SKB.')
  })

  it('stays quick on hostile text', () => {
    const hostile = ['1 '.repeat(150), `${' '.repeat(290)}1`, '1,'.repeat(140), 'Senin, '.repeat(40), '\t'.repeat(299)]
    const started = process.hrtime.bigint()
    parseSkb(Array.from({ length: 40 }, () => hostile.join('\n')).join('\n'), 2026)
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000)
  })
})
