// The grounds of a refusal, each with the sentence that the letter will carry, read before it is chosen.
import type { CaseItem } from '../../shared/contract/case-view.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import { Choices } from '../ui/Choice.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { chosenGrounds, offeredGrounds } from './choices.ts'
import { useOfficeGrounds } from './office-grounds.ts'

interface GroundsChoiceProps {
  readonly item: CaseItem
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function GroundsChoice({ item, form, problems }: GroundsChoiceProps) {
  const entered = form.draft.value.items[item.id] ?? {}
  const office = useOfficeGrounds()
  const offered = offeredGrounds(item, entered, office)
  const path = `items.${item.id}.grounds`
  return (
    <Choices
      id={path}
      label={`Alasan menolak ${item.fqdn}`}
      help="Kalimat sesudah “Di surat” akan tertulis persis di surat."
      options={offered.map((ground) => ({
        value: ground.code,
        label: ground.label,
        disabled: ground.off !== null,
        help: ground.off ?? `Di surat: ${ground.sentence} (${ground.source})`,
      }))}
      value={chosenGrounds(item, entered, office)}
      onChange={(chosen) => form.set('grounds', chosen, item.id)}
      error={errorAt(problems, path)}
    />
  )
}
