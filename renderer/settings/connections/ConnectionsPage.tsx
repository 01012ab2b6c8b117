// Server nama in Pengaturan: zone by zone, how Siladom reaches its servers.
import { useState } from 'react'
import type { ConnectionView } from '../../../shared/contract/domains.ts'
import { api } from '../../api/client.ts'
import { useEndpoint } from '../../api/queries.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SettingsFrame } from '../SettingsFrame.tsx'
import { ConnectionEditor } from './ConnectionEditor.tsx'
import './connections.css'

export function ConnectionsPage() {
  const asked = useEndpoint(['domains', 'connections'], () => api.domains.connections({}, {}))
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Answered asked={asked} doing="Membuka server nama…">
      {({ connections }) => {
        const shown = connections.find((one) => one.connection.zone === chosen) ?? connections[0]
        return shown === undefined ? (
          <SettingsFrame slug="server-nama" title="Belum ada zona.">
            <Notice>Tulis dahulu zona yang dikelola di Pengaturan, Kantor.</Notice>
          </SettingsFrame>
        ) : (
          <ConnectionEditor
            key={`${shown.connection.zone} ${shown.changed?.at ?? 0}`}
            kept={shown}
            zones={
              connections.length === 1 ? null : (
                <Choice
                  id="zone"
                  label="Zona"
                  row
                  options={connections.map(({ connection: { zone } }) => ({ value: zone, label: zone }))}
                  value={shown.connection.zone}
                  onChange={setChosen}
                />
              )
            }
            title={titleOf(connections)}
          />
        )
      }}
    </Answered>
  )
}

function titleOf(connections: readonly ConnectionView[]): string {
  const set = connections.filter(({ connection }) => connection.provider !== 'manual' || connection.primary !== null)
  if (set.length === 0) return 'Belum ada server nama yang ditanya Siladom.'
  if (connections.length === 1) return `Server nama ${set[0]?.connection.zone ?? ''} sudah diisi.`
  return `Server nama ${set.length} dari ${connections.length} zona sudah diisi.`
}
