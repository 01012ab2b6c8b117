// The signed original of an e-mail has come: its date and its scan.
import { useState } from 'react'
import { useOfficeTime } from '../../api/office-time.ts'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

export function OriginalAction({ onClose }: { readonly onClose: () => void }) {
  const { perform, problems } = useCaseRoom()
  const time = useOfficeTime()
  const [date, setDate] = useState(time.today())
  const attached = useAttached()
  return (
    <ActionFrame
      title="Catat surat asli"
      intro="Surat asli bertanda tangan menyusul e-mail yang sudah dicatat. Sesudah ini permohonan dapat disetujui; janji tetap dihitung dari e-mail."
      verb="Catat surat asli"
      onSubmit={() =>
        void perform({ type: 'original_received', agendaNumber: null, documents: [...attached.ids], date })
      }
      onClose={onClose}
    >
      <DateField
        id="date"
        label="Tanggal surat asli diterima"
        value={date}
        onChange={setDate}
        today={time.today()}
        error={errorAt(problems, 'date') ?? errorAt(problems, 'command.date')}
      />
      <FilesInput
        id="documents"
        label="Pindaian surat asli"
        optional
        kind="surat_permohonan"
        value={attached.ids}
        known={attached.known}
        onAdd={attached.add}
        onRemove={attached.remove}
      />
    </ActionFrame>
  )
}
