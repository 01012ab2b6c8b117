// A letter beside the packet was signed by hand and sent: its dates, and its scan or the statement of the JFU.
import { useState } from 'react'
import type { SideLetter } from '../../../shared/letters/kinds.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useCaseRoom } from '../case-room.ts'
import { sideLetterWords } from '../side-letter-words.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

export function SendLetterAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const time = useOfficeTime()
  const kinds = view.abilities.sendLetters
  const [kind, setKind] = useState<SideLetter | null>(kinds[0] ?? null)
  const [signedOn, setSignedOn] = useState(time.today())
  const [sentOn, setSentOn] = useState(time.today())
  const [statement, setStatement] = useState('')
  const attached = useAttached()
  if (kind === null) return null
  const documentId = attached.ids[0] ?? null
  return (
    <ActionFrame
      title="Catat pengiriman surat"
      intro="Surat sudah ditandatangani basah dan dikirim. Unggah pindaiannya, atau tulis pernyataan bila pindaian belum ada."
      verb="Catat pengiriman"
      onSubmit={() => void perform({ type: 'send_letter', kind, signedOn, sentOn, documentId, statement })}
      onClose={onClose}
    >
      <Choice
        id="kind"
        label="Surat"
        options={kinds.map((one) => ({ value: one, label: sideLetterWords(one) }))}
        value={kind}
        onChange={setKind}
      />
      <div className="fields-pair">
        <DateField
          id="signedOn"
          label="Tanggal tanda tangan"
          value={signedOn}
          onChange={setSignedOn}
          today={time.today()}
          error={errorAt(problems, 'signedOn') ?? errorAt(problems, 'command.signedOn')}
        />
        <DateField
          id="sentOn"
          label="Tanggal kirim"
          value={sentOn}
          onChange={setSentOn}
          today={time.today()}
          error={errorAt(problems, 'sentOn') ?? errorAt(problems, 'command.sentOn')}
        />
      </div>
      <FilesInput
        id="documentId"
        label="Pindaian surat bertanda tangan"
        optional
        multiple={false}
        kind="pindaian"
        value={attached.ids}
        known={attached.known}
        onAdd={attached.add}
        onRemove={attached.remove}
        error={errorAt(problems, 'documentId')}
      />
      {documentId === null && (
        <TextField
          id="statement"
          label="Pernyataan"
          help="Misalnya: Ditandatangani basah oleh Kepala Dinas; pindaian menyusul."
          value={statement}
          onChange={setStatement}
          error={errorAt(problems, 'statement')}
          spellCheck
        />
      )}
    </ActionFrame>
  )
}
