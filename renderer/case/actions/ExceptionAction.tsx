// The Kepala Dinas allows one person to do both acts of a four-eyes pair, once.
import { useState } from 'react'
import { defaultPosts } from '../../../shared/office/posts.data.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { OfficialSelect } from '../../steps/fields/OfficialSelect.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { useCaseRoom } from '../case-room.ts'
import { useDefinition } from '../use-definition.ts'
import { ActionFrame } from './ActionFrame.tsx'

export function ExceptionAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const definition = useDefinition(view.service.code, view.service.version)
  const [pair, setPair] = useState<string | null>(null)
  const [personId, setPersonId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<readonly Problem[]>([])
  const submit = () => {
    const [first, second] = pair?.split(' ') ?? []
    const found: Problem[] = []
    if (first === undefined || second === undefined)
      found.push({ path: 'pair', sentence: 'Pilih pasangan langkahnya.' })
    if (personId === null) found.push({ path: 'personId', sentence: 'Pilih pejabat yang diberi pengecualian.' })
    setMissing(found)
    if (first === undefined || second === undefined || personId === null) return
    void perform({ type: 'grant_exception', pair: [first, second], personId, reason })
  }
  return (
    <ActionFrame
      title="Beri pengecualian empat mata"
      intro="Satu orang boleh mengerjakan kedua langkah ini satu kali, pada permohonan ini saja. Pemakaiannya tercatat dan terdaftar."
      verb="Beri pengecualian"
      onSubmit={submit}
      onClose={onClose}
      problems={missing}
    >
      <Choice
        id="pair"
        label="Pasangan langkah"
        options={view.fourEyes.map(([first = '', second = '']) => ({
          value: `${first} ${second}`,
          label: `${actWords(definition, first)} dan ${actWords(definition, second)}`,
        }))}
        value={pair}
        onChange={setPair}
        error={errorAt(missing, 'pair')}
      />
      <OfficialSelect
        id="personId"
        label="Untuk pejabat"
        value={personId}
        onChange={setPersonId}
        error={errorAt(missing, 'personId')}
      />
      <Paragraph id="reason" label="Alasan" value={reason} onChange={setReason} error={errorAt(problems, 'reason')} />
    </ActionFrame>
  )
}

/** `S4.verify` as "langkah 4 (verifikasi permohonan, Staf Teknis)". */
function actWords(definition: Definition | null, name: string): string {
  const [stepId, actCode] = name.split('.')
  const step = definition?.steps.find((one) => one.id === stepId)
  const act = step?.acts.find((one) => one.code === actCode)
  if (step === undefined || act === undefined) return name
  const post = act.actor.kind === 'post' ? act.actor.post : act.actor.recordedBy
  const title = defaultPosts.find((one) => one.key === post)?.title ?? post
  return `langkah ${step.printed.number} (${act.verb.toLocaleLowerCase('id')}, ${title})`
}
