// Who holds a post: the person, the capacity, the days, the SK. Rights follow from it, so the password is asked.
import { type FormEvent, useState } from 'react'
import type { HoldingView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { Paragraph } from '../../ui/Paragraph.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { useProved } from '../use-proved.tsx'
import { type HoldingDraft, holdingInputOf, holdingProblems } from './holding-draft.ts'
import { capacityOptions, heldAs } from './holding-words.ts'
import type { PeopleData } from './people-data.ts'

interface HoldingFormProps {
  readonly data: PeopleData
  /** Null for a new one. */
  readonly holding: HoldingView | null
  readonly start: HoldingDraft
  readonly onSaved: () => void
}

export function HoldingForm({ data, holding, start, onSaved }: HoldingFormProps) {
  const today = useOfficeTime().today()
  const [form, setForm] = useState(start)
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const proved = useProved<{ id: string }>()
  const set = (part: Partial<HoldingDraft>) => setForm({ ...form, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = holdingProblems(form)
    setProblems(found)
    const input = holdingInputOf(form, key, holding?.id ?? null)
    if (found.length > 0 || input === null) return
    const title = heldAs(form.capacity, data.posts.find((one) => one.post === form.post)?.title ?? '')
    const answer = await proved.send(`Simpan penugasan ${title}`, (proof) => saveHolding({ ...input, proof }))
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say(`Penugasan ${title} tersimpan.`)
    onSaved()
  }
  return (
    <>
      <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary problems={problems} />
        <Select
          id="personId"
          label="Pejabat"
          options={data.people
            .filter((one) => one.active || one.id === form.personId)
            .map((one) => ({ value: one.id, label: one.name, detail: one.nip }))}
          value={form.personId}
          onChange={(personId) => set({ personId })}
          error={errorAt(problems, 'personId')}
        />
        <Select
          id="post"
          label="Jabatan"
          options={data.posts.map((one) => ({ value: one.post, label: one.title }))}
          value={form.post}
          onChange={(post) => set({ post: data.posts.find((one) => one.post === post)?.post ?? null })}
          error={errorAt(problems, 'post')}
        />
        <Choice
          id="capacity"
          label="Kedudukan"
          options={capacityOptions}
          value={form.capacity}
          onChange={(capacity) => set({ capacity })}
          error={errorAt(problems, 'capacity')}
        />
        <DateField
          id="from"
          label="Mulai"
          today={today}
          value={form.from}
          onChange={(from) => set({ from })}
          error={errorAt(problems, 'from')}
        />
        <DateField
          id="to"
          label="Sampai"
          help="Hari terakhir; kosong berarti belum ditentukan."
          optional={form.capacity !== 'plh'}
          today={today}
          value={form.to}
          onChange={(to) => set({ to })}
          error={errorAt(problems, 'to')}
        />
        <TextField
          id="sk"
          label="SK atau surat perintah"
          help="Nomor dan tanggalnya."
          optional={form.capacity !== 'plt' && form.capacity !== 'plh'}
          value={form.sk}
          onChange={(sk) => set({ sk })}
          error={errorAt(problems, 'sk')}
          maxLength={300}
        />
        <Paragraph
          id="note"
          label="Catatan"
          help="Misalnya surat apa yang tercakup."
          optional
          rows={2}
          value={form.note}
          onChange={(note) => set({ note })}
          error={errorAt(problems, 'note')}
          maxLength={500}
        />
        <div>
          <Button look="primary" submit busy={proved.busy && 'Menyimpan…'}>
            Simpan penugasan
          </Button>
        </div>
      </form>
      {proved.dialog}
    </>
  )
}

async function saveHolding(input: Parameters<typeof api.settings.saveHolding>[1]) {
  return await api.settings.saveHolding({}, input)
}
