// The windows of maintenance that run or are planned, and the way to plan one for all names.
import { useState } from 'react'
import type { MaintenanceView, WatchedName } from '../../shared/contract/watch.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { say } from '../ui/toast.ts'
import { MaintenanceDialog } from './MaintenanceDialog.tsx'

interface MaintenancePartProps {
  readonly windows: readonly MaintenanceView[]
  readonly names: readonly WatchedName[]
}

export function MaintenancePart({ windows, names }: MaintenancePartProps) {
  const me = useMe()
  const [planning, setPlanning] = useState(false)
  const mayPlan = me.abilities.includes('watch.check') && names.length > 0
  if (windows.length === 0 && !mayPlan) return null
  return (
    <Section title="Pemeliharaan">
      {windows.length === 0 ? (
        <p className="quiet">Tidak ada pemeliharaan yang direncanakan.</p>
      ) : (
        <ul className="panel-lines">
          {windows.map((window) => (
            <WindowLine key={window.id} window={window} mayEnd={mayPlan} />
          ))}
        </ul>
      )}
      {mayPlan && <Button onClick={() => setPlanning(true)}>Rencanakan untuk semua nama…</Button>}
      {planning && <MaintenanceDialog name={null} onClose={() => setPlanning(false)} />}
    </Section>
  )
}

function WindowLine({ window, mayEnd }: { readonly window: MaintenanceView; readonly mayEnd: boolean }) {
  const time = useOfficeTime()
  const end = useSend(() => api.watch.endMaintenance({ maintenanceId: window.id }, {}))
  const send = async () => {
    const answer = await end.send(undefined)
    if (answer !== null) say(answer.ok ? 'Pemeliharaan diakhiri.' : answer.error.message)
  }
  const which = window.registerId === null ? 'Semua nama' : window.fqdn
  return (
    <li className="panel-line">
      <div>
        <strong>{which}</strong>, {time.short(window.from)} sampai {time.short(window.until)}
        <p className="quiet">
          {window.reason}
          {window.by === '' ? '' : `, ${window.by}`}
        </p>
      </div>
      {mayEnd && (
        <Button
          small
          busy={end.busy && 'Mengakhiri…'}
          onClick={() => void send()}
          aria-label={`Akhiri pemeliharaan ${which}`}
        >
          Akhiri
        </Button>
      )}
    </li>
  )
}
