// The facts of a case, part by part: receipt, names, papers, parafs, letters, pauses, the applicant's text, the history.
import { longDate } from '../../shared/calendar/format.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { Button } from '../ui/Button.tsx'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Page.tsx'
import { ApplicantText } from './ApplicantText.tsx'
import { useCaseRoom } from './case-room.ts'
import { CaseHistory } from './CaseHistory.tsx'
import { ContactFacts } from './ContactFacts.tsx'
import { LetterList } from './LetterList.tsx'
import { NameFacts } from './NameFacts.tsx'
import { ParafList } from './ParafList.tsx'
import { Papers } from './Papers.tsx'
import { PauseList } from './PauseList.tsx'
import { useDefinition } from './use-definition.ts'
import { factsByStep } from './value-words.ts'
import { knownOf } from './known.ts'
import { channelWords } from './channel-words.ts'

export function CaseFacts({ view }: { readonly view: CaseView }) {
  const time = useOfficeTime()
  const { open } = useCaseRoom()
  const definition = useDefinition(view.service.code, view.service.version)
  const steps = definition === null ? [] : factsByStep(definition, view.values, knownOf(view), false)
  const { promise } = view
  return (
    <div>
      <Section title="Permohonan">
        <FactList
          facts={[
            { label: 'Layanan', value: view.service.title },
            { label: 'Pemohon', value: view.unit?.name ?? '' },
            { label: 'Hal', value: view.subject },
            { label: 'Diterima', value: `${time.long(view.receivedAt)}, ${channelWords(view.channel)}` },
            {
              label: promise?.label ?? 'Janji',
              value: promise === null ? '' : promiseWords(promise, time.long),
            },
            { label: 'Nomor agenda', value: view.agenda },
            { label: 'Kode lacak', value: view.trackingCode },
            { label: 'Ditugaskan kepada', value: assignedWords(view) },
          ]}
        />
        {promise !== null && (
          <Button small look="quiet" onClick={() => open('due')}>
            Kenapa jatuh tempo ini?
          </Button>
        )}
      </Section>
      {view.items.map((item) => (
        <NameFacts key={item.id} item={item} view={view} definition={definition} />
      ))}
      {view.contact !== null && <ContactFacts key={view.version} caseId={view.caseId} contact={view.contact} />}
      {steps.map((step) => (
        <Section key={step.title} title={step.title}>
          <FactList facts={step.facts} />
        </Section>
      ))}
      <PauseList pauses={view.pauses} />
      <ParafList parafs={view.parafs} />
      <LetterList letters={view.letters} />
      <Papers caseId={view.caseId} version={view.version} />
      <ApplicantText text={view.applicantText} />
      {view.exceptions.length > 0 && (
        <Section title="Pengecualian empat mata">
          <ul>
            {view.exceptions.map((one) => (
              <li key={`${one.at} ${one.person}`}>
                {one.person}, {longDate(time.date(one.at))}: {one.reason}
                {one.usedAt === null ? ' (belum dipakai)' : ' (sudah dipakai)'}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CaseHistory caseId={view.caseId} version={view.version} />
    </div>
  )
}

function promiseWords(promise: NonNullable<CaseView['promise']>, long: (instant: number) => string): string {
  const due = promise.due === null ? '' : `${long(promise.due)}, `
  const estimate = promise.estimate === null ? '' : ` (${promise.estimate})`
  return `${due}${promise.words}${estimate}`
}

function assignedWords(view: CaseView): string {
  return Object.values(view.assigned)
    .map((personId) => view.people[personId] ?? '')
    .filter((name) => name !== '')
    .join(', ')
}
