// "Tolak…": the grounds with the sentences of the letter, then the refusal itself.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { chosenGrounds } from './choices.ts'
import { consequenceOf } from './consequences.ts'
import { GroundsChoice } from './GroundsChoice.tsx'
import { useOfficeGrounds } from './office-grounds.ts'

interface RefuseDialogProps {
  readonly item: CaseItem
  readonly form: StepForm
  readonly problems: readonly Problem[]
  readonly busy: string | false
  readonly onRefuse: () => void
  readonly onClose: () => void
}

export function RefuseDialog({ item, form, problems, busy, onRefuse, onClose }: RefuseDialogProps) {
  const entered = form.draft.value.items[item.id] ?? {}
  const none = chosenGrounds(item, entered, useOfficeGrounds()).length === 0
  return (
    <Dialog
      open
      title={`Tolak ${item.fqdn}`}
      onClose={onClose}
      width={42}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" onClick={onRefuse} busy={busy} disabled={none}>
            Tolak permohonan
          </Button>
        </>
      }
    >
      <GroundsChoice item={item} form={form} problems={problems} />
      <p>{none ? 'Pilih paling sedikit satu alasan.' : consequenceOf('refuse', entered)}</p>
    </Dialog>
  )
}
