// The filters of a book: text and year at once, the span of dates folded until it is wanted.
import { yearOf } from '../../shared/calendar/dates.ts'
import type { AddressWords } from '../app/address.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Choice } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { FilterBar } from '../ui/FilterBar.tsx'
import { Fold } from '../ui/Fold.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Select } from '../ui/Select.tsx'
import { type BookFilter, byInAddress, type ByDate, dateNames, yearInAddress } from './book-filter.ts'

interface BookFiltersProps {
  readonly filter: BookFilter
  readonly years: readonly number[]
  readonly set: AddressWords['set']
  readonly onDown: () => void
}

const dates: readonly ByDate[] = ['received', 'letter', 'recorded']

export function BookFilters({ filter, years, set, onDown }: BookFiltersProps) {
  const today = useOfficeTime().today()
  const known = [...new Set([yearOf(today), ...years])].toSorted((a, b) => b - a)
  return (
    <>
      <FilterBar>
        <SearchField
          id="book-text"
          label="Cari di buku ini"
          placeholder={
            filter.book === 'masuk' ? 'Nomor agenda, nomor surat, pengirim, atau hal' : 'Nomor surat, tujuan, atau hal'
          }
          value={filter.text}
          onChange={(cari) => set({ cari })}
          onDown={onDown}
        />
        <Select
          id="book-year"
          label="Tahun"
          hideLabel
          options={[
            ...known.map((year) => ({ value: String(year), label: `Tahun ${year}` })),
            { value: yearInAddress(null), label: 'Semua tahun' },
          ]}
          value={yearInAddress(filter.year)}
          onChange={(tahun) => set({ tahun: tahun ?? '' })}
        />
      </FilterBar>
      <Fold title="Rentang tanggal" open={filter.from !== '' || filter.to !== ''}>
        <div className="book-span">
          <DateField
            id="book-from"
            label="Dari"
            optional
            today={today}
            value={filter.from}
            onChange={(dari) => set({ dari })}
          />
          <DateField
            id="book-to"
            label="Sampai"
            optional
            today={today}
            value={filter.to}
            onChange={(sampai) => set({ sampai })}
          />
          <Choice<ByDate>
            id="book-by"
            label="Menurut"
            row
            options={dates.map((by) => ({ value: by, label: dateNames[filter.book][by] }))}
            value={filter.by}
            onChange={(by) => set({ menurut: byInAddress(by) })}
          />
        </div>
      </Fold>
    </>
  )
}
