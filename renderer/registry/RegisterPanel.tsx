// One name of the register: its facts, its requests, and what can be done with it.
import type { RegisterRow } from '../../shared/contract/registry.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Go } from '../app/Go.tsx'
import { Button } from '../ui/Button.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { modeWords, sinceWords } from './register-words.ts'

interface RegisterPanelProps {
  readonly row: RegisterRow
  readonly mayWrite: boolean
  readonly onCorrect: () => void
  readonly onRelease: () => void
  readonly onClose: () => void
}

export function RegisterPanel({ row, mayWrite, onCorrect, onRelease, onClose }: RegisterPanelProps) {
  return (
    <SidePanel
      open
      title={row.fqdn}
      onClose={onClose}
      footer={
        mayWrite ? (
          <>
            {row.state === 'active' && <Button onClick={onRelease}>Lepas nama ini…</Button>}
            <Button onClick={onCorrect}>Ralat…</Button>
          </>
        ) : undefined
      }
    >
      <FactList
        facts={[
          { label: 'Keadaan', value: row.state === 'active' ? 'Aktif' : 'Dilepas' },
          { label: 'Dilepas sejak', value: row.releasedOn === null ? '' : sinceWords(row.releasedOn) },
          { label: 'Pemilik', value: row.unit },
          { label: 'Fungsi', value: row.functionText },
          { label: 'Cara', value: modeWords(row.mode) },
          { label: 'Tujuan', value: row.target },
          { label: 'Kapasitas', value: row.capacityGb === null ? '' : `${row.capacityGb} GB` },
          { label: 'Sejak', value: sinceWords(row.since) },
          { label: 'Sumber', value: row.source },
          { label: 'Narahubung', value: row.contact },
        ]}
      />
      <Section title="Permohonannya">
        <CasesOf row={row} />
      </Section>
    </SidePanel>
  )
}

function CasesOf({ row }: { readonly row: RegisterRow }) {
  const found = useEndpoint(['cases', 'list', 'of', row.fqdn], () => api.cases.list({}, { text: row.fqdn, limit: 20 }))
  if (found.state === 'loading') return null
  if (found.state === 'failed') return <p className="quiet">{found.fault.message}</p>
  if (found.value.rows.length === 0) return <p className="quiet">Tidak ada permohonan di Siladom untuk nama ini.</p>
  return (
    <ul className="panel-links">
      {found.value.rows.map((one) => (
        <li key={one.caseId}>
          <Go to={`/permohonan/${encodeURIComponent(one.caseId)}`}>
            Agenda {one.agenda}, {one.what}
          </Go>
          <span className="quiet"> {one.outcome === '' ? one.statusWords : one.outcome}</span>
        </li>
      ))}
    </ul>
  )
}
