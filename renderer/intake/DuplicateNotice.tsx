// Notices at once that a letter may be registered already: open it, say that this is its original, or that it is another.
import type { ServiceView } from '../../shared/contract/intake.ts'
import { isDateText } from '../../shared/calendar/dates.ts'
import { api } from '../api/client.ts'
import type { Draft } from '../api/drafts.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useEndpoint } from '../api/queries.ts'
import { useGo } from '../app/navigation.ts'
import { Button } from '../ui/Button.tsx'
import type { Problem } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { say } from '../ui/toast.ts'
import { type IntakeDraft, receivedAtOf } from './intake-draft.ts'
import { agendaNumberMissing } from './intake-problems.ts'
import { joinOriginal } from './join-original.ts'
import { useDebounced } from './use-debounced.ts'

interface DuplicateNoticeProps {
  readonly draft: Draft<IntakeDraft>
  readonly service: ServiceView
  readonly openedAt: number
  /** The office types its agenda numbers; the original has one of its own. */
  readonly typedNumber: boolean
  readonly onProblems: (problems: readonly Problem[]) => void
  readonly onOther: () => void
}

export function DuplicateNotice({ draft, service, openedAt, typedNumber, onProblems, onOther }: DuplicateNoticeProps) {
  const go = useGo()
  const time = useOfficeTime()
  const { value } = draft
  const text = (key: string) => {
    const kept = value.values[key]
    return typeof kept === 'string' ? kept : ''
  }
  const names =
    service.code === 'sub_domain' ? value.names.map((name) => name.asked.trim()).filter((one) => one !== '') : []
  const about = {
    unitId: value.unitId === '' ? null : value.unitId,
    letterNo: text('letter_no').trim(),
    letterDate: isDateText(text('letter_date')) ? text('letter_date') : null,
    hashes: value.documents.map((document) => document.sha256),
    names,
  }
  const key = useDebounced(JSON.stringify(about), 300)
  const isEmpty = about.letterNo === '' && about.hashes.length === 0 && names.length === 0 && about.letterDate === null
  const asked = useEndpoint(['intake', 'duplicates', key], () => api.intake.duplicates({}, about), {
    enabled: !isEmpty && service.opens === 'letter',
    keepOld: true,
  })
  if (asked.state !== 'ready' || isEmpty) return null
  const { matches, warnings } = asked.value
  const join = async (caseId: string) => {
    const receivedAt = receivedAtOf(value, time, openedAt)
    const typed = value.agendaNumber.trim()
    if (typedNumber && typed === '') return onProblems([{ path: 'agendaNumber', sentence: agendaNumberMissing }])
    const joined = await joinOriginal(caseId, {
      documents: value.documents.map((one) => one.id),
      date: time.date(receivedAt ?? openedAt),
      agendaNumber: typedNumber ? typed : null,
    })
    onProblems(joined.atNumber ? [{ path: 'agendaNumber', sentence: joined.sentence }] : [])
    if (joined.atNumber) return
    say(joined.sentence)
    if (!joined.done) return
    await draft.drop()
    go(`/permohonan/${caseId}`)
  }
  return (
    <>
      {!value.notDuplicate &&
        matches.map((match) => (
          <Notice
            key={match.caseId}
            tone="warning"
            live
            title={`${match.why}: agenda ${match.agenda}, ${match.what}.`}
            action={
              <div className="duplicate-acts">
                <Button small onClick={() => go(`/permohonan/${match.caseId}`)}>
                  Buka permohonan itu
                </Button>
                {match.awaitsOriginal && (
                  <Button small onClick={() => void join(match.caseId)}>
                    Ini aslinya
                  </Button>
                )}
                <Button small onClick={onOther}>
                  Ini surat lain
                </Button>
              </div>
            }
          >
            {match.awaitsOriginal
              ? 'E-mail itu masih menunggu surat aslinya. Ini aslinya menggabungkan surat ini ke permohonan itu.'
              : 'Bila ini surat yang sama, buka permohonannya; isian ini tetap tersimpan.'}
          </Notice>
        ))}
      {warnings.map((warning) => (
        <Notice key={warning} tone="warning" live>
          {warning}
        </Notice>
      ))}
    </>
  )
}
