// A note on the case, for everybody who works on it.
import { useDraft } from '../../api/drafts.ts'
import { SavedNote } from '../../api/SavedNote.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { useCaseRoom } from '../case-room.ts'
import { ActionFrame } from './ActionFrame.tsx'

export function NoteAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const draft = useDraft(`case:${view.caseId}:note`, { text: '' })
  const submit = async () => {
    if (await perform({ type: 'note', text: draft.value.text })) await draft.drop()
  }
  return (
    <ActionFrame
      title="Tulis catatan"
      intro="Catatan terbaca oleh semua pelaksana permohonan ini dan tinggal di Riwayat. Jangan tulis NIK, nomor HP, atau kata sandi."
      verb="Simpan catatan"
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph
        id="text"
        label="Catatan"
        value={draft.value.text}
        onChange={(text) => draft.set({ text })}
        error={errorAt(problems, 'text') ?? errorAt(problems, 'reason')}
        autoFocus
      />
      <SavedNote draft={draft} />
    </ActionFrame>
  )
}
