// Puts one record right: its parts in full, and why.
import { type FormEvent, useState } from 'react'
import type { HeldData } from '../../shared/contract/privacy.ts'
import type { JsonObject } from '../../shared/json.ts'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { newKey } from '../api/new-key.ts'
import { useEndpoint } from '../api/queries.ts'
import { useProved } from '../settings/use-proved.tsx'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { errorAt, ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { TextField } from '../ui/TextField.tsx'
import { say } from '../ui/toast.ts'

interface CorrectPanelProps {
  readonly held: HeldData
  readonly onClose: (changed: boolean) => void
}

export function CorrectPanel({ held, onClose }: CorrectPanelProps) {
  const asked = useEndpoint(['privacy', 'record', held.id], () =>
    api.privacy.record({ recordId: held.id }, { reason: 'Perbaikan' }),
  )
  return (
    <SidePanel open title={`Perbaiki ${held.label.toLocaleLowerCase('id')}`} onClose={() => onClose(false)}>
      <Answered asked={asked} doing="Membuka data…">
        {({ content }) => <CorrectForm held={held} content={content} onClose={onClose} />}
      </Answered>
    </SidePanel>
  )
}

const labels: Readonly<Record<string, string>> = {
  name: 'Nama',
  nip: 'NIP',
  position: 'Jabatan',
  phone: 'HP',
  email: 'E-mail',
  contact: 'Kontak',
}

function CorrectForm({ held, content, onClose }: CorrectPanelProps & { readonly content: JsonObject }) {
  const parts = Object.entries(content).filter((part): part is [string, string] => typeof part[1] === 'string')
  const [values, setValues] = useState<Readonly<Record<string, string>>>(Object.fromEntries(parts))
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const proved = useProved<Record<string, never>>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await proved.send('Simpan perbaikan', (proof) =>
      api.privacy.correct({ recordId: held.id }, { key, content: { ...values }, reason, proof }),
    )
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say('Data sudah diperbaiki. Beri tahu orangnya bahwa perbaikannya selesai.')
    onClose(true)
  }
  return (
    <form className="fields" noValidate onSubmit={(event) => void save(event)}>
      <p className="quiet">{held.about}. Surat yang sudah ditetapkan tidak berubah.</p>
      <ErrorSummary problems={problems} />
      {parts.map(([part]) => (
        <TextField
          key={part}
          id={part}
          label={labels[part] ?? part}
          value={values[part] ?? ''}
          onChange={(value) => setValues({ ...values, [part]: value })}
          error={errorAt(problems, part)}
          maxLength={500}
        />
      ))}
      <Paragraph
        id="reason"
        label="Alasan perbaikan"
        help="Tersimpan bersama nama Anda. Nilai lama tidak disimpan."
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={errorAt(problems, 'reason')}
      />
      <div>
        <Button look="primary" submit busy={proved.busy && 'Menyimpan…'}>
          Simpan perbaikan…
        </Button>
      </div>
      {proved.dialog}
    </form>
  )
}
