// Gives the work at hand to another holder of its post, or back to all of them.
import { useState } from 'react'
import { OfficialSelect } from '../../steps/fields/OfficialSelect.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'

export function ReassignAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const [personId, setPersonId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { step } = view
  if (step === null) return null
  return (
    <ActionFrame
      title="Alihkan pekerjaan"
      intro={`Pekerjaan ${step.postTitle} pada permohonan ini dialihkan. Tanpa nama, pekerjaan kembali ke semua pemegang jabatan itu.`}
      verb="Alihkan pekerjaan"
      onSubmit={() => void perform({ type: 'reassign', post: step.post, personId, reason })}
      onClose={onClose}
    >
      <OfficialSelect
        id="personId"
        label="Dialihkan kepada"
        optional
        post={step.post}
        value={personId}
        onChange={setPersonId}
        error={errorAt(problems, 'personId')}
      />
      <Paragraph id="reason" label="Alasan" value={reason} onChange={setReason} error={errorAt(problems, 'reason')} />
    </ActionFrame>
  )
}
