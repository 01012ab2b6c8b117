// One column beside the scan: service and channel, receipt, letter, sender, names, manager, requirements.
import { useRef, useState } from 'react'
import type { ServiceView } from '../../shared/contract/intake.ts'
import { api } from '../api/client.ts'
import { useDraft } from '../api/drafts.ts'
import { problemsOf } from '../api/faults.ts'
import { useMe } from '../api/me.ts'
import { newKey } from '../api/new-key.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useSend } from '../api/queries.ts'
import { SavedNote } from '../api/SavedNote.tsx'
import { useShortcuts } from '../app/shortcuts.ts'
import { DocumentViewer } from '../documents/DocumentViewer.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { DuplicateNotice } from './DuplicateNotice.tsx'
import { EmptyScan } from './EmptyScan.tsx'
import { firstChannelOf } from './first-channel.ts'
import { type IntakeDraft, emptyDraft, openInputOf, receivedAtOf } from './intake-draft.ts'
import { problemsOfDraft } from './intake-problems.ts'
import { IntakeFields } from './IntakeFields.tsx'
import { offeredOn } from './offered.ts'
import type { Offer } from './offer.ts'
import type { Saved } from './SavedScreen.tsx'
import { useIntakeFiles } from './use-intake-files.ts'
import './intake.css'

interface IntakeFormProps {
  readonly offer: Offer
  readonly openable: readonly ServiceView[]
  readonly onSaved: (saved: Saved) => void
}

const none: readonly Problem[] = []

export function IntakeForm({ offer, openable, onSaved }: IntakeFormProps) {
  const me = useMe()
  const time = useOfficeTime()
  const [openedAt] = useState(offer.now)
  const usual = openable.find((one) => one.code === 'sub_domain') ?? openable[0]
  const draft = useDraft<IntakeDraft>('intake', emptyDraft(usual?.code ?? '', firstChannelOf(usual?.opens ?? 'letter')))
  const [problems, setProblems] = useState(none)
  const sent = useRef<{ readonly text: string; readonly key: string } | null>(null)
  const opening = useSend((input: Parameters<typeof api.cases.open>[1]) => api.cases.open({}, input))
  const files = useIntakeFiles(draft)
  const { value } = draft
  const offered = offeredOn(openable, time.date(receivedAtOf(value, time, openedAt) ?? openedAt))
  const service = offered.find((one) => one.code === value.service) ?? usual

  const save = async (notDuplicate = value.notDuplicate) => {
    if (service === undefined) return
    const receivedAt = receivedAtOf(value, time, openedAt)
    const typedNumber = typesNumber(offer, service)
    const receivedDate = receivedAt === null ? '' : time.date(receivedAt)
    const wrong = problemsOfDraft(value, service, { receivedAt, receivedDate, typedNumber, checklist: offer.checklist })
    setProblems(wrong)
    if (wrong.length > 0 || receivedAt === null) return
    // The same letter sent again after silence carries the same key, so that it is registered once.
    const text = JSON.stringify([value, notDuplicate])
    if (sent.current?.text !== text) sent.current = { text, key: newKey() }
    const { key } = sent.current
    const answer = await opening.send(
      openInputOf({ ...value, notDuplicate }, service, {
        key,
        openedAt,
        receivedAt,
        checklist: offer.checklist,
        typedNumber,
        personId: me.personId,
      }),
    )
    if (answer === null) return
    if (!answer.ok) {
      const numberTaken = answer.error.code === 'number_taken'
      setProblems(
        problemsOf(answer.error).map((one) => (numberTaken ? { ...one, path: 'agendaNumber' } : atField(one))),
      )
      return
    }
    sent.current = null
    await draft.drop()
    onSaved({ ...answer.value, opens: service.opens })
  }
  useShortcuts([{ key: 'Ctrl+Enter', does: 'simpan surat', run: () => void save() }])
  if (!draft.ready || service === undefined) return null

  return (
    <SplitPage
      title={titles[service.opens]}
      above={draft.restored ? 'Isian yang belum selesai dilanjutkan' : time.long(openedAt)}
      balance="even"
      left={
        <EmptyScan files={files} isEmpty={value.documents.length === 0}>
          <DocumentViewer documents={value.documents} />
        </EmptyScan>
      }
      footer={
        <ActionBar
          note={
            <>
              <SavedNote draft={draft} /> <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> menyimpan
            </>
          }
        >
          <Button
            look="quiet"
            onClick={() => {
              draft.set(emptyDraft(service.code, firstChannelOf(service.opens)))
              setProblems(none)
            }}
          >
            Kosongkan isian
          </Button>
          <Button
            look="primary"
            busy={opening.busy && 'Menyimpan…'}
            onClick={() => void save()}
            aria-keyshortcuts="Control+Enter"
          >
            {service.opens === 'letter' ? 'Simpan dan beri nomor agenda' : 'Simpan'}
          </Button>
        </ActionBar>
      }
    >
      <ErrorSummary problems={problems} />
      <DuplicateNotice
        draft={draft}
        service={service}
        openedAt={openedAt}
        typedNumber={typesNumber(offer, service)}
        onProblems={setProblems}
        onOther={() => draft.set({ notDuplicate: true })}
      />
      <IntakeFields
        draft={draft}
        service={service}
        openable={offered}
        offer={offer}
        openedAt={openedAt}
        problems={problems}
        files={files}
      />
    </SplitPage>
  )
}

const titles: Readonly<Record<ServiceView['opens'], string>> = {
  letter: 'Catat surat masuk',
  complaint: 'Catat aduan',
  own: 'Catat kebutuhan sendiri',
}

/** The agenda number is typed where the book is kept elsewhere; what is no letter has none. */
function typesNumber(offer: Offer, service: ServiceView): boolean {
  return offer.agendaNumbers === 'typed' && service.opens === 'letter'
}

/** The server names fields as the contract does; the page has one field for receipt, and rows for names. */
function atField(problem: Problem): Problem {
  return problem.path === 'receivedAt' ? { ...problem, path: 'receivedDate' } : problem
}
