// The signed original of an e-mail has come: its date, its scan, and its agenda number where the book is kept elsewhere.
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { agendaNumberMissing } from '../../intake/intake-problems.ts'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

export function OriginalAction({ onClose }: { readonly onClose: () => void }) {
  const { perform, problems } = useCaseRoom()
  const time = useOfficeTime()
  const [date, setDate] = useState(time.today())
  const attached = useAttached()
  const offer = useEndpoint(['intake', 'services'], () => api.intake.services({}, {}))
  const typesNumber = offer.state === 'ready' && offer.value.agendaNumbers === 'typed'
  const [agendaNumber, setAgendaNumber] = useState('')
  const [tried, setTried] = useState(false)
  const missing =
    tried && typesNumber && agendaNumber.trim() === '' ? [{ path: 'agendaNumber', sentence: agendaNumberMissing }] : []
  const submit = () => {
    setTried(true)
    if (typesNumber && agendaNumber.trim() === '') return
    void perform({
      type: 'original_received',
      agendaNumber: typesNumber ? agendaNumber.trim() : null,
      documents: [...attached.ids],
      date,
    })
  }
  return (
    <ActionFrame
      title="Catat surat asli"
      intro="Surat asli bertanda tangan menyusul e-mail yang sudah dicatat. Sesudah ini permohonan dapat disetujui; janji tetap dihitung dari e-mail."
      verb="Catat surat asli"
      onSubmit={submit}
      onClose={onClose}
      problems={missing}
    >
      {typesNumber && (
        <TextField
          id="agendaNumber"
          label="Nomor agenda surat asli"
          help="Dari buku agenda atau SRIKANDI; surat asli mendapat baris sendiri."
          value={agendaNumber}
          onChange={setAgendaNumber}
          error={errorAt(missing.length > 0 ? missing : problems, 'agendaNumber')}
          maxLength={60}
        />
      )}
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
