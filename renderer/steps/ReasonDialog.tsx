// The reason for a way that asks for one: returns, refusals, early ends.
import type { OutcomeView } from '../../shared/contract/parts.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'

interface ReasonDialogProps {
  readonly outcome: OutcomeView
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly onSend: () => void
  readonly onClose: () => void
  readonly busy: string | false
  readonly problems: readonly Problem[]
}

export function ReasonDialog({ outcome, reason, onReason, onSend, onClose, busy, problems }: ReasonDialogProps) {
  const verb = withoutDots(outcome.label)
  return (
    <Dialog
      open
      title={verb}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" submit form="reason-form" busy={busy}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id="reason-form"
        noValidate
        className="case-form"
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        <p>{outcome.next}</p>
        {outcome.notPrinted !== null && <p className="quiet">{outcome.notPrinted}</p>}
        <Paragraph
          id="reason"
          label="Alasan"
          help={outcome.kind === 'return' ? 'Tulis apa yang perlu diperbaiki.' : 'Alasan ini tinggal pada permohonan.'}
          value={reason}
          onChange={onReason}
          error={errorAt(problems, 'reason')}
          autoFocus
        />
      </form>
    </Dialog>
  )
}

/** "Kembalikan ke JFU Bidang…" without its dots. */
function withoutDots(label: string): string {
  return label.replace(/…$/, '')
}
