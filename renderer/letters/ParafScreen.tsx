// Paraf (SOP steps 9 and 10): one reading of the whole packet, one confirmation, or back with a reason.
import type { PacketView } from '../../shared/contract/letters.ts'
import { CaseTools } from '../case/CaseTools.tsx'
import type { StepProps } from '../case/step-props.ts'
import { askedWords, stepLine } from '../case/step-words.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { KeyHints } from '../ui/Kbd.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { ChangedSentences } from './ChangedSentences.tsx'
import { DraftNote } from './DraftNote.tsx'
import { LastReturn } from './LastReturn.tsx'
import { PacketReader } from './PacketReader.tsx'
import { ParafColumn } from './ParafColumn.tsx'
import { storedSentences } from './stored-sentences.ts'
import { usePacket } from './use-packet.ts'
import { useReturn } from './use-return.tsx'
import { Warnings } from './Warnings.tsx'
import './letters.css'

export function ParafScreen(props: StepProps) {
  const { view } = props
  const asked = usePacket({
    caseId: view.caseId,
    version: view.version,
    sentences: storedSentences(view),
    date: null,
  })
  return (
    <Answered asked={asked} doing="Membuka paket surat…">
      {(packet) => <Reading {...props} packet={packet} />}
    </Answered>
  )
}

function Reading({ packet, ...props }: StepProps & { readonly packet: PacketView }) {
  const { view, complete, busy, problems } = props
  const back = useReturn(props)
  const outcome = view.step?.outcomes.find((one) => one.kind === 'forward')
  const initial = () => void complete({ outcome: outcome?.code ?? null }, { digest: packet.digest })
  useShortcuts([
    { key: 'p', does: 'paraf dan kirim', run: initial },
    ...(back.open === null ? [] : [{ key: 'k', does: 'kembalikan', run: back.open }]),
  ])
  const count = packet.letters.length
  return (
    <SplitPage
      above={stepLine(view)}
      title="Periksa dan paraf konsep"
      sub={askedWords(view)}
      tools={<CaseTools />}
      left={<PacketReader caseId={view.caseId} packet={packet} />}
      footer={
        <ActionBar
          note={
            <>
              <p>
                {count === 1 ? 'Paraf berlaku untuk naskah ini.' : `Satu paraf berlaku untuk ${count} naskah.`}{' '}
                {outcome?.next}
              </p>
              <KeyHints
                hints={[
                  { keys: ['P'], does: 'paraf' },
                  { keys: ['K'], does: 'kembalikan' },
                ]}
              />
            </>
          }
        >
          {back.button}
          <Button look="primary" busy={busy} onClick={initial}>
            {outcome?.label ?? 'Paraf konsep'}
          </Button>
        </ActionBar>
      }
    >
      <ErrorSummary problems={problems} title="Paraf belum tercatat." />
      <LastReturn packet={packet} />
      <Warnings sentences={packet.warnings} />
      <DraftNote view={view} />
      <ParafColumn view={view} />
      <ChangedSentences packet={packet} />
      {back.dialog}
    </SplitPage>
  )
}
