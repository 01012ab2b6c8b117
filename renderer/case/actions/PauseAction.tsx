// Waiting for others: what is asked, as a sentence for the applicant; the letter that asks it may be made at once.
import type { CommandInput } from '../../../shared/contract/case-commands.ts'
import { api } from '../../api/client.ts'
import { useDraft } from '../../api/drafts.ts'
import { SavedNote } from '../../api/SavedNote.tsx'
import { Choice, Tick } from '../../ui/Choice.tsx'
import { errorAt } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { Select } from '../../ui/Select.tsx'
import { say } from '../../ui/toast.ts'
import { useCaseRoom } from '../case-room.ts'
import { savePaper } from '../Papers.tsx'
import { ActionFrame } from './ActionFrame.tsx'

type Reason = Extract<CommandInput, { type: 'pause' }>['reason']

const reasons: readonly { readonly value: Reason; readonly label: string }[] = [
  { value: 'applicant', label: 'Pemohon melengkapi' },
  { value: 'registrar', label: 'Pengelola nama domain' },
  { value: 'force_majeure', label: 'Keadaan kahar' },
]

export function PauseAction({ onClose }: { readonly onClose: () => void }) {
  const { view, perform, problems } = useCaseRoom()
  const draft = useDraft<{
    readonly text: string
    readonly reason: Reason
    readonly itemId: string
    readonly letter: boolean
  }>(`case:${view.caseId}:pause`, { text: '', reason: 'applicant', itemId: '', letter: true })
  const { text, reason, itemId, letter } = draft.value
  const submit = async () => {
    const paused = await perform({ type: 'pause', reason, text, itemId: itemId === '' ? null : itemId })
    if (!paused) return
    await draft.drop()
    if (reason === 'applicant' && letter) await askForLetter(view.caseId)
  }
  return (
    <ActionFrame
      title="Minta kelengkapan atau menunggu"
      intro="Janji kepada pemohon berhenti selama menunggu dan dilaporkan terpisah. Ini bukan penolakan."
      verb={reason === 'applicant' ? 'Minta kelengkapan' : 'Tunda permohonan'}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Choice
        id="reason"
        label="Menunggu"
        row
        options={reasons}
        value={reason}
        onChange={(chosen) => draft.set({ reason: chosen })}
      />
      {view.items.length > 1 && (
        <Select
          id="itemId"
          label="Untuk nama"
          optional
          options={view.items.map((item) => ({ value: item.id, label: item.fqdn }))}
          value={itemId === '' ? null : itemId}
          onChange={(chosen) => draft.set({ itemId: chosen ?? '' })}
          placeholder="Semua nama"
        />
      )}
      <Paragraph
        id="text"
        label={reason === 'applicant' ? 'Yang diminta dari pemohon' : 'Yang ditunggu'}
        help="Satu atau dua kalimat, misalnya: Mohon mengirim surat kuasa pengelola yang ditandatangani Kepala Dinas."
        value={text}
        onChange={(typed) => draft.set({ text: typed })}
        error={errorAt(problems, 'text')}
      />
      {reason === 'applicant' && (
        <Tick
          id="letter"
          label="Buat surat permintaan kelengkapan"
          help="Nomornya diberi JFU Sekretariat, lalu surat dicetak dan dikirim."
          checked={letter}
          onChange={(checked) => draft.set({ letter: checked })}
        />
      )}
      <SavedNote draft={draft} />
    </ActionFrame>
  )
}

/** Whoever gives numbers does it next; otherwise their office is told by the desk. */
async function askForLetter(caseId: string): Promise<void> {
  const now = await api.cases.get({ caseId }, {})
  if (now.ok && now.value.abilities.issueLetters.length > 0) {
    say('Beri nomor surat permintaan kelengkapan lewat Tindakan lain, lalu cetak.')
    return
  }
  await savePaper(caseId, 'permintaan_kelengkapan')
}
