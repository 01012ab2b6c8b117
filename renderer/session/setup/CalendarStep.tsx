// The hours and holidays that the office begins with; they are changed in Pengaturan, by decree.
import type { WeekHours } from '../../../shared/calendar/decree.ts'
import { clockText, dateInWords } from '../../../shared/calendar/format.ts'
import { ordinaryHours, ramadanHours2026 } from '../../../shared/calendar/hours.data.ts'
import { skb2026 } from '../../../shared/calendar/skb-2026.data.ts'
import { Table } from '../../ui/Table.tsx'

const rows = [
  { days: 'Senin sampai Kamis', day: 0 },
  { days: 'Jumat', day: 4 },
] as const

export function CalendarStep() {
  return (
    <>
      <p>
        Janji dan waktu langkah dihitung dengan jam kerja ini, tanpa hari libur. Kantor Anda dapat mengubahnya kapan
        saja di Pengaturan, Kalender; permohonan yang terbuka ikut dihitung ulang.
      </p>
      <Table
        caption="Jam kerja"
        rows={rows}
        rowKey={(row) => row.days}
        columns={[
          { key: 'days', title: 'Hari', cell: (row) => row.days, rowHeader: true },
          { key: 'usual', title: 'Biasa', cell: (row) => hoursOf(ordinaryHours.weekly, row.day) },
          { key: 'ramadan', title: 'Ramadan 2026', cell: (row) => hoursOf(ramadanHours2026.weekly, row.day) },
        ]}
      />
      <ul className="calendar-facts">
        <li>
          {ordinaryHours.number}. <span className="quiet">{ordinaryHours.assumed}</span>
        </li>
        <li>
          Ramadan {dateInWords(ramadanHours2026.validFrom)} sampai {dateInWords(ramadanHours2026.validTo ?? '')}.{' '}
          <span className="quiet">{ramadanHours2026.assumed}</span>
        </li>
        <li>
          {skb2026.title}: {skb2026.holidays.length} hari, {skb2026.number}. Tahun berikutnya diisi dengan menempel
          daftar SKB.
        </li>
      </ul>
    </>
  )
}

function hoursOf(week: WeekHours, day: 0 | 4) {
  return (week[day] ?? []).map((window) => (
    <span key={window.from} className="calendar-window">
      {clockText(window.from)} sampai {clockText(window.to)}
    </span>
  ))
}
