// "Setujui untuk ditandatangani" (SOP step 11): the packet, its date with what speaks against it, the password.
import type { PacketView } from '../../shared/contract/letters.ts'
import { useDraft } from '../api/drafts.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { CaseTools } from '../case/CaseTools.tsx'
import type { StepProps } from '../case/step-props.ts'
import { askedWords, stepLine } from '../case/step-words.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { isDateText } from '../../shared/calendar/dates.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { errorAt, ErrorSummary } from '../ui/ErrorSummary.tsx'
import { KeyHints } from '../ui/Kbd.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { say } from '../ui/toast.ts'
import { ChangedSentences } from './ChangedSentences.tsx'
import { DraftNote } from './DraftNote.tsx'
import { LastReturn } from './LastReturn.tsx'
import { PacketReader } from './PacketReader.tsx'
import { ParafColumn } from './ParafColumn.tsx'
import { storedSentences } from './stored-sentences.ts'
import { usePacket, useSettled } from './use-packet.ts'
import { useReturn } from './use-return.tsx'
import { Warnings } from './Warnings.tsx'
import './letters.css'

const afterApproval =
  'Disetujui untuk ditandatangani; nomor dan tanggal terikat. Cetak, tanda tangani basah, lalu pindaiannya dicatat.'

export function ApproveScreen(props: StepProps) {
  const { view } = props
  const time = useOfficeTime()
  const draft = useDraft(`case:${view.caseId}:approve:${view.version}`, { date: time.today() })
  const date = useSettled(draft.value.date)
  const asked = usePacket({
    caseId: view.caseId,
    version: view.version,
    sentences: storedSentences(view),
    date: isDateText(date) ? date : null,
  })
  return (
    <Answered asked={asked} doing="Membuka paket surat…">
      {(packet) => (
        <Approving
          {...props}
          packet={packet}
          date={draft.value.date}
          today={time.today()}
          onDate={(chosen) => draft.set({ date: chosen })}
        />
      )}
    </Answered>
  )
}

interface ApprovingProps extends StepProps {
  readonly packet: PacketView
  readonly date: string
  readonly today: string
  readonly onDate: (date: string) => void
}

function Approving({ packet, date, today, onDate, ...props }: ApprovingProps) {
  const { view, complete, busy, problems, paper } = props
  const back = useReturn(props)
  const outcome = view.step?.outcomes.find((one) => one.kind === 'forward')
  const approve = async () => {
    const approved = await complete(
      { outcome: outcome?.code ?? null, values: { signing_date: date } },
      { digest: packet.digest, askFirst: true },
    )
    if (approved) say(afterApproval)
  }
  useShortcuts([
    { key: 's', does: 'setujui untuk ditandatangani', run: () => void approve() },
    ...(back.open === null ? [] : [{ key: 'k', does: 'kembalikan', run: back.open }]),
  ])
  return (
    <SplitPage
      above={stepLine(view)}
      title="Setujui untuk ditandatangani"
      sub={askedWords(view)}
      tools={<CaseTools />}
      left={<PacketReader caseId={view.caseId} packet={packet} />}
      footer={
        <ActionBar
          note={
            <>
              <p>{paper === null ? 'Kata sandi Anda diminta. Tidak dapat diurungkan.' : 'Tidak dapat diurungkan.'}</p>
              <KeyHints
                hints={[
                  { keys: ['S'], does: 'setujui' },
                  { keys: ['K'], does: 'kembalikan' },
                ]}
              />
            </>
          }
        >
          {back.button}
          <Button look="primary" busy={busy} onClick={() => void approve()} disabled={!isDateText(date)}>
            Setujui untuk ditandatangani
          </Button>
        </ActionBar>
      }
    >
      <ErrorSummary problems={problems} title="Persetujuan belum tercatat." />
      <LastReturn packet={packet} />
      <DateField
        id="values.signing_date"
        label="Tanggal surat"
        value={date}
        onChange={onDate}
        today={today}
        error={errorAt(problems, 'values.signing_date')}
      />
      <Warnings sentences={packet.warnings} />
      <Notice tone="accent" title="Sesudah Anda menyetujui">
        <p>{afterApproval}</p>
        {packet.typedNumbers && (
          <p>Nomor diketik JFU Sekretariat dari buku agenda atau SRIKANDI sebelum surat dicetak.</p>
        )}
      </Notice>
      <DraftNote view={view} />
      <ParafColumn view={view} />
      <ChangedSentences packet={packet} />
      {back.dialog}
    </SplitPage>
  )
}
