// One difference: register the name, correct or release its entry, or pass it over with a reason.
import { useState } from 'react'
import type { DriftItemView } from '../../../shared/contract/drift.ts'
import type { RegisterRow } from '../../../shared/contract/registry.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint, useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { FactList } from '../../ui/FactList.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { say } from '../../ui/toast.ts'
import { emptyRegisterForm, type RegisterForm } from '../register-form.ts'
import { RegisterEditor } from '../RegisterEditor.tsx'
import { ReleaseDialog } from '../ReleaseDialog.tsx'
import { kindWords } from './drift-words.ts'
import { IgnoreDialog } from './IgnoreDialog.tsx'

interface DriftPanelProps {
  readonly item: DriftItemView
  readonly onClose: () => void
}

type Act = 'register' | 'correct' | 'release' | 'ignore' | null

export function DriftPanel({ item, onClose }: DriftPanelProps) {
  const me = useMe()
  const time = useOfficeTime()
  const [act, setAct] = useState<Act>(null)
  const found = useEndpoint(
    ['registry', 'register', 'drift', item.fqdn],
    () => api.registry.register({}, { text: item.fqdn, state: 'active' }),
    { enabled: item.registerId !== null },
  )
  const row = found.state === 'ready' ? (found.value.rows.find(({ id }) => id === item.registerId) ?? null) : null
  if (act === 'register' || (act === 'correct' && row !== null))
    return (
      <RegisterEditor row={act === 'correct' ? row : null} start={startOf(item)} onClose={onClose} onSaved={onClose} />
    )
  const { ignored } = item
  return (
    <>
      <SidePanel
        open
        title={item.fqdn}
        onClose={onClose}
        footer={
          me.abilities.includes('register.write') ? (
            <Acts item={item} row={row} onAct={setAct} onClose={onClose} />
          ) : undefined
        }
      >
        <p>{item.sentence}</p>
        <FactList
          facts={[
            { label: 'Selisih', value: kindWords(item.kind) },
            { label: 'Di zona', value: item.records.join(', ') },
            { label: 'Pemilik di register', value: row?.unit ?? '' },
            { label: 'Tujuan di register', value: row?.target ?? '' },
            { label: 'Dilewati karena', value: ignored?.reason ?? '' },
            { label: 'Dilewati oleh', value: ignored === null ? '' : `${ignored.by}, ${time.long(ignored.at)}` },
          ]}
        />
      </SidePanel>
      {act === 'release' && row !== null && <ReleaseDialog row={row} onClose={onClose} />}
      {act === 'ignore' && <IgnoreDialog fqdn={item.fqdn} onClose={() => setAct(null)} onDone={onClose} />}
    </>
  )
}

interface ActsProps {
  readonly item: DriftItemView
  readonly row: RegisterRow | null
  readonly onAct: (act: Act) => void
  readonly onClose: () => void
}

function Acts({ item, row, onAct, onClose }: ActsProps) {
  const lookAt = useSend(() => api.drift.lookAt({ fqdn: item.fqdn }, {}))
  if (item.ignored !== null) {
    const again = async () => {
      const answer = await lookAt.send(undefined)
      if (answer !== null) say(answer.ok ? `${item.fqdn} dihitung lagi.` : answer.error.message)
      onClose()
    }
    return (
      <Button busy={lookAt.busy && 'Menyimpan…'} onClick={() => void again()}>
        Hitung lagi
      </Button>
    )
  }
  return (
    <>
      <Button onClick={() => onAct('ignore')}>Lewati…</Button>
      {row !== null && item.kind !== 'changed' && (
        <Button onClick={() => onAct('release')}>Lepas dari register…</Button>
      )}
      {row !== null && <Button onClick={() => onAct('correct')}>Ralat register…</Button>}
      {item.registerId === null && (
        <Button look="primary" onClick={() => onAct('register')}>
          Catat di register…
        </Button>
      )}
    </>
  )
}

/** What the zone tells of a name that nobody registered. */
function startOf({ fqdn, records }: DriftItemView): RegisterForm {
  const values = records.map((record) => record.split(' ').slice(1).join(' '))
  const isAlias = records.some((record) => record.startsWith('CNAME '))
  return {
    ...emptyRegisterForm,
    fqdn,
    mode: isAlias ? 'alias' : null,
    target: values.join(', '),
    source: 'Pembandingan zona DNS',
  }
}
