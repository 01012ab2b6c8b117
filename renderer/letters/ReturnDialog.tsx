// "Kembalikan…": the reason that the JFU Bidang will read, and what falls with it.
import { useState } from 'react'
import type { OutcomeView } from '../../shared/contract/parts.ts'
import type { StepProps } from '../case/step-props.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { errorAt } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'

interface ReturnDialogProps extends Pick<StepProps, 'busy' | 'problems'> {
  readonly outcome: OutcomeView
  /** Numbers that become void with the return. */
  readonly numbers?: readonly string[]
  readonly onReturn: (reason: string) => void
  readonly onClose: () => void
}

export function ReturnDialog({ outcome, numbers = [], busy, problems, onReturn, onClose }: ReturnDialogProps) {
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      title={outcome.label.replace(/…$/, '')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" busy={busy} disabled={reason.trim() === ''} onClick={() => onReturn(reason.trim())}>
            {outcome.label.replace(/…$/, '')}
          </Button>
        </>
      }
    >
      <Paragraph
        id="reason"
        label="Apa yang perlu diperbaiki"
        help="Dibaca JFU Bidang di atas konsepnya."
        rows={4}
        maxLength={5000}
        value={reason}
        onChange={setReason}
        error={errorAt(problems, 'reason')}
        autoFocus
      />
      {numbers.length > 0 && (
        <Notice tone="late" title={`Nomor ${numbers.join(' dan ')} menjadi batal.`}>
          Nomor itu tetap tercatat di buku agenda keluar sebagai batal dan tidak dipakai lagi. Surat yang diperbaiki
          mendapat nomor baru.
        </Notice>
      )}
      <p>{outcome.next}</p>
      {outcome.notPrinted !== null && <p className="quiet">{outcome.notPrinted}</p>}
    </Dialog>
  )
}
