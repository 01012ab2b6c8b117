// What may be done about a case beside the act at hand: Lepas, Perjalanan, and the quiet menu of further actions.
import { saveFile } from '../api/download.ts'
import { cases } from '../../shared/contract/cases.ts'
import type { CaseAbilities } from '../../shared/contract/case-view.ts'
import { useMe } from '../api/me.ts'
import { useGo } from '../app/navigation.ts'
import { Button } from '../ui/Button.tsx'
import { Menu, type MenuItem } from '../ui/Menu.tsx'
import { say } from '../ui/toast.ts'
import { type CaseAction, useCaseRoom } from './case-room.ts'

const dialogs: readonly { readonly action: CaseAction; readonly label: string; readonly may: keyof CaseAbilities }[] = [
  { action: 'note', label: 'Tulis catatan…', may: 'note' },
  { action: 'document', label: 'Tambah berkas…', may: 'addDocument' },
  { action: 'original', label: 'Catat surat asli…', may: 'originalReceived' },
  { action: 'pause', label: 'Minta kelengkapan atau menunggu…', may: 'pause' },
  { action: 'resume', label: 'Lanjutkan permohonan…', may: 'resume' },
  { action: 'correct', label: 'Buat ralat…', may: 'correct' },
  { action: 'reassign', label: 'Alihkan pekerjaan…', may: 'reassign' },
  { action: 'withdraw', label: 'Catat penarikan kembali…', may: 'withdraw' },
  { action: 'close_silent', label: 'Tutup: dianggap ditarik kembali…', may: 'closeSilent' },
  { action: 'move_version', label: 'Pindahkan ke versi SOP yang baru…', may: 'moveVersion' },
  { action: 'exception', label: 'Beri pengecualian empat mata…', may: 'grantException' },
]

/** For the `tools` of the screens of a case. */
export function CaseTools() {
  const { view, perform, busy, open } = useCaseRoom()
  const me = useMe()
  const go = useGo()
  const { abilities } = view
  const mine = view.takenBy?.id === me.personId && abilities.release
  const items: MenuItem[] = [
    ...(abilities.undo
      ? [{ key: 'undo', label: 'Urungkan langkah terakhir', onChoose: () => void perform({ type: 'undo' }) }]
      : []),
    ...(abilities.recordFor.length > 0
      ? [{ key: 'paper', label: 'Catat dari kertas…', onChoose: () => open('paper') }]
      : []),
    ...(abilities.issueLetters.length > 0
      ? [{ key: 'issue', label: 'Beri nomor surat…', onChoose: () => open('issue_letter') }]
      : []),
    ...(abilities.sendLetters.length > 0
      ? [{ key: 'send', label: 'Catat pengiriman surat…', onChoose: () => open('send_letter') }]
      : []),
    ...dialogs
      .filter(({ may }) => abilities[may] === true)
      .map(({ action, label }) => ({ key: action, label, onChoose: () => open(action) })),
    { key: 'due', label: 'Kenapa jatuh tempo ini?', onChoose: () => open('due') },
    ...(abilities.dossier
      ? [{ key: 'dossier', label: 'Unduh berkas untuk pemeriksa', onChoose: () => void saveDossier(view.caseId) }]
      : []),
  ]
  return (
    <>
      {mine && (
        <Button small busy={busy === 'Melepas…' && busy} onClick={() => void perform({ type: 'release' })}>
          Lepas
        </Button>
      )}
      <Button small onClick={() => go(`/permohonan/${view.caseId}/perjalanan`)}>
        Perjalanan
      </Button>
      <Menu label="Tindakan lain" items={items} small />
      {!abilities.undo && abilities.undoReason !== null && <p className="quiet undo-reason">{abilities.undoReason}</p>}
    </>
  )
}

async function saveDossier(caseId: string): Promise<void> {
  say('Menyiapkan berkas untuk pemeriksa…')
  const saved = await saveFile(cases.dossier, { caseId }, {})
  say(saved.ok ? `${saved.value.fileName} sudah diunduh.` : saved.error.message)
}
