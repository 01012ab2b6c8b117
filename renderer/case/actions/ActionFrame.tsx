// The frame of a further action: what it does in one sentence, its fields, what is wrong, and its two buttons.
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { useCaseRoom } from '../case-room.ts'

interface ActionFrameProps {
  readonly title: string
  /** What it does, and what follows. */
  readonly intro: string
  /** A verb with its object. */
  readonly verb: string
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** What the page itself found wrong, before those of the server. */
  readonly problems?: readonly Problem[]
  readonly children: ReactNode
}

export function ActionFrame({ title, intro, verb, onSubmit, onClose, problems = [], children }: ActionFrameProps) {
  const room = useCaseRoom()
  const shown = problems.length > 0 ? problems : room.problems
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      width={40}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" submit form="case-action" busy={room.busy}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id="case-action"
        noValidate
        className="case-form"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <p className="quiet">{intro}</p>
        <ErrorSummary problems={shown} />
        {children}
      </form>
    </Dialog>
  )
}
