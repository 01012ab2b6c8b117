// What the definitions assume where the sources are silent; an administrator confirms each with a note.
import { useState } from 'react'
import type { AssumptionView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { useMe } from '../../api/me.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useSend } from '../../api/queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Section } from '../../ui/Page.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { say } from '../../ui/toast.ts'

export function Assumptions({ assumptions }: { readonly assumptions: readonly AssumptionView[] }) {
  const mayConfirm = useMe().abilities.includes('definition.confirm')
  const [asking, setAsking] = useState<AssumptionView | null>(null)
  const groups = [...Map.groupBy(assumptions, (one) => one.procedure)]
  return (
    <>
      {groups.map(([procedure, own]) => (
        <Section key={procedure} title={procedure}>
          <ul className="assumptions">
            {own.map((one) => (
              <li key={one.key} className="assumption">
                <Words assumption={one} />
                {mayConfirm && one.confirmed === null && one.changed === null && (
                  <Button small onClick={() => setAsking(one)} aria-label={`Konfirmasi: ${one.text}`}>
                    Konfirmasi…
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {asking !== null && <ConfirmDialog assumption={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

function Words({ assumption: { step, text, confirmed, changed } }: { readonly assumption: AssumptionView }) {
  const time = useOfficeTime()
  return (
    <div className="assumption-words">
      <p>{text}</p>
      <p className="quiet">
        {step !== '' && `${step}. `}
        {changed !== null ? (
          <>
            <Badge tone="done">ditetapkan kantor</Badge> {changed.sentence} {changed.reason} ({changed.by},{' '}
            {time.long(changed.at)})
          </>
        ) : confirmed === null ? (
          <Badge tone="warning">asumsi, mohon dikonfirmasi</Badge>
        ) : (
          <>
            <Badge tone="done">dikonfirmasi</Badge> {confirmed.by}, {time.long(confirmed.at)}
            {confirmed.note !== '' && `: ${confirmed.note}`}
          </>
        )}
      </p>
    </div>
  )
}

function ConfirmDialog({ assumption, onClose }: { readonly assumption: AssumptionView; readonly onClose: () => void }) {
  const [note, setNote] = useState('')
  const [key] = useState(newKey)
  const confirm = useSend((input: { key: string; assumption: string; note: string }) =>
    api.settings.confirmAssumption({}, input),
  )
  const send = async () => {
    const answer = await confirm.send({ key, assumption: assumption.key, note: note.trim() })
    if (answer?.ok !== true) return
    say('Asumsi dikonfirmasi.')
    onClose()
  }
  return (
    <Dialog
      open
      title="Konfirmasi asumsi"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={confirm.busy && 'Menyimpan…'} onClick={() => void send()}>
            Konfirmasi asumsi ini
          </Button>
        </>
      }
    >
      <p>{assumption.text}</p>
      <Paragraph
        id="note"
        label="Catatan"
        help="Siapa yang memutuskan dan di mana, misalnya rapat atau nota dinas."
        optional
        value={note}
        onChange={setNote}
        maxLength={500}
        error={confirm.fault?.message}
        autoFocus
      />
    </Dialog>
  )
}
