// How an approved name will be made: mode, target, capacity for cloud, and the reasons that the Kabid owes.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import type { StepForm } from '../steps/use-step-form.ts'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { blocksOf, isOverridable, numberAt, textAt } from './item-values.ts'

interface ExecutionProps {
  readonly view: CaseView
  readonly item: CaseItem
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function Execution({ view, item, form, problems }: ExecutionProps) {
  const path = (key: string) => `items.${item.id}.${key}`
  const entered = form.draft.value.items[item.id] ?? {}
  const modes = view.step?.fields.find((field) => field.key === 'mode')?.options ?? []
  const mode = form.text('mode', item.id)
  const overridden = blocksOf(item).length > 0 && isOverridable(item)
  const asksOverride = overridden || errorAt(problems, path('override_reason')) !== undefined
  return (
    <div className="execution">
      <div className="fields-pair">
        <Select
          id={path('mode')}
          label="Cara pembuatan"
          options={modes}
          value={mode === '' ? null : mode}
          onChange={(chosen) => form.set('mode', chosen, item.id)}
          help={unsuitable(item, mode)}
          error={errorAt(problems, path('mode'))}
        />
        {mode === 'cloud' ? (
          <NumberField
            id={path('decided_capacity_gb')}
            label="Kapasitas"
            unit="GB"
            value={numberAt(entered, 'decided_capacity_gb')}
            onChange={(capacity) => form.set('decided_capacity_gb', capacity, item.id)}
            error={errorAt(problems, path('decided_capacity_gb'))}
          />
        ) : (
          <TextField
            id={path('target')}
            label="Tujuan"
            optional
            value={form.text('target', item.id)}
            onChange={(target) => form.set('target', target, item.id)}
            error={errorAt(problems, path('target'))}
          />
        )}
      </div>
      {item.values['placement'] === 'other' && (
        <Paragraph
          id={path('placement_reason')}
          label="Alasan penempatan lain"
          help="Pemohon tidak menyebut server di data center maupun cloud."
          rows={2}
          value={form.text('placement_reason', item.id)}
          onChange={(reason) => form.set('placement_reason', reason, item.id)}
          error={errorAt(problems, path('placement_reason'))}
        />
      )}
      {asksOverride && (
        <Paragraph
          id={path('override_reason')}
          label="Alasan mengecualikan aturan nama"
          help="Diisi hanya bila Anda menyetujui nama yang terhalang ini."
          rows={2}
          value={form.text('override_reason', item.id)}
          onChange={(reason) => form.set('override_reason', reason, item.id)}
          error={errorAt(problems, path('override_reason'))}
        />
      )}
    </div>
  )
}

/** SOP step 7: a server in the data center leads to a redirect, none to cloud. */
function unsuitable(item: CaseItem, mode: string): string | undefined {
  const placement = textAt(item.values, 'placement')
  if (placement === 'own_server' && mode === 'cloud')
    return 'Pemohon mempunyai server di data center; SOP langkah 7 memakai pengalihan.'
  if (placement === 'no_server' && mode !== '' && mode !== 'cloud')
    return 'Pemohon tidak mempunyai server di data center; SOP langkah 7 memakai cloud.'
  return undefined
}
