// "Catat tanda tangan basah" (SOP step 11): print the frozen papers, then record the scan or a statement for each.
import { type Draft, useDraft } from '../api/drafts.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { SavedNote } from '../api/SavedNote.tsx'
import { CaseTools } from '../case/CaseTools.tsx'
import type { StepProps } from '../case/step-props.ts'
import { askedWords, stepLine } from '../case/step-words.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { Loading } from '../ui/States.tsx'
import { PacketReader } from './PacketReader.tsx'
import { SignedPaperForm } from './SignedPaperForm.tsx'
import { type SignedPaper, signedPapersCompletion } from './signed-papers.ts'
import { storedSentences } from './stored-sentences.ts'
import { usePacket } from './use-packet.ts'
import { useReturn } from './use-return.tsx'
import './letters.css'

type SignedDraft = { readonly papers: { readonly [kind: string]: SignedPaper } }

export function WetSignScreen(props: StepProps) {
  const { view, complete, busy, problems } = props
  const letters = view.letters.filter((letter) => letter.approved)
  const numbers = letters.flatMap((letter) => letter.number ?? [])
  const draft: Draft<SignedDraft> = useDraft<SignedDraft>(`case:${view.caseId}:wet-sign:${view.version}`, {
    papers: {},
  })
  const back = useReturn(props, numbers)
  const asked = usePacket({
    caseId: view.caseId,
    version: view.version,
    sentences: storedSentences(view),
    date: letters[0]?.date ?? null,
  })
  const time = useOfficeTime()
  if (!draft.ready) return <Loading sentence="Membuka surat…" />
  const blank: SignedPaper = { documentId: null, fileName: '', statement: '', date: time.today() }
  const paperOf = (kind: string) => draft.value.papers[kind] ?? blank
  const outcome = view.step?.outcomes.find((one) => one.kind === 'forward')
  const record = async () => {
    const entered = Object.fromEntries(letters.map((letter) => [letter.kind, paperOf(letter.kind)]))
    const done = await complete(signedPapersCompletion(letters, entered, outcome?.code ?? null))
    if (done) await draft.drop()
  }
  return (
    <Answered asked={asked} doing="Membuka paket surat…">
      {(packet) => (
        <SplitPage
          above={stepLine(view)}
          title="Catat tanda tangan basah"
          sub={askedWords(view)}
          tools={<CaseTools />}
          left={<PacketReader caseId={view.caseId} packet={packet} />}
          footer={
            <ActionBar
              note={
                <p>
                  Tidak dapat diurungkan. {outcome?.next} <SavedNote draft={draft} />
                </p>
              }
            >
              {back.button}
              <Button look="primary" busy={busy} onClick={() => void record()}>
                {outcome?.label ?? 'Catat tanda tangan basah'}
              </Button>
            </ActionBar>
          }
        >
          <ErrorSummary problems={problems} title="Tanda tangan belum tercatat." />
          <Notice tone="accent">
            Cetak setiap naskah, mintakan tanda tangan basah, lalu unggah pindaiannya. Naskah kertas itulah aslinya.
          </Notice>
          {letters.map((letter) => (
            <SignedPaperForm
              key={letter.kind}
              caseId={view.caseId}
              letter={letter}
              paper={paperOf(letter.kind)}
              onChange={(change) =>
                draft.update(({ papers }) => ({
                  papers: { ...papers, [letter.kind]: { ...(papers[letter.kind] ?? blank), ...change } },
                }))
              }
              problems={problems}
            />
          ))}
          {back.dialog}
        </SplitPage>
      )}
    </Answered>
  )
}
