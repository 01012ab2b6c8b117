// The two ways in which a request ends without a decision: withdrawn by the applicant, or held to be so after silence.
import { useState } from 'react'
import { FilesInput } from '../../steps/fields/FilesInput.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'
import { useAttached } from './use-attached.ts'

const words = {
  withdraw: {
    title: 'Catat penarikan kembali',
    intro: 'Pemohon menarik permohonannya. Berkas langsung menuju arsip; tidak ada surat jawaban.',
    verb: 'Catat penarikan kembali',
    label: 'Dasar penarikan',
    help: 'Surat atau pesan pemohon, dengan tanggalnya.',
  },
  close_silent: {
    title: 'Tutup: dianggap ditarik kembali',
    intro: 'Pemohon tidak melengkapi sampai batas waktu. Berkas menuju arsip; pemohon dapat mengajukan lagi.',
    verb: 'Tutup permohonan',
    label: 'Dasar penutupan',
    help: 'Kapan pemohon diminta melengkapi, dan lewat apa.',
  },
} as const

export function EndAction({ type, onClose }: { readonly type: keyof typeof words; readonly onClose: () => void }) {
  const { perform, problems } = useCaseRoom()
  const [note, setNote] = useState('')
  const attached = useAttached()
  const { title, intro, verb, label, help } = words[type]
  const submit = () => void perform(type === 'withdraw' ? { type, note, documents: [...attached.ids] } : { type, note })
  return (
    <ActionFrame title={title} intro={intro} verb={verb} onSubmit={submit} onClose={onClose}>
      <Paragraph
        id="note"
        label={label}
        help={help}
        value={note}
        onChange={setNote}
        error={errorAt(problems, 'note')}
        autoFocus
      />
      {type === 'withdraw' && (
        <FilesInput
          id="documents"
          label="Surat penarikan"
          optional
          kind="lampiran"
          value={attached.ids}
          known={attached.known}
          onAdd={attached.add}
          onRemove={attached.remove}
        />
      )}
    </ActionFrame>
  )
}
