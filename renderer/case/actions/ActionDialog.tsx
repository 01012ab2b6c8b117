// The dialog of a further action on a case.
import { assertNever } from '../../../shared/result.ts'
import { DueDialog } from '../../journey/DueDialog.tsx'
import { type CaseAction, useCaseRoom } from '../case-room.ts'
import type { PaperDraft } from '../paper.ts'
import { CorrectAction } from './CorrectAction.tsx'
import { DocumentAction } from './DocumentAction.tsx'
import { EndAction } from './EndAction.tsx'
import { ExceptionAction } from './ExceptionAction.tsx'
import { IssueLetterAction } from './IssueLetterAction.tsx'
import { MoveVersionAction } from './MoveVersionAction.tsx'
import { NoteAction } from './NoteAction.tsx'
import { OriginalAction } from './OriginalAction.tsx'
import { PaperAction } from './PaperAction.tsx'
import { PauseAction } from './PauseAction.tsx'
import { ReassignAction } from './ReassignAction.tsx'
import { ResumeAction } from './ResumeAction.tsx'
import { SendLetterAction } from './SendLetterAction.tsx'

interface ActionDialogProps {
  readonly action: CaseAction
  readonly onClose: () => void
  readonly onPaper: (draft: PaperDraft) => void
}

export function ActionDialog({ action, onClose, onPaper }: ActionDialogProps) {
  const { view } = useCaseRoom()
  switch (action) {
    case 'note':
      return <NoteAction onClose={onClose} />
    case 'document':
      return <DocumentAction onClose={onClose} />
    case 'pause':
      return <PauseAction onClose={onClose} />
    case 'resume':
      return <ResumeAction onClose={onClose} />
    case 'withdraw':
      return <EndAction type="withdraw" onClose={onClose} />
    case 'close_silent':
      return <EndAction type="close_silent" onClose={onClose} />
    case 'reassign':
      return <ReassignAction onClose={onClose} />
    case 'correct':
      return <CorrectAction onClose={onClose} />
    case 'exception':
      return <ExceptionAction onClose={onClose} />
    case 'original':
      return <OriginalAction onClose={onClose} />
    case 'issue_letter':
      return <IssueLetterAction onClose={onClose} />
    case 'send_letter':
      return <SendLetterAction onClose={onClose} />
    case 'move_version':
      return <MoveVersionAction onClose={onClose} />
    case 'paper':
      return <PaperAction onClose={onClose} onPaper={onPaper} />
    case 'due':
      return <DueDialog caseId={view.caseId} onClose={onClose} />
    default:
      return assertNever(action)
  }
}
