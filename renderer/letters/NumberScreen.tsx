// "Beri nomor" (SOP step 11): the number that the paper book or SRIKANDI gave, typed in before the letter is printed.
import { useDraft } from '../api/drafts.ts'
import { SavedNote } from '../api/SavedNote.tsx'
import { CaseTools } from '../case/CaseTools.tsx'
import type { StepProps } from '../case/step-props.ts'
import { askedWords, stepLine } from '../case/step-words.ts'
import { dateInWords } from '../../shared/calendar/format.ts'
import { Answered } from '../ui/Answered.tsx'
import { Button } from '../ui/Button.tsx'
import { errorAt, ErrorSummary } from '../ui/ErrorSummary.tsx'
import { FactList } from '../ui/FactList.tsx'
import { ActionBar } from '../ui/Page.tsx'
import { SplitPage } from '../ui/SplitPage.tsx'
import { TextField } from '../ui/TextField.tsx'
import { PacketReader } from './PacketReader.tsx'
import { storedSentences } from './stored-sentences.ts'
import { usePacket } from './use-packet.ts'
import './letters.css'

export function NumberScreen({ view, complete, busy, problems }: StepProps) {
  const draft = useDraft(`case:${view.caseId}:number:${view.version}`, { number: '', srikandi: '' })
  const { number, srikandi } = draft.value
  const signingDate = typeof view.values['signing_date'] === 'string' ? view.values['signing_date'] : null
  const asked = usePacket({
    caseId: view.caseId,
    version: view.version,
    sentences: storedSentences(view),
    date: signingDate,
  })
  const outcome = view.step?.outcomes.find((one) => one.kind === 'forward')
  const give = async () => {
    const typed = {
      surat: number.trim(),
      ...(srikandi.trim() === '' ? {} : { srikandi_id: srikandi.trim() }),
    }
    const done = await complete({ outcome: outcome?.code ?? null, values: { typed_numbers: typed } })
    if (done) await draft.drop()
  }
  return (
    <Answered asked={asked} doing="Membuka paket surat…">
      {(packet) => (
        <SplitPage
          above={stepLine(view)}
          title="Beri nomor surat"
          sub={askedWords(view)}
          tools={<CaseTools />}
          left={<PacketReader caseId={view.caseId} packet={packet} />}
          footer={
            <ActionBar
              note={
                <p>
                  Nomor yang sudah diberikan tidak dapat diurungkan, hanya dibatalkan. {outcome?.next}{' '}
                  <SavedNote draft={draft} />
                </p>
              }
            >
              <Button look="primary" busy={busy} disabled={number.trim() === ''} onClick={() => void give()}>
                {outcome?.label ?? 'Beri nomor dan siapkan cetakan'}
              </Button>
            </ActionBar>
          }
        >
          <ErrorSummary problems={problems} title="Nomor belum tercatat." />
          <FactList
            facts={[
              { label: 'Surat', value: packet.letters.map((letter) => letter.title).join(', ') },
              { label: 'Tanggal surat', value: signingDate === null ? '' : dateInWords(signingDate) },
            ]}
          />
          <TextField
            id="values.typed_numbers"
            label="Nomor surat"
            help="Seperti tertulis di buku agenda keluar atau SRIKANDI."
            value={number}
            onChange={(typed) => draft.set({ number: typed })}
            error={errorAt(problems, 'values.typed_numbers')}
            autoFocus
          />
          <TextField
            id="values.srikandi_id"
            label="ID SRIKANDI"
            optional
            value={srikandi}
            onChange={(typed) => draft.set({ srikandi: typed })}
          />
        </SplitPage>
      )}
    </Answered>
  )
}
