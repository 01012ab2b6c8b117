// The hours or the days of a decree.
import { useOfficeTime } from '../../api/office-time.ts'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { ListEditor } from '../ListEditor.tsx'
import { dayName, type DecreeForm } from './decree-form.ts'
import { readWindows, weekSum } from './windows-text.ts'

interface DecreeContentProps {
  readonly form: DecreeForm
  readonly set: (part: Partial<DecreeForm>) => void
  readonly problems: readonly Problem[]
  readonly readOnly: boolean
}

export function DecreeContent(props: DecreeContentProps) {
  switch (props.form.kind) {
    case 'hours':
    case 'ramadan':
      return <Week {...props} />
    case 'closing':
    case 'workday':
      return <OwnHours {...props} />
    case 'holidays':
      return <Holidays {...props} />
  }
}

function Week({ form, set, problems }: DecreeContentProps) {
  return (
    <div className="week-fields" role="group" aria-label="Jam kerja tiap hari">
      {form.week.map((text, index) => (
        <TextField
          key={dayName(index)}
          id={`week.${index}`}
          label={dayName(index)}
          value={text}
          onChange={(value) => set({ week: form.week.map((one, at) => (at === index ? value : one)) })}
          error={errorAt(problems, `week.${index}`)}
        />
      ))}
      <p className="quiet" role="status">
        {weekSum(form.week.map((text) => readWindows(text) ?? []))}, tanpa istirahat. Hari libur dikosongkan.
      </p>
    </div>
  )
}

function OwnHours({ form, set, problems }: DecreeContentProps) {
  const closes = form.kind === 'closing'
  return (
    <TextField
      id="windows"
      label={closes ? 'Jam yang tetap buka' : 'Jam kerja'}
      help={closes ? 'Kosong berarti tutup sehari penuh. Misalnya 07.30–11.00.' : 'Misalnya 07.30–12.00, 13.00–16.00.'}
      optional={closes}
      value={form.windows}
      onChange={(windows) => set({ windows })}
      error={errorAt(problems, 'windows')}
    />
  )
}

function Holidays({ form, set, problems, readOnly }: DecreeContentProps) {
  const today = useOfficeTime().today()
  return (
    <ListEditor
      title="Hari libur daerah"
      items={form.holidays}
      onChange={(holidays) => set({ holidays })}
      blank={() => ({ date: '', kind: 'lokal' as const, name: '' })}
      addLabel="Tambah hari"
      nameOf={(_, index) => `hari ${index + 1}`}
      readOnly={readOnly}
    >
      {(day, change, index) => (
        <>
          <DateField
            id={`holidays.${index}.date`}
            label="Tanggal"
            today={today}
            value={day.date}
            onChange={(date) => change({ date })}
            error={errorAt(problems, `holidays.${index}.date`)}
          />
          <TextField
            id={`holidays.${index}.name`}
            label="Nama hari libur"
            value={day.name}
            onChange={(name) => change({ name })}
            error={errorAt(problems, `holidays.${index}.name`)}
            maxLength={300}
          />
        </>
      )}
    </ListEditor>
  )
}
