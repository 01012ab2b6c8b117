// One name under watch: every finding of its last check, what was seen, its history, and what can be done.
import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import type { WatchFinding } from '../../shared/contract/watch.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/me.ts'
import { newKey } from '../api/new-key.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useEndpoint, useSend } from '../api/queries.ts'
import { Go } from '../app/Go.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { AcknowledgeDialog } from './AcknowledgeDialog.tsx'
import { HistoryChart } from './HistoryChart.tsx'
import { MaintenanceDialog } from './MaintenanceDialog.tsx'
import { standingOf, standingWords, tones } from './monitor-words.ts'
import { SeenFacts } from './SeenFacts.tsx'
import './monitor.css'

type NameAnswer = Awaited<ReturnType<typeof api.watch.name>>
export type NameView = Extract<NameAnswer, { readonly ok: true }>['value']

export function WatchedNameScreen() {
  const { registerId = '' } = useParams({ strict: false })
  const asked = useEndpoint(['watch', 'name', registerId], () => api.watch.name({ registerId }, {}))
  return (
    <Answered asked={asked} doing="Membuka nama…">
      {(view) => <NamePage view={view} />}
    </Answered>
  )
}

const columns: readonly Column<WatchFinding>[] = [
  { key: 'label', title: 'Yang diperiksa', width: '14rem', rowHeader: true, cell: ({ label }) => label },
  {
    key: 'level',
    title: 'Keadaan',
    width: '12rem',
    cell: ({ level }) => <Badge tone={tones[level]}>{standingWords(level)}</Badge>,
  },
  { key: 'sentence', title: 'Keterangan', cell: ({ sentence }) => sentence },
]

function NamePage({ view }: { readonly view: NameView }) {
  const me = useMe()
  const time = useOfficeTime()
  const [asking, setAsking] = useState<'acknowledge' | 'maintenance' | null>(null)
  const { name, findings, history } = view
  const mayCheck = me.abilities.includes('watch.check')
  const close = () => setAsking(null)
  return (
    <Page
      title={`${name.fqdn} ${standingWords(standingOf(name))}.`}
      above={<Go to="/pemantauan">Pemantauan</Go>}
      sub={[name.unit, name.checkedAt === null ? 'belum pernah diperiksa' : `diperiksa ${time.long(name.checkedAt)}`]
        .filter((part) => part !== '')
        .join(', ')}
      tools={
        mayCheck ? (
          <>
            <Button onClick={() => setAsking('maintenance')}>Rencanakan pemeliharaan…</Button>
            <CheckNow registerId={name.registerId} />
          </>
        ) : undefined
      }
    >
      <AlarmNotice view={view} mayCheck={mayCheck} onAcknowledge={() => setAsking('acknowledge')} />
      {name.inMaintenance && <Notice>Nama ini sedang dalam pemeliharaan: tidak ada peringatan baru.</Notice>}
      <Section title="Hasil pemeriksaan">
        {findings.length === 0 ? (
          <p className="quiet">Nama ini belum pernah diperiksa.</p>
        ) : (
          <Table caption="Hasil pemeriksaan" columns={columns} rows={findings} rowKey={({ code }) => code} />
        )}
      </Section>
      <SeenFacts view={view} />
      <Section title="Riwayat">
        <HistoryChart points={history} now={view.now} />
      </Section>
      {asking === 'acknowledge' && <AcknowledgeDialog name={name} onClose={close} />}
      {asking === 'maintenance' && <MaintenanceDialog name={name} onClose={close} />}
    </Page>
  )
}

interface AlarmNoticeProps {
  readonly view: NameView
  readonly mayCheck: boolean
  readonly onAcknowledge: () => void
}

function AlarmNotice({ view, mayCheck, onAcknowledge }: AlarmNoticeProps) {
  const time = useOfficeTime()
  const { alarm } = view.name
  if (alarm === null) return null
  const { acknowledged, raisedAt, sentences } = alarm
  return (
    <Notice
      tone="late"
      title={`Dalam peringatan sejak ${time.long(raisedAt)}.`}
      action={
        acknowledged === null && mayCheck ? (
          <Button small onClick={onAcknowledge}>
            Diketahui…
          </Button>
        ) : undefined
      }
    >
      <p>{sentences.join(' ')}</p>
      {acknowledged !== null && (
        <p>
          Diketahui {acknowledged.by}, {time.long(acknowledged.at)}: {acknowledged.note}
        </p>
      )}
    </Notice>
  )
}

function CheckNow({ registerId }: { readonly registerId: string }) {
  const check = useSend(() => api.watch.check({ registerId }, { key: newKey() }))
  return (
    <>
      {check.fault !== null && <span role="status">{check.fault.message}</span>}
      <Button look="primary" busy={check.busy && 'Memeriksa…'} onClick={() => void check.send(undefined)}>
        Periksa sekarang
      </Button>
    </>
  )
}
