// The lembar disposisi as the office knows it on half folio: the letter's head filled in, boxes to tick, note and paraf.
import { dateInWords } from '../../shared/calendar/format.ts'
import type { CaseView } from '../../shared/contract/case-view.ts'
import { dispositionInstructions } from '../../shared/letters/compose/disposition.ts'
import { useMe } from '../api/me.ts'
import { useOfficeTime } from '../api/office-time.ts'
import { idsOf, type StepForm } from '../steps/use-step-form.ts'
import { Choices } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { errorAt, type Problem } from '../ui/ErrorSummary.tsx'
import { Paper } from '../ui/Paper.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { useRecipients } from './use-recipients.ts'
import './disposition.css'

interface DispositionSheetProps {
  readonly view: CaseView
  readonly form: StepForm
  readonly problems: readonly Problem[]
  /** False: the Sekretaris reads, the boxes are still empty. */
  readonly disposes: boolean
}

const natures: Readonly<Record<string, string>> = {
  biasa: 'Biasa',
  segera: 'Segera',
  sangat_segera: 'Sangat segera',
  rahasia: 'Rahasia',
}

export function DispositionSheet({ view, form, problems, disposes }: DispositionSheetProps) {
  const me = useMe()
  const time = useOfficeTime()
  const recipients = useRecipients()
  const text = (key: string) => {
    const value = view.values[key]
    return typeof value === 'string' ? value : ''
  }
  const letterDate = text('letter_date')
  const readingNote = text('reading_note')
  const noteKey = disposes ? 'disposition_note' : 'reading_note'
  const post = view.step?.postTitle ?? ''
  return (
    <Paper size="half" label="Lembar disposisi">
      <div className="sheet">
        <p className="sheet-kop">
          {me.office.name}
          <span>{me.office.region}</span>
        </p>
        <p className="sheet-title">LEMBAR DISPOSISI</p>
        <dl className="sheet-head">
          <div>
            <dt>Surat dari</dt>
            <dd>{view.unit?.name ?? '-'}</dd>
            <dt>No. surat</dt>
            <dd>{text('letter_no') === '' ? '-' : text('letter_no')}</dd>
            <dt>Tgl. surat</dt>
            <dd>{letterDate === '' ? '-' : dateInWords(letterDate)}</dd>
          </div>
          <div>
            <dt>Diterima</dt>
            <dd>{dateInWords(view.receivedDate)}</dd>
            <dt>No. agenda</dt>
            <dd className="sheet-agenda">{view.agenda}</dd>
            <dt>Sifat</dt>
            <dd>{natures[text('nature')] ?? '-'}</dd>
          </div>
        </dl>
        <p className="sheet-subject">
          <span>Hal</span> {view.subject}
        </p>
        {disposes && (
          <div className="sheet-boxes">
            <Choices
              id="values.disposed_to"
              label="Diteruskan kepada"
              options={recipients}
              value={idsOf(form.get('disposed_to'))}
              onChange={(chosen) => form.set('disposed_to', chosen)}
              error={errorAt(problems, 'values.disposed_to')}
              autoFocus
            />
            <Choices
              id="values.instructions"
              label="Dengan hormat harap"
              options={dispositionInstructions.map((one) => ({ value: one, label: one }))}
              value={idsOf(form.get('instructions'))}
              onChange={(chosen) => form.set('instructions', chosen)}
              error={errorAt(problems, 'values.instructions')}
            />
          </div>
        )}
        {disposes && readingNote !== '' && <p className="sheet-note">Catatan Sekretaris: {readingNote}</p>}
        <div className="sheet-last">
          <Paragraph
            id={`values.${noteKey}`}
            label="Catatan"
            optional
            rows={2}
            value={form.text(noteKey)}
            onChange={(typed) => form.set(noteKey, typed)}
            error={errorAt(problems, `values.${noteKey}`)}
          />
          {disposes && (
            <DateField
              id="values.disposition_deadline"
              label="Batas waktu"
              optional
              value={form.text('disposition_deadline')}
              onChange={(typed) => form.set('disposition_deadline', typed === '' ? null : typed)}
              today={time.today()}
              error={errorAt(problems, 'values.disposition_deadline')}
            />
          )}
          <p className="sheet-paraf">
            {post}
            <span className="quiet">Paraf dan tanggal tercatat saat tombol di bawah ditekan.</span>
          </p>
        </div>
      </div>
    </Paper>
  )
}
