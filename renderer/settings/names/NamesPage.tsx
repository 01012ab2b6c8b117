// Nama: what the office decided about names; it holds from the next check on.
import { useState } from 'react'
import type { NameRules } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { useDraft } from '../../api/drafts.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useEndpoint } from '../../api/queries.ts'
import { SavedNote } from '../../api/SavedNote.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Button } from '../../ui/Button.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { ActionBar, Section } from '../../ui/Page.tsx'
import { Loading } from '../../ui/States.tsx'
import { SettingsFrame, useMayChange } from '../SettingsFrame.tsx'
import { BannedPart } from './BannedPart.tsx'
import { editsInWords, type NameEdits, noEdits, withEdits } from './name-edits.ts'
import { namesSentence } from './name-words.ts'
import { NameNumbers } from './NameNumbers.tsx'
import { ReservedPart } from './ReservedPart.tsx'
import { SaveNamesDialog } from './SaveNamesDialog.tsx'
import './names.css'

type Changed = { readonly by: string; readonly at: number; readonly reason: string } | null

export function NamesPage() {
  const asked = useEndpoint(['settings', 'names'], () => api.settings.names({}, {}))
  return (
    <Answered asked={asked} doing="Membuka aturan nama…">
      {({ policy, changed }) => <Names key={changed?.at ?? 0} saved={policy} changed={changed} />}
    </Answered>
  )
}

function Names({ saved, changed }: { readonly saved: NameRules; readonly changed: Changed }) {
  const time = useOfficeTime()
  const mayChange = useMayChange('nama')
  const draft = useDraft<NameEdits>('settings:nama', noEdits)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [saving, setSaving] = useState<NameRules | null>(null)
  const [unsent, setUnsent] = useState<Readonly<Record<string, string>>>({})
  if (!draft.ready) return <Loading sentence="Membuka aturan nama…" />
  const edits = mayChange ? draft.value : noEdits
  const words = editsInWords(saved, edits)
  const error = (field: string) => errorAt(problems, field)
  const ask = () => {
    const waiting = Object.entries(unsent).filter(([, typed]) => typed !== '')
    const typed = withEdits(saved, edits)
    const wrong = 'reserved' in typed ? [] : typed
    const found = [...wrong, ...waiting.map(([path, word]) => ({ path, sentence: notAdded(word) }))]
    setProblems(found)
    if (found.length === 0 && 'reserved' in typed) setSaving(typed)
  }
  const part = {
    saved,
    edits,
    set: draft.set,
    readOnly: !mayChange,
    unsent: (field: string, typed: string) => {
      setUnsent((before) => ({ ...before, [field]: typed }))
      setProblems((before) => before.filter((one) => one.path !== field))
    },
    error,
  }
  const footer = (
    <ActionBar
      note={
        words === '' ? (
          'Belum ada yang diubah.'
        ) : (
          <>
            Diubah dan belum berlaku: {words}. <SavedNote draft={draft} />
          </>
        )
      }
    >
      {words !== '' && <Button onClick={() => draft.set(noEdits)}>Kembalikan isian semula</Button>}
      <Button look="primary" disabled={words === ''} onClick={ask}>
        Simpan perubahan…
      </Button>
    </ActionBar>
  )
  return (
    <SettingsFrame
      slug="nama"
      title={namesSentence(saved)}
      sub={changed === null ? undefined : `Diubah ${changed.by}, ${time.long(changed.at)}: ${changed.reason}`}
      footer={footer}
    >
      <ErrorSummary problems={problems} />
      <Section title="Panjang, pola, dan karantina">
        <NameNumbers
          saved={saved}
          rules={edits.rules}
          set={(change) => draft.set({ rules: { ...edits.rules, ...change } })}
          problems={problems}
          readOnly={!mayChange}
        />
      </Section>
      <ReservedPart {...part} />
      <BannedPart {...part} />
      {saving !== null && (
        <SaveNamesDialog
          rules={saving}
          what={words}
          drop={draft.drop}
          onClose={() => setSaving(null)}
          onRefused={(refused) => {
            setSaving(null)
            setProblems(refused)
          }}
        />
      )}
    </SettingsFrame>
  )
}

function notAdded(word: string): string {
  return `“${word}” belum ditambahkan. Tekan Tambah, atau kosongkan isian itu.`
}
