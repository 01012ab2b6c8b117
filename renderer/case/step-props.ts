// What every screen of a step is given, and the one way in which it acts on its case.
import type { CommandInput } from '../../shared/contract/case-commands.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import type { Problem } from '../ui/ErrorSummary.tsx'

type CompleteInput = Extract<CommandInput, { type: 'complete' }>

/** A completion; what is left out is empty, and the digest is that of the view unless another is given. */
export type Completion = Partial<Omit<CompleteInput, 'type'>>

export interface PerformOptions {
  /** The digest of what is on the screen, where it is not `view.digest` (a packet with changed sentences). */
  readonly digest?: string
  /** Asks for the password before anything is sent: for acts that reserve a number. Otherwise only where the server asks. */
  readonly askFirst?: boolean
}

/**
 * Acts on the case. A screen is shown only to somebody who may do the act, so it draws its buttons without
 * looking at the abilities. The password, the version seen, the key, the post and "dari kertas" are seen to here.
 */
export interface StepProps {
  /** The case as last read; a screen keeps what is typed in a draft of its own (`useStepForm` or `useDraft`). */
  readonly view: CaseView
  /**
   * Completes the act at hand. True: it is done, the draft may be dropped, and the case screen goes on by itself.
   * False: refused (see `problems`), stale, or the password dialog was closed; nothing was written.
   */
  readonly complete: (completion: Completion, options?: PerformOptions) => Promise<boolean>
  /** Any other command, such as a pause from the decision screen; answered as `complete`. */
  readonly perform: (command: CommandInput, options?: PerformOptions) => Promise<boolean>
  /** What is being done now, in words, for the button; false at rest. */
  readonly busy: string | false
  /** What the last attempt was refused for: paths are `values.key`, `items.ID.key`, `reason`, or empty. */
  readonly problems: readonly Problem[]
  /** The act is being recorded from paper for this official; the head of the screen says so already. */
  readonly paper: { readonly officialName: string } | null
}
