// Who does each act of a procedure today, why, and the way to choose another post.
import { useState } from 'react'
import type { ActorView } from '../../../../shared/contract/settings-records.ts'
import { useMe } from '../../../api/me.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Section } from '../../../ui/Page.tsx'
import { type Column, Table } from '../../../ui/Table.tsx'
import type { ProcedureView } from '../procedures-data.ts'
import { ChangeActorDialog } from './ChangeActorDialog.tsx'

/** An act with the step that it stands in. */
export interface PlacedActor {
  readonly step: string
  readonly number: string
  readonly actor: ActorView
}

interface ActorRow extends PlacedActor {
  readonly onChange: () => void
}

const columns: readonly Column<ActorRow>[] = [
  { key: 'number', title: 'No.', width: '3rem', cell: (row) => row.number },
  { key: 'verb', title: 'Tindakan', width: '22%', rowHeader: true, cell: (row) => row.actor.verb },
  { key: 'post', title: 'Dikerjakan', width: '24%', cell: (row) => <DoneBy actor={row.actor} /> },
  { key: 'why', title: 'Dasar', cell: (row) => <Why actor={row.actor} /> },
]
const withChange: readonly Column<ActorRow>[] = [
  ...columns,
  { key: 'change', title: 'Ubah', width: '16%', cell: (row) => <Change row={row} /> },
]

export function ProcedureActors({ procedure }: { readonly procedure: ProcedureView }) {
  const mayChange = useMe().abilities.includes('definition.write')
  const [changing, setChanging] = useState<PlacedActor | null>(null)
  const rows = procedure.steps.flatMap(({ id, number, acts }) =>
    acts.map((actor): ActorRow => {
      const placed = { step: id, number, actor }
      return { ...placed, onChange: () => setChanging(placed) }
    }),
  )
  return (
    <Section title="Pelaksana">
      <Table
        caption={`Pelaksana ${procedure.title}`}
        columns={mayChange ? withChange : columns}
        rows={rows}
        rowKey={(row) => `${row.step} ${row.actor.act}`}
      />
      {changing !== null && (
        <ChangeActorDialog code={procedure.code} placed={changing} onClose={() => setChanging(null)} />
      )}
    </Section>
  )
}

function DoneBy({ actor: { party, postTitle, skipVacant } }: { readonly actor: ActorView }) {
  return (
    <>
      {party === null ? postTitle : `${party}, dicatat ${postTitle}`}
      {skipVacant && <span className="quiet">, dilewati bila kosong</span>}
    </>
  )
}

function Why({ actor: { assumed, chosen } }: { readonly actor: ActorView }) {
  if (chosen !== null) {
    return (
      <>
        <Badge tone="done">ditetapkan kantor</Badge> {chosen.reason}
      </>
    )
  }
  if (assumed === null) return 'tercetak dalam sumber'
  return (
    <>
      <Badge tone="warning">asumsi</Badge> {assumed}
    </>
  )
}

function Change({ row: { number, actor, onChange } }: { readonly row: ActorRow }) {
  if (actor.fixed !== null) return <span className="quiet">{actor.fixed}</span>
  if (actor.choices.length < 2 && !actor.maySkip) return <span className="quiet">satu jabatan saja</span>
  return (
    <Button small onClick={onChange} aria-label={`Ubah pelaksana: langkah ${number}, ${actor.verb}`}>
      Ubah…
    </Button>
  )
}
