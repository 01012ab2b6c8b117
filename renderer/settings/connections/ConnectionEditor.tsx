// The connection of one zone: its form, saving with a reason and the password, and the test that changes nothing.
import { type ReactNode, useState } from 'react'
import type { ConnectionView } from '../../../shared/contract/domains.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { ActionBar } from '../../ui/Page.tsx'
import { say } from '../../ui/toast.ts'
import { SaveReasonDialog } from '../SaveReasonDialog.tsx'
import { SettingsFrame, useMayChange } from '../SettingsFrame.tsx'
import { useProved } from '../use-proved.tsx'
import { atFields, connectionOf, formOf } from './connection-form.ts'
import { ConnectionTest } from './ConnectionTest.tsx'
import { ServerFields } from './ServerFields.tsx'
import { TargetFields } from './TargetFields.tsx'

interface ConnectionEditorProps {
  readonly kept: ConnectionView
  readonly zones: ReactNode
  readonly title: string
}

export function ConnectionEditor({ kept, zones, title }: ConnectionEditorProps) {
  const { zone } = kept.connection
  const time = useOfficeTime()
  const mayChange = useMayChange('server-nama')
  const first = formOf(kept.connection)
  const [form, setForm] = useState(first)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [asking, setAsking] = useState(false)
  const [key, setKey] = useState(newKey)
  const saving = useProved<unknown>()
  const isChanged = JSON.stringify(form) !== JSON.stringify(first)
  const save = async (reason: string) => {
    const answer = await saving.send('Simpan server nama', (proof) =>
      api.domains.saveConnection(
        {},
        {
          key,
          connection: connectionOf(zone, form),
          tsigSecret: form.tsigSecret === '' ? null : form.tsigSecret,
          apiKey: form.apiKey === '' ? null : form.apiKey,
          reason,
          proof,
        },
      ),
    )
    if (answer === null) return
    setKey(newKey())
    setAsking(false)
    if (answer.ok) say(`Server nama ${zone} tersimpan.`)
    else setProblems(atFields(problemsOf(answer.error)))
  }
  const part = {
    form,
    set: (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change })),
    problems,
  }
  return (
    <SettingsFrame
      slug="server-nama"
      title={title}
      sub={
        kept.changed === null
          ? 'Tanpa server, langkah 4 dan 7 dikerjakan dengan catatan sendiri dan tercetak “tidak diperiksa otomatis”.'
          : `Diubah ${kept.changed.by}, ${time.long(kept.changed.at)}: ${kept.changed.reason}`
      }
      footer={
        <ActionBar note={isChanged ? 'Diubah dan belum tersimpan. Rahasia tidak disimpan sebagai konsep.' : undefined}>
          {isChanged && <Button onClick={() => setForm(first)}>Kembalikan isian semula</Button>}
          <Button look="primary" disabled={!isChanged} onClick={() => setAsking(true)}>
            Simpan server nama…
          </Button>
        </ActionBar>
      }
    >
      <ErrorSummary problems={problems} />
      {zones}
      <fieldset className="settings-form connection-form" disabled={!mayChange}>
        <legend className="sr-only">Server nama {zone}</legend>
        <ServerFields {...part} zone={zone} hasTsigSecret={kept.hasTsigSecret} hasApiKey={kept.hasApiKey} />
        <TargetFields {...part} />
      </fieldset>
      {mayChange && <ConnectionTest zone={zone} unsaved={isChanged} />}
      {asking && (
        <SaveReasonDialog
          what={`server nama ${zone}`}
          busy={saving.busy}
          onSave={(reason) => void save(reason)}
          onClose={() => setAsking(false)}
        />
      )}
      {saving.dialog}
    </SettingsFrame>
  )
}
