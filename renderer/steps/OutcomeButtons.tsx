// The ways on from an act as buttons: the one forward is primary and last; those with a reason ask for it first.
import { useState } from 'react'
import type { OutcomeView } from '../../shared/contract/parts.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { Button } from '../ui/Button.tsx'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import type { StepForm } from './use-step-form.ts'
import type { Submit } from './use-submit.ts'

interface OutcomeButtonsProps {
  readonly outcomes: readonly OutcomeView[]
  readonly form: StepForm
  readonly submit: Submit
  readonly busy: string | false
  readonly problems: readonly Problem[]
  /** Outcomes that end or return ask for their reason alone. */
  readonly withoutFields?: (outcome: OutcomeView) => boolean
}

export function OutcomeButtons({ outcomes, form, submit, busy, problems, withoutFields }: OutcomeButtonsProps) {
  const [asked, setAsked] = useState<OutcomeView | null>(null)
  const bare = (outcome: OutcomeView) => outcome.kind === 'return' || withoutFields?.(outcome) === true
  const main = outcomes.find((outcome) => outcome.kind !== 'return' && !outcome.reasonRequired)
  const others = outcomes.filter((outcome) => outcome !== main)
  const choose = (outcome: OutcomeView) => {
    if (outcome.reasonRequired) setAsked(outcome)
    else void submit(outcome.code, { withoutFields: bare(outcome) })
  }
  const send = async () => {
    if (asked === null) return
    const isBare = bare(asked)
    const done = await submit(asked.code, { reason: form.reason, withoutFields: isBare })
    // Where the fields are asked too, what is wrong with them stands behind the dialog.
    if (done || !isBare) setAsked(null)
  }
  useShortcuts(
    main === undefined
      ? []
      : [{ key: 'Ctrl+Enter', does: main.label.toLocaleLowerCase('id'), run: () => choose(main) }],
  )
  return (
    <>
      {others.map((outcome) => (
        <Button key={outcome.code} onClick={() => choose(outcome)}>
          {outcome.label}
        </Button>
      ))}
      {main !== undefined && (
        <Button
          look="primary"
          busy={asked === null && busy}
          onClick={() => choose(main)}
          aria-keyshortcuts="Control+Enter"
        >
          {main.label}
        </Button>
      )}
      {asked !== null && (
        <ReasonDialog
          outcome={asked}
          reason={form.reason}
          onReason={form.setReason}
          onSend={() => void send()}
          onClose={() => setAsked(null)}
          busy={busy}
          problems={problems}
        />
      )}
    </>
  )
}
