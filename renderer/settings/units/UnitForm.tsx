// A unit: its name, official abbreviation, kind, parent, head and address.
import { type FormEvent, useState } from 'react'
import type { UnitView } from '../../../shared/contract/settings-records.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice, Tick } from '../../ui/Choice.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'
import { kindNames } from './unit-words.ts'

interface UnitFormProps {
  readonly unit: UnitView | null
  readonly units: readonly UnitView[]
  readonly onSaved: () => void
}

const empty: Omit<UnitView, 'id'> = {
  name: '',
  abbreviation: '',
  kind: 'pd',
  parentId: null,
  head: '',
  address: '',
  active: true,
}
const kinds = ['pd', 'upt', 'kecamatan', 'kelurahan', 'desa', 'lain'] as const

export function UnitForm({ unit, units, onSaved }: UnitFormProps) {
  const [form, setForm] = useState<Omit<UnitView, 'id'>>(unit ?? empty)
  const [key] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSend((input: Parameters<typeof api.settings.saveUnit>[1]) => api.settings.saveUnit({}, input))
  const set = (part: Partial<UnitView>) => setForm({ ...form, ...part })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await save.send({ ...form, key, id: unit?.id ?? null })
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    say(`${form.name.trim()} tersimpan.`)
    onSaved()
  }
  const text = (name: 'name' | 'abbreviation' | 'head' | 'address') => ({
    id: name,
    value: form[name],
    onChange: (value: string) => set({ [name]: value }),
    error: errorAt(problems, name),
    maxLength: name === 'abbreviation' ? 63 : 200,
  })
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      <TextField {...text('name')} label="Nama" autoFocus={unit === null} />
      <TextField
        {...text('abbreviation')}
        label="Singkatan resmi"
        help="Seperti pada sub domainnya: huruf kecil, angka, tanda hubung."
        optional
      />
      <Choice
        id="kind"
        label="Jenis"
        options={kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
        value={form.kind}
        onChange={(kind) => set({ kind })}
      />
      <Select
        id="parentId"
        label="Induk"
        optional={form.kind === 'pd' || form.kind === 'kecamatan' || form.kind === 'lain'}
        placeholder="Pilih induknya"
        options={units
          .filter((one) => one.active && one.id !== unit?.id)
          .map((one) => ({ value: one.id, label: one.name, detail: one.abbreviation }))}
        value={form.parentId}
        onChange={(parentId) => set({ parentId })}
        error={errorAt(problems, 'parentId')}
      />
      <TextField
        {...text('head')}
        label="Sebutan kepalanya"
        help="Untuk alamat surat, misalnya Kepala Dinas Kesehatan."
        optional
      />
      <TextField {...text('address')} label="Alamat surat" optional />
      <Tick
        id="active"
        label="Masih dipakai"
        help="Unit yang dihapus tetap tercatat pada permohonan lamanya."
        checked={form.active}
        onChange={(active) => set({ active })}
      />
      <div>
        <Button look="primary" submit busy={save.busy && 'Menyimpan…'}>
          Simpan perangkat daerah
        </Button>
      </div>
    </form>
  )
}
