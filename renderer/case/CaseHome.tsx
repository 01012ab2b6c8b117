// A case to read: where it stands, its documents beside its facts, and what this person may do about it.
import { useMe } from '../api/me.ts'
import { DocumentViewer } from '../documents/DocumentViewer.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { CaseFacts } from './CaseFacts.tsx'
import { CaseTools } from './CaseTools.tsx'
import { useCaseRoom } from './case-room.ts'
import { askedWords, stepLine } from './step-words.ts'

export function CaseHome({ onTake }: { readonly onTake: () => void }) {
  const { view, busy, open } = useCaseRoom()
  const me = useMe()
  const { abilities, step } = view
  const byOther = view.takenBy !== null && view.takenBy.id !== me.personId
  const pause = view.pauses.findLast((one) => one.to === null)
  const recordable = abilities.recordFor.length > 0 && !abilities.take
  const note =
    abilities.take || (view.status === 'ended' && !abilities.readOnly)
      ? ''
      : (abilities.reason ?? (byOther ? `Sedang dikerjakan ${view.takenBy?.name ?? 'orang lain'}.` : ''))
  const hasBar = note !== '' || recordable || abilities.resume || abilities.take
  return (
    <SplitPage
      title={view.sentence}
      above={stepLine(view)}
      sub={askedWords(view)}
      tools={<CaseTools />}
      left={<DocumentViewer documents={view.documents} empty="Belum ada berkas pada permohonan ini." />}
      footer={
        hasBar ? (
          <ActionBar note={note}>
            {recordable && <Button onClick={() => open('paper')}>Catat dari kertas…</Button>}
            {abilities.resume && (
              <Button look="primary" onClick={() => open('resume')}>
                Lanjutkan permohonan…
              </Button>
            )}
            {abilities.take && step !== null && (
              <Button look="primary" onClick={onTake} busy={busy} aria-keyshortcuts="Enter">
                Ambil: {step.verb.toLocaleLowerCase('id')}
              </Button>
            )}
          </ActionBar>
        ) : undefined
      }
    >
      {pause !== undefined && <Notice title="Yang ditunggu">{pause.text}</Notice>}
      {view.warnings.length > 0 && (
        <Notice tone="warning" title="Perlu diperhatikan">
          <ul>
            {view.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <CaseFacts view={view} />
    </SplitPage>
  )
}
