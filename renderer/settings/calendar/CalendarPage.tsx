// Kalender: the year as it counts, the decrees behind it, the hours; a new SKB is pasted here.
import { useState } from 'react'
import { dateInWords, weekdayName } from '../../../shared/calendar/format.ts'
import { weekdayOf, yearOf } from '../../../shared/calendar/dates.ts'
import type { DecreeView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { useAddressWords } from '../../app/address.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Section } from '../../ui/Page.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { SettingsFrame } from '../SettingsFrame.tsx'
import { type CalendarDay, calendarSentence, dayKindWords, decreeKindWords, forceWords } from './calendar-words.ts'
import { DecreePanel, type OpenedDecree } from './DecreePanel.tsx'
import { SkbDialog } from './SkbDialog.tsx'
import { YearGrid } from './YearGrid.tsx'

interface CalendarView {
  readonly year: number
  readonly decreed: boolean
  readonly decrees: readonly DecreeView[]
  readonly days: readonly CalendarDay[]
  readonly hours: readonly { readonly label: string; readonly windows: string }[]
}

export function CalendarPage() {
  const { get } = useAddressWords()
  const today = useOfficeTime().today()
  const asked = /^2\d{3}$/.test(get('tahun')) ? Number(get('tahun')) : yearOf(today)
  const calendar = useEndpoint(['settings', 'calendar', asked], () => api.settings.calendar({}, { year: asked }), {
    keepOld: true,
  })
  return (
    <Answered asked={calendar} doing="Membuka kalender…">
      {(view) => <Calendar view={view} today={today} />}
    </Answered>
  )
}

const decreeColumns: readonly Column<DecreeView>[] = [
  { key: 'title', title: 'Keputusan', rowHeader: true, cell: (decree) => decree.title },
  { key: 'kind', title: 'Jenis', width: '11rem', cell: (decree) => decreeKindWords(decree.kind) },
  { key: 'number', title: 'Nomor', width: '26%', cell: (decree) => decree.number },
  { key: 'force', title: 'Berlaku', width: '26%', cell: (decree) => forceWords(decree.from, decree.to) },
]

const dayColumns: readonly Column<CalendarDay>[] = [
  {
    key: 'date',
    title: 'Tanggal',
    width: '16rem',
    rowHeader: true,
    cell: (day) => `${weekdayName(weekdayOf(day.date))}, ${dateInWords(day.date)}`,
  },
  { key: 'kind', title: 'Jenis', width: '12rem', cell: (day) => dayKindWords(day.kind) },
  { key: 'name', title: 'Nama', cell: (day) => day.name },
]

function Calendar({ view, today }: { readonly view: CalendarView; readonly today: string }) {
  const { set } = useAddressWords()
  const [opened, setOpened] = useState<OpenedDecree | 'skb' | null>(null)
  const { year, decreed, decrees, days, hours } = view
  const open = (decree: DecreeView) => {
    const isSkb = decree.kind === 'holidays' && decree.content['complete'] === true
    setOpened(isSkb ? 'skb' : { kind: 'known', decree })
  }
  const tools = (
    <>
      <Button onClick={() => setOpened('skb')}>{decreed ? `Ubah hari libur ${year}…` : `Tempel SKB ${year}…`}</Button>
      <Menu
        label="Tambah keputusan…"
        items={[
          { key: 'closing', label: 'Kantor tutup', onChoose: () => setOpened({ kind: 'new', decree: 'closing' }) },
          {
            key: 'workday',
            label: 'Hari masuk pengganti',
            onChoose: () => setOpened({ kind: 'new', decree: 'workday' }),
          },
          { key: 'holidays', label: 'Libur daerah', onChoose: () => setOpened({ kind: 'new', decree: 'holidays' }) },
          { key: 'ramadan', label: 'Jam kerja Ramadan', onChoose: () => setOpened({ kind: 'new', decree: 'ramadan' }) },
          { key: 'hours', label: 'Jam kerja biasa', onChoose: () => setOpened({ kind: 'new', decree: 'hours' }) },
        ]}
      />
    </>
  )
  return (
    <SettingsFrame slug="kalender" title={calendarSentence(year, decreed, days)} tools={tools}>
      <div className="year-choice">
        <Button small onClick={() => set({ tahun: String(year - 1) })}>
          Tahun {year - 1}
        </Button>
        <strong>{year}</strong>
        <Button small onClick={() => set({ tahun: String(year + 1) })}>
          Tahun {year + 1}
        </Button>
      </div>
      <YearGrid year={year} days={days} today={today} />
      <Section title="Keputusan yang berlaku">
        <Table
          caption="Keputusan"
          columns={decreeColumns}
          rows={decrees}
          rowKey={(decree) => decree.id}
          onOpen={open}
        />
      </Section>
      <Section title="Jam kerja">
        <Table caption="Jam kerja" columns={hourColumns} rows={hours} rowKey={(line) => line.label} />
      </Section>
      {days.length > 0 && (
        <Section title="Hari libur dan hari khusus">
          <Table caption={`Hari libur ${year}`} columns={dayColumns} rows={days} rowKey={(day) => day.date} />
        </Section>
      )}
      {opened === 'skb' && <SkbDialog year={year} decrees={decrees} onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'skb' && (
        <DecreePanel opened={opened} year={year} onClose={() => setOpened(null)} />
      )}
    </SettingsFrame>
  )
}

const hourColumns: readonly Column<CalendarView['hours'][number]>[] = [
  { key: 'label', title: 'Hari', width: '50%', rowHeader: true, cell: (line) => line.label },
  { key: 'windows', title: 'Jam', cell: (line) => line.windows },
]
