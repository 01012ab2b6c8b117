// After an act: what happens next and to whom, and the way on.
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useGo } from '../app/navigation.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { Button } from '../ui/Button.tsx'
import { ActionBar, Page, Section } from '../ui/Page.tsx'
import { Papers } from './Papers.tsx'
import { askedWords, stepLine } from './step-words.ts'

export interface DoneAct {
  readonly verb: string
  readonly number: string
  /** What the definition says of the way taken. */
  readonly next: string
  readonly version: number
}

interface AfterActProps {
  readonly done: DoneAct
  readonly view: CaseView
  /** To the case itself. */
  readonly onGoOn: () => void
  readonly onTake: () => void
  readonly busy: string | false
}

export function AfterAct({ done, view, onGoOn, onTake, busy }: AfterActProps) {
  const go = useGo()
  const mine = view.status === 'open' && view.abilities.actAs.length > 0 && view.step !== null
  const goOn = () => {
    onGoOn()
    if (view.abilities.take) onTake()
  }
  useShortcuts([
    mine
      ? { key: 'Enter', does: 'lanjut ke langkah berikutnya', run: goOn }
      : { key: 'Enter', does: 'kembali ke Meja saya', run: () => go('/') },
  ])
  const step = view.step
  return (
    <Page
      above={stepLine(view)}
      title={`${done.verb}: selesai.`}
      sub={askedWords(view)}
      footer={
        <ActionBar note={view.abilities.undo ? 'Masih dapat diurungkan selama belum dibuka orang lain.' : ''}>
          <Button onClick={onGoOn}>Lihat permohonan</Button>
          {mine && step !== null ? (
            <>
              <Button onClick={() => go('/')}>Kembali ke Meja saya</Button>
              <Button look="primary" onClick={goOn} busy={busy} autoFocus>
                {step.number === done.number || step.number === ''
                  ? `Lanjut: ${step.verb.toLocaleLowerCase('id')}`
                  : `Lanjut ke langkah ${step.number}`}
              </Button>
            </>
          ) : (
            <Button look="primary" onClick={() => go('/')} autoFocus>
              Kembali ke Meja saya
            </Button>
          )}
        </ActionBar>
      }
    >
      <Section title="Yang terjadi berikutnya">
        <p>{done.next}</p>
        <p className="case-standing">{view.sentence}</p>
        {view.abilities.reason !== null && mine && <p className="quiet">{view.abilities.reason}</p>}
      </Section>
      <Papers caseId={view.caseId} version={view.version} />
    </Page>
  )
}
