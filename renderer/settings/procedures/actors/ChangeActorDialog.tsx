// Another post for an act: from which date of receipt on, why, and what stays as it is.
import { type FormEvent, useState } from 'react'
import { isPostKey, type PostKey } from '../../../../shared/office/posts.ts'
import { api } from '../../../api/client.ts'
import { problemsOf } from '../../../api/faults.ts'
import { newKey } from '../../../api/new-key.ts'
import { useOfficeTime } from '../../../api/office-time.ts'
import { Button } from '../../../ui/Button.tsx'
import { Tick } from '../../../ui/Choice.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../../ui/Paragraph.tsx'
import { Select } from '../../../ui/Select.tsx'
import { say } from '../../../ui/toast.ts'
import { useProved } from '../../use-proved.tsx'
import type { PlacedActor } from './ProcedureActors.tsx'

interface ChangeActorDialogProps {
  readonly code: string
  readonly placed: PlacedActor
  readonly onClose: () => void
}

export function ChangeActorDialog({ code, placed, onClose }: ChangeActorDialogProps) {
  const { step, number, actor } = placed
  const time = useOfficeTime()
  const [post, setPost] = useState<PostKey>(actor.post)
  const [skipVacant, setSkipVacant] = useState(actor.skipVacant)
  const [from, setFrom] = useState(time.today())
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const saving = useProved<{ version: number; sentence: string }>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await saving.send('Ubah pelaksana', (proof) =>
      api.settings.changeActor({}, { key, code, step, act: actor.act, post, skipVacant, from, reason, proof }),
    )
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say(answer.value.sentence)
    onClose()
  }
  return (
    <Dialog
      open
      title="Ubah pelaksana"
      onClose={onClose}
      width={40}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" submit form="change-actor" busy={saving.busy && 'Menyimpan…'}>
            Terbitkan versi baru
          </Button>
        </>
      }
    >
      <form id="change-actor" noValidate className="fields" onSubmit={(event) => void submit(event)}>
        <p>
          {number === '' ? '' : `Langkah ${number}: `}
          {actor.verb}. Sekarang {actor.party === null ? 'dikerjakan' : `(${actor.party}) dicatat`} {actor.postTitle}.
        </p>
        <p className="quiet">
          Perubahan menjadi versi baru prosedur ini bagi surat yang diterima mulai tanggal di bawah. Permohonan yang
          sudah tercatat tetap pada versinya; Kepala Bidang dapat memindahkannya satu per satu.
        </p>
        <ErrorSummary problems={problems} />
        <Select
          id="post"
          label={actor.party === null ? 'Dikerjakan oleh' : 'Dicatat oleh'}
          options={actor.choices.map((choice) => ({ value: choice.post, label: choice.title }))}
          value={post}
          onChange={(chosen) => chosen !== null && isPostKey(chosen) && setPost(chosen)}
          error={errorAt(problems, 'post') ?? errorAt(problems, 'act')}
        />
        {actor.maySkip && (
          <Tick
            id="skipVacant"
            label="Lewati bila jabatannya kosong"
            help="Lembar SOP mencatat bahwa langkah ini dilewati. Tanpa centang, langkah menunggu Plt. atau Plh."
            checked={skipVacant}
            onChange={setSkipVacant}
          />
        )}
        <DateField
          id="from"
          label="Berlaku bagi surat yang diterima mulai"
          value={from}
          onChange={setFrom}
          today={time.today()}
          error={errorAt(problems, 'from')}
        />
        <Paragraph
          id="reason"
          label="Alasan"
          help="Misalnya nomor keputusan atau nota dinas yang menetapkannya."
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={errorAt(problems, 'reason')}
        />
      </form>
      {saving.dialog}
    </Dialog>
  )
}
