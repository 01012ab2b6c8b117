// What the parts of a case screen share: the view, how to act on it, and the dialogs that can be opened.
import { createContext, useContext } from 'react'
import type { CommandInput } from '../../shared/contract/case-commands.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'

/** Dialogs and panels of a case, beside the act at hand. */
export type CaseAction =
  | 'note'
  | 'document'
  | 'pause'
  | 'resume'
  | 'withdraw'
  | 'close_silent'
  | 'reassign'
  | 'correct'
  | 'exception'
  | 'original'
  | 'paper'
  | 'issue_letter'
  | 'send_letter'
  | 'move_version'
  | 'due'

export interface CaseRoom {
  readonly view: CaseView
  readonly perform: (command: CommandInput) => Promise<boolean>
  readonly busy: string | false
  readonly problems: readonly Problem[]
  readonly open: (action: CaseAction) => void
}

export const CaseRoomContext = createContext<CaseRoom | null>(null)

/** Only inside the screen of a case. */
export function useCaseRoom(): CaseRoom {
  const room = useContext(CaseRoomContext)
  if (room === null) throw new Error('useCaseRoom outside a case')
  return room
}
