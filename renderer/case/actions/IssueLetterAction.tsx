// A letter beside the packet gets its number and date, and is then printed for its signature.
import { useState } from 'react'
import type { SideLetter } from '../../../shared/letters/kinds.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCaseRoom } from '../case-room.ts'
import { savePaper } from '../Papers.tsx'
import { sideLetterWords } from '../side-letter-words.ts'
import { ActionFrame } from './ActionFrame.tsx'

export function IssueLetterAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const time = useOfficeTime()
  const kinds = view.abilities.issueLetters
  const [kind, setKind] = useState<SideLetter | null>(kinds[0] ?? null)
  const [date, setDate] = useState(time.today())
  const [number, setNumber] = useState('')
  const [srikandiId, setSrikandiId] = useState('')
  if (kind === null) return null
  const submit = async () => {
    const issued = await perform({
      type: 'issue_letter',
      kind,
      date,
      number: filled(number),
      srikandiId: filled(srikandiId),
    })
    if (issued) await savePaper(view.caseId, kind)
  }
  return (
    <ActionFrame
      title="Beri nomor surat"
      intro="Nomor dan tanggal menetap pada surat ini. Naskahnya diunduh, lalu dicetak untuk ditandatangani."
      verb="Beri nomor dan unduh"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Choice
        id="kind"
        label="Surat"
        options={kinds.map((one) => ({ value: one, label: sideLetterWords(one) }))}
        value={kind}
        onChange={setKind}
      />
      <DateField
        id="date"
        label="Tanggal surat"
        value={date}
        onChange={setDate}
        today={time.today()}
        error={errorAt(problems, 'date') ?? errorAt(problems, 'command.date')}
      />
      <div className="fields-pair">
        <TextField
          id="number"
          label="Nomor surat"
          optional
          help="Hanya bila nomor diambil dari buku agenda atau SRIKANDI."
          value={number}
          onChange={setNumber}
          error={errorAt(problems, 'number')}
        />
        <TextField id="srikandiId" label="ID SRIKANDI" optional value={srikandiId} onChange={setSrikandiId} />
      </div>
    </ActionFrame>
  )
}

function filled(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}
