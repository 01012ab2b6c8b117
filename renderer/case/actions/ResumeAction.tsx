// Ends the wait: what came, with its files.
import { useState } from 'react'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

export function ResumeAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const [note, setNote] = useState('')
  const attached = useAttached()
  const asked = view.pauses.findLast((pause) => pause.to === null)?.text ?? ''
  return (
    <ActionFrame
      title="Lanjutkan permohonan"
      intro={asked === '' ? 'Waktu janji berjalan lagi sesudah disimpan.' : `Yang ditunggu: ${asked}`}
      verb="Lanjutkan permohonan"
      onSubmit={() => void perform({ type: 'resume', note, documents: [...attached.ids] })}
      onClose={onClose}
    >
      <Paragraph
        id="note"
        label="Yang diterima"
        optional
        value={note}
        onChange={setNote}
        error={errorAt(problems, 'note')}
        autoFocus
      />
      <FilesInput
        id="documents"
        label="Berkas yang diterima"
        optional
        kind="lampiran"
        value={attached.ids}
        known={attached.known}
        onAdd={attached.add}
        onRemove={attached.remove}
      />
    </ActionFrame>
  )
}
