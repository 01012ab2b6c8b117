// Konsep surat (SOP step 8): its few sentences at the left, the page as it will be printed at the right.
import { CaseTools } from '../case/CaseTools.tsx'
import type { StepProps } from '../case/step-props.ts'
import { stepLine } from '../case/step-words.ts'
import { type Draft, useDraft } from '../api/drafts.ts'
import { SavedNote } from '../api/SavedNote.tsx'
import type { PacketView } from '../../shared/contract/letters.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { errorAt, ErrorSummary } from '../ui/ErrorSummary.tsx'
import { KeyHints } from '../ui/Kbd.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { Loading } from '../ui/States.tsx'
import { LastReturn } from './LastReturn.tsx'
import { PacketReader } from './PacketReader.tsx'
import { PaperBeside } from './PaperBeside.tsx'
import { SentenceEditor } from './SentenceEditor.tsx'
import { flatSentences, nestedSentences } from './sentences.ts'
import { usePacket, useSettled } from './use-packet.ts'
import { Warnings } from './Warnings.tsx'
import './letters.css'

type SentenceDraft = { readonly sentences: Readonly<Record<string, string>>; readonly note: string }

export function DraftScreen({ view, complete, busy, problems }: StepProps) {
  const round = view.visits.filter((visit) => visit.step === view.step?.id).length
  const draft = useDraft<SentenceDraft>(`case:${view.caseId}:draft:${round}`, {
    sentences: flatSentences(view.values['sentences']),
    note: '',
  })
  const nested = nestedSentences(useSettled(draft.value.sentences))
  const packet = usePacket({ caseId: view.caseId, version: view.version, sentences: nested, date: null })
  const send = async () => {
    const { sentences, note } = draft.value
    const values = { sentences: nestedSentences(sentences), ...(note.trim() === '' ? {} : { draft_note: note.trim() }) }
    if (await complete({ outcome: 'drafted', values })) await draft.drop()
  }
  useShortcuts([{ key: 'Ctrl+Enter', does: 'kirim konsep untuk diparaf', run: () => void send() }])
  if (!draft.ready) return <Loading sentence="Membuka konsep…" />
  const outcome = view.step?.outcomes.find((one) => one.kind === 'forward')
  return (
    <Answered asked={packet} doing="Menyusun konsep dari permohonan…">
      {(value) => (
        <PaperBeside
          above={stepLine(view)}
          title="Susun konsep surat"
          tools={<CaseTools />}
          sub="Isinya disusun dari permohonan. Ubah kalimat hanya bila perlu."
          paper={<PacketReader caseId={view.caseId} packet={value} />}
          footer={
            <ActionBar
              note={
                <>
                  <p>
                    {outcome?.next} <SavedNote draft={draft} />
                  </p>
                  <KeyHints hints={[{ keys: ['Ctrl', 'Enter'], does: 'kirim' }]} />
                </>
              }
            >
              <Button look="primary" busy={busy} onClick={() => void send()}>
                {outcome?.label ?? 'Kirim konsep untuk diparaf'}
              </Button>
            </ActionBar>
          }
        >
          <ErrorSummary problems={problems} title="Konsep belum dapat dikirim." />
          <LastReturn packet={value} />
          <Warnings sentences={value.warnings} />
          <Editors packet={value} draft={draft} problems={problems} />
        </PaperBeside>
      )}
    </Answered>
  )
}

interface EditorsProps extends Pick<StepProps, 'problems'> {
  readonly packet: PacketView
  readonly draft: Draft<SentenceDraft>
}

function Editors({ packet, draft, problems }: EditorsProps) {
  const { sentences, note } = draft.value
  return (
    <>
      {packet.letters
        .filter((letter) => letter.sentences.length > 0)
        .map((letter) => (
          <section key={letter.kind} className="sentences" aria-label={letter.title}>
            <h2>{letter.title}</h2>
            {letter.sentences.map((sentence) => (
              <SentenceEditor
                key={sentence.key}
                sentence={sentence}
                value={sentences[sentence.key] ?? sentence.standard}
                onChange={(value) => draft.set({ sentences: { ...sentences, [sentence.key]: value } })}
                error={errorAt(problems, `values.sentences.${sentence.key}`)}
              />
            ))}
          </section>
        ))}
      <Paragraph
        id="values.draft_note"
        label="Catatan untuk pemaraf"
        optional
        rows={2}
        maxLength={1000}
        value={note}
        onChange={(typed) => draft.set({ note: typed })}
        error={errorAt(problems, 'values.draft_note')}
      />
    </>
  )
}
