// The form of a failure to protect personal data: begun with little, completed as more is known.
import { type FormEvent, useState } from 'react'
import { timeOfDay } from '../../shared/calendar/format.ts'
import { parseLocal } from '../../shared/calendar/zone.ts'
import type { BreachForm, BreachView } from '../../shared/contract/breach.ts'
import { api } from '../api/client.ts'
import { problemsOf } from '../api/faults.ts'
import { newKey } from '../api/new-key.ts'
import { type OfficeTime, useOfficeTime } from '../api/office-time.ts'
import { useSend } from '../api/queries.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { errorAt, ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Paragraph } from '../ui/Paragraph.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { say } from '../ui/toast.ts'

interface BreachPanelProps {
  /** Null for a new one. */
  readonly view: BreachView | null
  readonly onClose: () => void
}

export function BreachPanel({ view, onClose }: BreachPanelProps) {
  const time = useOfficeTime()
  const [form, setForm] = useState<BreachForm>(() => view?.form ?? emptyForm(Date.now()))
  const [date, setDate] = useState(time.date(form.discoveredAt))
  const [clock, setClock] = useState(clockOf(form.discoveredAt, time))
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSend((input: Parameters<typeof api.privacy.saveBreach>[1]) => api.privacy.saveBreach({}, input))
  const set = (part: Partial<BreachForm>) => setForm({ ...form, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const discoveredAt = parseLocal(`${date}T${clock}`, time.zone)
    if (discoveredAt === null) {
      return setProblems([{ path: 'discoveredAt', sentence: 'Tulis tanggal dan jam diketahuinya.' }])
    }
    const same =
      view !== null && date === time.date(view.form.discoveredAt) && clock === clockOf(view.form.discoveredAt, time)
    const whole = { ...form, discoveredAt: same ? view.form.discoveredAt : discoveredAt }
    const answer = await save.send({ key, id: view?.id ?? null, form: whole })
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say('Catatan kegagalan tersimpan.')
    onClose()
  }
  const text = (name: 'happened' | 'data' | 'people' | 'handling' | 'advice', longest: number) => ({
    id: name,
    value: form[name],
    onChange: (value: string) => set({ [name]: value }),
    error: errorAt(problems, name),
    maxLength: longest,
  })
  return (
    <SidePanel
      open
      title={view === null ? 'Catat kegagalan' : 'Lengkapi kegagalan'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Batal</Button>
          <Button look="primary" submit form="breach-form" busy={save.busy && 'Menyimpan…'}>
            Simpan catatan
          </Button>
        </>
      }
    >
      <form id="breach-form" className="fields" noValidate onSubmit={(event) => void submit(event)}>
        <p className="quiet">Jangan tulis nama atau nomor subjek data di sini; catatan ini menjadi riwayat tetap.</p>
        <ErrorSummary problems={problems} />
        <DateField
          id="discoveredAt"
          label="Diketahui tanggal"
          value={date}
          onChange={setDate}
          today={time.today()}
          error={errorAt(problems, 'discoveredAt')}
        />
        <TimeField id="discoveredTime" label="Diketahui pukul" value={clock} onChange={setClock} />
        <Paragraph {...text('happened', 2000)} label="Kapan dan bagaimana terjadinya" />
        <Paragraph {...text('data', 1000)} label="Data yang terungkap" rows={2} />
        <TextField
          {...text('people', 500)}
          label="Data siapa"
          help="Sebagai kelompok, misalnya pengelola tahun 2025."
        />
        <NumberField
          id="count"
          label="Jumlah orang"
          unit="orang"
          optional
          value={form.count}
          onChange={(count) => set({ count })}
        />
        <Paragraph {...text('handling', 2000)} label="Penanganan dan pemulihan" />
        <Paragraph {...text('advice', 1000)} label="Yang dapat dilakukan subjek" rows={2} optional />
        <TextField
          id="institution"
          label="Lembaga tujuan laporan"
          help="Kosong: Pimpinan Lembaga Pelindungan Data Pribadi."
          optional
          value={form.institution.title}
          onChange={(title) => set({ institution: { ...form.institution, title } })}
          maxLength={200}
        />
        <Told form={form} set={set} problems={problems} today={time.today()} />
      </form>
    </SidePanel>
  )
}

interface ToldProps {
  readonly form: BreachForm
  readonly set: (part: Partial<BreachForm>) => void
  readonly problems: readonly Problem[]
  readonly today: string
}

function Told({ form, set, problems, today }: ToldProps) {
  return (
    <>
      <DateField
        id="subjectsToldOn"
        label="Subjek data diberi tahu tanggal"
        optional
        value={form.subjectsToldOn ?? ''}
        onChange={(on) => set({ subjectsToldOn: on === '' ? null : on })}
        today={today}
        error={errorAt(problems, 'subjectsToldOn')}
      />
      <TextField
        id="subjectsHow"
        label="Dengan apa"
        optional
        value={form.subjectsHow}
        onChange={(subjectsHow) => set({ subjectsHow })}
        maxLength={300}
      />
      <DateField
        id="institutionToldOn"
        label="Lembaga diberi tahu tanggal"
        optional
        value={form.institutionToldOn ?? ''}
        onChange={(on) => set({ institutionToldOn: on === '' ? null : on })}
        today={today}
        error={errorAt(problems, 'institutionToldOn')}
      />
      <TextField
        id="institutionHow"
        label="Dengan surat atau kanal apa"
        optional
        value={form.institutionHow}
        onChange={(institutionHow) => set({ institutionHow })}
        maxLength={300}
      />
    </>
  )
}

function emptyForm(now: number): BreachForm {
  return {
    discoveredAt: now,
    happened: '',
    data: '',
    people: '',
    count: null,
    handling: '',
    advice: '',
    institution: { title: '', place: '' },
    subjectsToldOn: null,
    subjectsHow: '',
    institutionToldOn: null,
    institutionHow: '',
  }
}

function clockOf(at: number, { zone }: OfficeTime): string {
  return timeOfDay(at, zone).replace('.', ':')
}
