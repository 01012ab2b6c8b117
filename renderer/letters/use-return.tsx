// The way back that a step offers: its button, its dialog, its shortcut.
import { type ReactNode, useState } from 'react'
import type { StepProps } from '../case/step-props.ts'
import { Button } from '../ui/Button.tsx'
import { ReturnDialog } from './ReturnDialog.tsx'

interface Returning {
  /** Opens the dialog; null where the step knows no return. */
  readonly open: (() => void) | null
  readonly button: ReactNode
  readonly dialog: ReactNode
}

export function useReturn(
  { view, complete, busy, problems }: Pick<StepProps, 'view' | 'complete' | 'busy' | 'problems'>,
  numbers: readonly string[] = [],
): Returning {
  const [asked, setAsked] = useState(false)
  const outcome = view.step?.outcomes.find((one) => one.kind === 'return')
  if (outcome === undefined) return { open: null, button: null, dialog: null }
  const open = () => setAsked(true)
  return {
    open,
    button: (
      <Button onClick={open} disabled={busy !== false}>
        {outcome.label}
      </Button>
    ),
    dialog: asked ? (
      <ReturnDialog
        outcome={outcome}
        numbers={numbers}
        busy={busy}
        problems={problems}
        onReturn={(reason) => void complete({ outcome: outcome.code, reason })}
        onClose={() => setAsked(false)}
      />
    ) : null,
  }
}
