// Perangkat daerah: the official names and abbreviations that the rules of names read.
import { useState } from 'react'
import type { UnitView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import { useAddressWords } from '../../app/address.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { Empty } from '../../ui/States.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { SettingsFrame, useMayChange } from '../SettingsFrame.tsx'
import { fittingUnits, kindNames, unitsSentence } from './unit-words.ts'
import { UnitFacts } from './UnitFacts.tsx'
import { UnitForm } from './UnitForm.tsx'

export function UnitsPage() {
  const asked = useEndpoint(['settings', 'units'], () => api.settings.units({}, {}))
  return (
    <Answered asked={asked} doing="Membuka daftar perangkat daerah…">
      {({ units }) => <Units units={units} />}
    </Answered>
  )
}

const columns: readonly Column<UnitView>[] = [
  { key: 'name', title: 'Nama', rowHeader: true, cell: (unit) => <UnitName unit={unit} /> },
  { key: 'abbreviation', title: 'Singkatan resmi', width: '16%', cell: (unit) => unit.abbreviation },
  { key: 'kind', title: 'Jenis', width: '16%', cell: (unit) => kindNames[unit.kind] },
  { key: 'head', title: 'Kepalanya', width: '34%', cell: (unit) => unit.head },
]

/** The id of a unit, or the form for a new one. */
type Opened = { readonly unitId: string } | 'new' | null

function Units({ units }: { readonly units: readonly UnitView[] }) {
  const { get, set } = useAddressWords()
  const mayChange = useMayChange('perangkat-daerah')
  const [opened, setOpened] = useState<Opened>(null)
  const shown = fittingUnits(units, get('cari'))
  const unit = opened === null || opened === 'new' ? null : (units.find((one) => one.id === opened.unitId) ?? null)
  return (
    <SettingsFrame
      slug="perangkat-daerah"
      title={unitsSentence(units)}
      sub="Singkatan resmi dipakai aturan nama: hanya pemiliknya yang boleh meminta sub domain itu."
      tools={<Button onClick={() => setOpened('new')}>Tambah perangkat daerah…</Button>}
    >
      <FilterBar>
        <SearchField
          id="unit-text"
          label="Cari perangkat daerah"
          placeholder="Nama atau singkatan"
          value={get('cari')}
          onChange={(cari) => set({ cari })}
          onDown={() => document.querySelector<HTMLElement>('#isi tbody tr')?.focus()}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <Empty sentence={units.length === 0 ? 'Belum ada perangkat daerah.' : 'Tidak ada yang cocok.'} />
      ) : (
        <Table
          caption="Perangkat daerah"
          columns={columns}
          rows={shown}
          rowKey={(one) => one.id}
          onOpen={(one) => setOpened({ unitId: one.id })}
          selected={unit?.id ?? null}
        />
      )}
      {(opened === 'new' || unit !== null) && (
        <SidePanel open title={unit === null ? 'Tambah perangkat daerah' : unit.name} onClose={() => setOpened(null)}>
          {mayChange ? (
            <UnitForm key={unit?.id ?? 'new'} unit={unit} units={units} onSaved={() => setOpened(null)} />
          ) : (
            unit !== null && <UnitFacts unit={unit} units={units} />
          )}
        </SidePanel>
      )}
    </SettingsFrame>
  )
}

function UnitName({ unit }: { readonly unit: UnitView }) {
  if (unit.active) return unit.name
  return (
    <>
      {unit.name} <Badge>tidak dipakai</Badge>
    </>
  )
}
