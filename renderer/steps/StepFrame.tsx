// The page of a step: its documents at the left; title, form and what is wrong at the right; the ways on below.
import type { ReactNode } from 'react'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { SavedNote } from '../api/SavedNote.tsx'
import { CaseTools } from '../case/CaseTools.tsx'
import { askedWords, stepLine } from '../case/step-words.ts'
import { DocumentViewer } from '../documents/DocumentViewer.tsx'
import { ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { stepDocuments } from './step-documents.ts'
import type { StepForm } from './use-step-form.ts'
import './steps.css'

interface StepFrameProps {
  readonly view: CaseView
  readonly form: StepForm
  readonly problems: readonly Problem[]
  readonly title?: string
  readonly sub?: ReactNode
  /** At the left; the documents of the case with those just uploaded where it is left out. */
  readonly left?: ReactNode
  readonly balance?: 'evidence' | 'even'
  /** What happens next, in the bar below. */
  readonly note?: ReactNode
  readonly actions: ReactNode
  readonly children: ReactNode
}

export function StepFrame({
  view,
  form,
  problems,
  title,
  sub,
  left,
  balance,
  note,
  actions,
  children,
}: StepFrameProps) {
  if (!form.draft.ready) return null
  return (
    <SplitPage
      title={title ?? view.step?.verb ?? view.sentence}
      above={stepLine(view)}
      sub={sub ?? askedWords(view)}
      tools={<CaseTools />}
      left={
        left ?? (
          <DocumentViewer
            documents={stepDocuments(view, Object.values(form.uploaded))}
            empty="Belum ada berkas pada permohonan ini."
          />
        )
      }
      {...(balance === undefined ? {} : { balance })}
      footer={
        <ActionBar
          note={
            <>
              {note} <SavedNote draft={form.draft} />
            </>
          }
        >
          {actions}
        </ActionBar>
      }
    >
      <ErrorSummary problems={problems} />
      {children}
    </SplitPage>
  )
}
