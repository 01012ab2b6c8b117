// The fields of a registration in the order in which a letter is read.
import type { ServiceView } from '../../shared/contract/intake.ts'
import type { Json } from '../../shared/json.ts'
import type { Draft } from '../api/drafts.ts'
import { FieldInput } from '../steps/fields/FieldInput.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { Section } from '../ui/Page.tsx'
import { isFieldAsked, scopeOfDraft } from './asked-fields.ts'
import { Checklist } from './Checklist.tsx'
import type { IntakeDraft } from './intake-draft.ts'
import { IntakeFileList } from './IntakeFileList.tsx'
import { ManagerFields } from './ManagerFields.tsx'
import { NameRows } from './NameRows.tsx'
import type { Offer } from './offer.ts'
import { ReceiptFields } from './ReceiptFields.tsx'
import { SenderFields } from './SenderFields.tsx'
import { ServiceFields } from './ServiceFields.tsx'
import type { IntakeFiles } from './use-intake-files.ts'
import '../steps/steps.css'

export interface IntakePartProps {
  readonly draft: Draft<IntakeDraft>
  readonly service: ServiceView
  readonly problems: readonly Problem[]
}

interface IntakeFieldsProps extends IntakePartProps {
  readonly openable: readonly ServiceView[]
  readonly offer: Offer
  readonly openedAt: number
  readonly files: IntakeFiles
}

/** Beside each other: number and date of the letter. */
const pair: readonly string[] = ['letter_no', 'letter_date']

export function IntakeFields({ draft, service, problems, openable, offer, openedAt, files }: IntakeFieldsProps) {
  const scope = scopeOfDraft(draft.value)
  const own = service.fields.filter((field) => !field.perItem && field.kind !== 'json' && isFieldAsked(field, scope))
  const set = (key: string, value: Json) => draft.set({ values: { ...draft.value.values, [key]: value } })
  const input = (field: (typeof own)[number], focus = false) => (
    <FieldInput
      key={field.key}
      id={`values.${field.key}`}
      field={field}
      value={draft.value.values[field.key]}
      onChange={(value) => set(field.key, value)}
      error={errorAt(problems, `values.${field.key}`)}
      autoFocus={focus}
      row={field.key === 'nature' || field.key === 'signed_by'}
      uploaded={Object.fromEntries(draft.value.documents.map((document) => [document.id, document]))}
      onUploaded={(added) => draft.set({ documents: [...draft.value.documents, ...added] })}
    />
  )
  const paired = own.filter((field) => pair.includes(field.key))
  const rest = own.filter((field) => !pair.includes(field.key))
  const isLetter = service.opens === 'letter'
  return (
    <div className="intake-fields">
      <ServiceFields draft={draft} service={service} problems={problems} openable={openable} />
      <IntakeFileList draft={draft} files={files} named={service.code === 'sub_domain'} />
      <Section title={isLetter ? 'Surat' : service.opens === 'complaint' ? 'Aduan' : 'Permintaan'}>
        <div className="step-form">
          <ReceiptFields
            draft={draft}
            service={service}
            problems={problems}
            openedAt={openedAt}
            typedNumber={offer.agendaNumbers === 'typed' && isLetter}
          />
          {paired.length > 0 && (
            <div className="fields-pair">{paired.map((field, index) => input(field, index === 0))}</div>
          )}
          <SenderFields draft={draft} service={service} problems={problems} />
          {rest.map((field) => input(field))}
        </div>
      </Section>
      {service.code === 'sub_domain' && (
        <>
          <NameRows draft={draft} service={service} problems={problems} />
          <ManagerFields draft={draft} service={service} problems={problems} />
          <Checklist draft={draft} checklist={offer.checklist} />
        </>
      )}
      {service.requirements.length > 0 && (
        <Section title="Persyaratan yang tercetak dalam sumber">
          {service.requirements.map((requirement) => (
            <p key={requirement} className="quiet">
              {requirement}
            </p>
          ))}
        </Section>
      )}
    </div>
  )
}
