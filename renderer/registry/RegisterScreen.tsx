// Register sub domain: every name that exists or was given up, whose it is, how it runs.
import { useState } from 'react'
import { registry, type RegisterRow } from '../../shared/contract/registry.ts'
import { useAddressWords } from '../app/address.ts'
import { Go } from '../app/Go.tsx'
import { api } from '../api/client.ts'
import { saveFile } from '../api/download.ts'
import { useMe } from '../api/me.ts'
import { useEndpoint } from '../api/queries.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { FilterBar } from '../ui/FilterBar.tsx'
import { Page } from '../ui/Page.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Select } from '../ui/Select.tsx'
import { Empty } from '../ui/States.tsx'
import { Table } from '../ui/Table.tsx'
import { WordChoice } from '../ui/WordChoice.tsx'
import { CompletenessNote } from './CompletenessNote.tsx'
import { registerColumns } from './register-columns.tsx'
import { type Completeness, registerSentence, registerStates, stateFilterOf } from './register-words.ts'
import { RegisterEditor } from './RegisterEditor.tsx'
import { RegisterPanel } from './RegisterPanel.tsx'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { useSave } from './use-save.ts'
import './registry.css'

type Opened =
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'correct'; readonly id: string }
  | { readonly kind: 'release'; readonly id: string }
  | { readonly kind: 'new' }
  | null

export function RegisterScreen() {
  const { get } = useAddressWords()
  const question = questionOf(get)
  const asked = useEndpoint(['registry', 'register', question], () => api.registry.register({}, question), {
    keepOld: true,
  })
  return (
    <Answered asked={asked} doing="Membuka register…">
      {({ rows, complete }) => <Register rows={rows} complete={complete} />}
    </Answered>
  )
}

/** What the address narrows the register to, for the list and for the file of it. */
function questionOf(get: (word: string) => string) {
  return { text: get('cari'), state: stateFilterOf(get('keadaan')), unitId: get('unit') }
}

interface RegisterProps {
  readonly rows: readonly RegisterRow[]
  readonly complete: Completeness
}

function Register({ rows, complete }: RegisterProps) {
  const { get, set } = useAddressWords()
  const me = useMe()
  const [opened, setOpened] = useState<Opened>(null)
  const narrowed = get('cari') !== '' || get('keadaan') !== '' || get('unit') !== ''
  const mayWrite = me.abilities.includes('register.write')
  const row = opened === null || opened.kind === 'new' ? undefined : rows.find((one) => one.id === opened.id)
  const close = () => setOpened(null)
  const title = narrowed && rows.length === 0 ? 'Tidak ada nama yang cocok.' : registerSentence(rows)
  return (
    <Page title={title} tools={<RegisterTools mayWrite={mayWrite} onNew={() => setOpened({ kind: 'new' })} />}>
      <CompletenessNote complete={complete} />
      <div className="section">
        <RegisterFilters get={get} set={set} />
        {rows.length === 0 ? (
          <NoNames narrowed={narrowed} onClear={() => set({ cari: '', keadaan: '', unit: '' })} />
        ) : (
          <div className="book">
            <Table
              caption="Register sub domain"
              columns={registerColumns}
              rows={rows}
              rowKey={(one) => one.id}
              onOpen={(one) => setOpened({ kind: 'row', id: one.id })}
              selected={row?.id ?? null}
            />
          </div>
        )}
      </div>
      {opened?.kind === 'row' && row !== undefined && (
        <RegisterPanel
          row={row}
          mayWrite={mayWrite}
          onCorrect={() => setOpened({ kind: 'correct', id: row.id })}
          onRelease={() => setOpened({ kind: 'release', id: row.id })}
          onClose={close}
        />
      )}
      {opened?.kind === 'release' && row !== undefined && <ReleaseDialog row={row} onClose={close} />}
      {(opened?.kind === 'new' || (opened?.kind === 'correct' && row !== undefined)) && (
        <RegisterEditor row={row ?? null} onClose={close} onSaved={(id) => setOpened({ kind: 'row', id })} />
      )}
    </Page>
  )
}

function RegisterFilters({ get, set }: Pick<ReturnType<typeof useAddressWords>, 'get' | 'set'>) {
  const units = useEndpoint(['settings', 'units'], () => api.settings.units({}, {}))
  const known = units.state === 'ready' ? units.value.units : []
  return (
    <>
      <FilterBar>
        <SearchField
          id="register-text"
          label="Cari di register"
          placeholder="Nama, fungsi, atau tujuan"
          value={get('cari')}
          onChange={(cari) => set({ cari })}
          onDown={() => document.querySelector<HTMLElement>('.book tbody tr')?.focus()}
        />
        <Select
          id="register-unit"
          label="Pemilik"
          hideLabel
          optional
          placeholder="Semua pemilik"
          options={known.map((unit) => ({ value: unit.id, label: unit.name, detail: unit.abbreviation }))}
          value={get('unit') === '' ? null : get('unit')}
          onChange={(unit) => set({ unit: unit ?? '' })}
        />
      </FilterBar>
      <WordChoice
        label="Keadaan"
        options={registerStates}
        value={stateFilterOf(get('keadaan'))}
        onChange={(state) =>
          set({ keadaan: state === 'all' ? '' : (registerStates.find((one) => one.value === state)?.label ?? '') })
        }
      />
    </>
  )
}

function RegisterTools({ mayWrite, onNew }: { readonly mayWrite: boolean; readonly onNew: () => void }) {
  const { get } = useAddressWords()
  const { busy, save } = useSave()
  return (
    <>
      <Button
        busy={busy}
        onClick={() =>
          save('Menyusun tabel…', () => saveFile(registry.registerFile, {}, { format: 'csv', ...questionOf(get) }))
        }
      >
        Ekspor (CSV)
      </Button>
      <Go to="/register/selisih" className="button button-plain">
        Bandingkan zona
      </Go>
      <Go to="/register/zona" className="button button-plain">
        Masa berlaku zona
      </Go>
      {mayWrite && (
        <>
          <Go to="/register/impor" className="button button-plain">
            Impor daftar
          </Go>
          <Button onClick={onNew}>Catat nama yang sudah ada…</Button>
        </>
      )}
    </>
  )
}

function NoNames({ narrowed, onClear }: { readonly narrowed: boolean; readonly onClear: () => void }) {
  if (!narrowed) {
    return (
      <Empty sentence="Belum ada nama di register.">
        <p>
          Nama tercatat sendiri ketika permohonannya selesai dibuat; nama yang sudah ada dapat dicatat dengan tangan.
        </p>
      </Empty>
    )
  }
  return (
    <Empty sentence="Coba sebagian kata saja.">
      <p>
        <Button onClick={onClear}>Tampilkan semua nama</Button>
      </p>
    </Empty>
  )
}
