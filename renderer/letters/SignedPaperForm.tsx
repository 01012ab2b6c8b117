// One paper to be signed with ink: print it, then its scan, or the JFU's statement, and the date on the paper.
import { dateInWords } from '../../shared/calendar/format.ts'
import type { LetterView } from '../../shared/contract/case-view.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { useUploads } from '../api/uploads.ts'
import { savePaper } from '../case/Papers.tsx'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { type SignedPaper, standardStatement } from './signed-papers.ts'

interface SignedPaperFormProps {
  readonly caseId: string
  readonly letter: LetterView
  readonly paper: SignedPaper
  readonly onChange: (change: Partial<SignedPaper>) => void
  readonly problems: readonly Problem[]
}

export function SignedPaperForm({ caseId, letter, paper, onChange, problems }: SignedPaperFormProps) {
  const time = useOfficeTime()
  const uploads = useUploads()
  const path = `values.signed_papers.${letter.kind}`
  const error = errorAt(problems, path)
  const add = async (files: readonly File[]) => {
    const [document] = await uploads.add(files, 'pindaian')
    if (document !== undefined) onChange({ documentId: document.id, fileName: document.fileName, statement: '' })
  }
  return (
    <section className="signed-paper" aria-label={letter.title}>
      <header className="signed-paper-head">
        <div>
          <h2>{letter.title}</h2>
          <p className="quiet">
            {letter.number === null ? 'tanpa nomor' : `Nomor ${letter.number}`}
            {letter.date === null ? '' : `, ${dateInWords(letter.date)}`}
          </p>
        </div>
        <Button small onClick={() => void savePaper(caseId, letter.kind)}>
          <Icon name="print" /> Cetak
        </Button>
      </header>
      <FileDrop
        id={path}
        label="Pindaian yang sudah ditandatangani"
        multiple={false}
        accept="application/pdf,image/*"
        button={paper.documentId === null ? 'Pilih pindaian…' : 'Ganti pindaian…'}
        busy={uploads.busy}
        onFiles={(files) => void add(files)}
        error={error ?? uploads.refused[0]?.sentence}
      >
        {paper.documentId !== null && (
          <p className="signed-paper-file">
            <span aria-hidden="true">✓ </span>
            {paper.fileName}
            <Button small look="quiet" onClick={() => onChange({ documentId: null, fileName: '' })}>
              Lepas
            </Button>
          </p>
        )}
      </FileDrop>
      {paper.documentId === null &&
        (paper.statement === '' ? (
          <Button small look="quiet" onClick={() => onChange({ statement: standardStatement(letter, 'Kepala Dinas') })}>
            Pindaian belum ada: tulis pernyataan
          </Button>
        ) : (
          <Paragraph
            id={`${path}.statement`}
            label="Pernyataan Anda"
            help="Tercatat atas nama Anda. Kosongkan bila pindaiannya sudah ada."
            rows={2}
            maxLength={1000}
            value={paper.statement}
            onChange={(statement) => onChange({ statement })}
          />
        ))}
      <DateField
        id={`${path}.date`}
        label="Tanggal tanda tangan"
        value={paper.date}
        onChange={(date) => onChange({ date })}
        today={time.today()}
      />
    </section>
  )
}
