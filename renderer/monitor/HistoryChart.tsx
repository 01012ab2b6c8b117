// The last thirty days of a name as a strip: a mark for each check, higher where it was worse; the same in words beside it.
import { dateInWords } from '../../shared/calendar/format.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Fold } from '../ui/Fold.tsx'
import { Table } from '../ui/Table.tsx'
import { historyDays, type HistoryPoint, historySentence, placeOf } from './history.ts'
import { type Level, standingWords } from './monitor-words.ts'

const width = 720
const height = 56
const heights: Readonly<Record<Level, number>> = { ok: 14, unknown: 24, warn: 36, bad: 52 }

interface HistoryChartProps {
  readonly points: readonly HistoryPoint[]
  /** The end of the strip. */
  readonly now: number
}

export function HistoryChart({ points, now }: HistoryChartProps) {
  const time = useOfficeTime()
  if (points.length === 0) return <p className="quiet">Riwayat muncul setelah pemeriksaan pertama.</p>
  const sentence = historySentence(points)
  return (
    <div className="history">
      <p>{sentence}</p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence} preserveAspectRatio="none">
        <line x1="0" y1={height - 1} x2={width} y2={height - 1} className="history-ground" />
        {points.map((point) => (
          <rect
            key={point.at}
            x={placeOf(point.at, now) * (width - 5)}
            y={height - heights[point.level] - 1}
            width="4"
            height={heights[point.level]}
            className={`history-${point.level}`}
          />
        ))}
      </svg>
      <p className="history-ends quiet">
        <span>30 hari lalu</span>
        <span>tinggi: bermasalah, rendah: sehat</span>
        <span>kini</span>
      </p>
      <Fold title="Riwayat per hari">
        <Table
          caption="Riwayat pemeriksaan per hari"
          columns={[
            { key: 'date', title: 'Tanggal', rowHeader: true, cell: ({ date }) => dateInWords(date) },
            { key: 'checks', title: 'Diperiksa', align: 'end', cell: ({ checks }) => `${checks} kali` },
            { key: 'worst', title: 'Keadaan terburuk', cell: ({ worst }) => standingWords(worst) },
          ]}
          rows={historyDays(points, time.date)}
          rowKey={({ date }) => date}
        />
      </Fold>
    </div>
  )
}
