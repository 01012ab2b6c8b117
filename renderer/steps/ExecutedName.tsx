// The execution of one name: approved, reset of access, or nothing to do because it was refused.
import type { CaseItem, CaseView } from '../../shared/contract/case-view.ts'
import { assertNever } from '../../shared/result.ts'
import { ServerWork } from '../case/servers/ServerWork.tsx'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Notice } from '../ui/Notice.tsx'
import { askedFacts } from './asked-facts.ts'
import { CopyLines } from './CopyLines.tsx'
import { copyLinesOf } from './copy-lines.ts'
import { FieldInput } from './fields/FieldInput.tsx'
import { Fields } from './fields/Fields.tsx'
import { modeLabel } from './mode-label.ts'
import type { StepForm } from './use-step-form.ts'

interface ExecutedNameProps {
  readonly item: CaseItem
  readonly view: CaseView
  readonly form: StepForm
  readonly problems: readonly Problem[]
}

export function ExecutedName({ item, view, form, problems }: ExecutedNameProps) {
  const fields = view.step?.fields ?? []
  const decision = decisionOf(item)
  switch (decision) {
    case 'refuse':
      return (
        <section className="step-name" aria-label={item.fqdn}>
          <h2>{item.fqdn}</h2>
          <p>Ditolak pada langkah 6. Tidak ada yang dikerjakan untuk nama ini.</p>
        </section>
      )
    case 'reset':
      return (
        <section className="step-name" aria-label={item.fqdn}>
          <h2>{item.fqdn}: pengaturan ulang akses</h2>
          <Notice tone="warning" title="Pastikan yang meminta memang berhak.">
            Periksa surat kuasa yang masih berlaku, lalu telepon balik ke nomor di register, bukan ke nomor pada surat.
            Kata sandi tidak dicatat di Siladom.
          </Notice>
          <Fields fields={fields} form={form} problems={problems} itemId={item.id} />
        </section>
      )
    case 'approve':
      return <MadeName item={item} view={view} form={form} problems={problems} />
    default:
      return assertNever(decision)
  }
}

function MadeName({ item, view, form, problems }: ExecutedNameProps) {
  const fields = view.step?.fields ?? []
  const modeField = fields.find((field) => field.key === 'executed_mode')
  const decided = typeof item.values['mode'] === 'string' ? item.values['mode'] : ''
  const mode = form.text('executed_mode', item.id)
  const rest = fields.filter((field) => field.key !== 'executed_mode' && field.key !== 'mode_changed')
  const capacity = form.get('executed_capacity_gb', item.id)
  return (
    <section className="step-name" aria-label={item.fqdn}>
      <h2 className={view.items.length === 1 ? 'sr-only' : undefined}>{item.fqdn}</h2>
      <FactList
        facts={[
          ...askedFacts(item).filter((fact) => fact.label !== 'Tertulis di surat'),
          { label: 'Diputuskan', value: modeLabel(decided) },
        ]}
      />
      {modeField !== undefined && (
        <FieldInput
          field={modeField}
          id={`items.${item.id}.executed_mode`}
          value={mode}
          onChange={(chosen) =>
            form.setItem(item.id, { executed_mode: chosen, mode_changed: chosen === decided ? 'no' : 'yes' })
          }
        />
      )}
      {form.get('mode_changed', item.id) === 'yes' && (
        <Notice tone="warning" title="Cara ini berbeda dari keputusan.">
          Tulis alasannya. Kepala Bidang mengonfirmasi perubahan ini sebelum surat disusun.
        </Notice>
      )}
      <ServerWork
        caseId={view.caseId}
        itemId={item.id}
        acting
        changed={form.get('mode_changed', item.id) === 'yes'}
        byHand={
          <CopyLines
            lines={copyLinesOf({
              fqdn: item.fqdn,
              mode,
              target: form.text('executed_target', item.id),
              capacityGb: typeof capacity === 'number' ? capacity : null,
            })}
          />
        }
      />
      <Fields fields={rest} form={form} problems={problems} itemId={item.id} />
    </section>
  )
}

function decisionOf(item: CaseItem): 'approve' | 'refuse' | 'reset' {
  const decision = item.values['decision']
  return decision === 'approve' || decision === 'reset' ? decision : 'refuse'
}
