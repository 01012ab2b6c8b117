// When it was received, and its agenda number where the book is kept elsewhere.
import { useOfficeTime } from '../api/office-time.ts'
import { DateField } from '../ui/DateField.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import type { IntakePartProps } from './IntakeFields.tsx'

interface ReceiptFieldsProps extends IntakePartProps {
  readonly openedAt: number
  readonly typedNumber: boolean
}

export function ReceiptFields({ draft, problems, openedAt, typedNumber }: ReceiptFieldsProps) {
  const time = useOfficeTime()
  const { receivedDate, receivedTime, agendaNumber, srikandiId } = draft.value
  return (
    <>
      {typedNumber && (
        <div className="fields-pair">
          <TextField
            id="agendaNumber"
            label="Nomor agenda"
            help="Dari buku agenda atau SRIKANDI."
            value={agendaNumber}
            onChange={(typed) => draft.set({ agendaNumber: typed })}
            error={errorAt(problems, 'agendaNumber')}
          />
          <TextField
            id="srikandiId"
            label="ID SRIKANDI"
            optional
            value={srikandiId}
            onChange={(typed) => draft.set({ srikandiId: typed })}
          />
        </div>
      )}
      <div className="fields-pair">
        <DateField
          id="receivedDate"
          label="Tanggal terima"
          value={receivedDate === '' ? time.date(openedAt) : receivedDate}
          onChange={(typed) => draft.set({ receivedDate: typed })}
          today={time.today()}
          error={errorAt(problems, 'receivedDate')}
        />
        <TimeField
          id="receivedTime"
          label="Jam terima"
          value={receivedTime === '' ? time.clock(openedAt).replace('.', ':') : receivedTime}
          onChange={(typed) => draft.set({ receivedTime: typed })}
        />
      </div>
    </>
  )
}
