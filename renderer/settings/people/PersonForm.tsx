// A person: name with degrees, NIP checked as one types, rank, whether they still work here.
import { type FormEvent, useState } from 'react'
import type { PersonView } from '../../../shared/contract/settings-records.ts'
import { groupedNip, nipProblem } from '../../../shared/office/nip.ts'
import { api } from '../../api/client.ts'
import { problemsOf } from '../../api/faults.ts'
import { newKey } from '../../api/new-key.ts'
import { useOfficeTime } from '../../api/office-time.ts'
import { useSend } from '../../api/queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Choice.tsx'
import { errorAt, ErrorSummary, type Problem } from '../../ui/ErrorSummary.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { say } from '../../ui/toast.ts'

interface PersonFormProps {
  /** Null for a new person. */
  readonly person: PersonView | null
  readonly ranks: readonly string[]
  readonly onSaved: (personId: string) => void
}

export function PersonForm({ person, ranks, onSaved }: PersonFormProps) {
  const today = useOfficeTime().today()
  const [name, setName] = useState(person?.name ?? '')
  const [nip, setNip] = useState(groupedNip(person?.nip ?? ''))
  const [rank, setRank] = useState(person?.rank ?? '')
  const [active, setActive] = useState(person?.active ?? true)
  const [key, setKey] = useState(newKey)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const save = useSend((input: Parameters<typeof api.settings.savePerson>[1]) => api.settings.savePerson({}, input))
  const wrongNip = nip.trim() === '' || nip.trim().length < 18 ? null : nipProblem(nip, today)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await save.send({ key, id: person?.id ?? null, name, nip, rank, active })
    if (answer === null) return
    if (!answer.ok) return setProblems(problemsOf(answer.error))
    setProblems([])
    setKey(newKey())
    say(`${name.trim()} tersimpan.`)
    onSaved(answer.value.id)
  }
  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      <TextField
        id="name"
        label="Nama dengan gelar"
        value={name}
        onChange={setName}
        error={errorAt(problems, 'name')}
        maxLength={200}
        autoFocus={person === null}
      />
      <TextField
        id="nip"
        label="NIP"
        help="18 angka; kosongkan bila tidak ada."
        optional
        inputMode="numeric"
        value={nip}
        onChange={setNip}
        error={wrongNip ?? errorAt(problems, 'nip')}
        maxLength={30}
      />
      <Select
        id="rank"
        label="Pangkat dan golongan"
        optional
        options={ranks.map((one) => ({ value: one, label: one }))}
        value={rank === '' ? null : rank}
        onChange={(chosen) => setRank(chosen ?? '')}
        error={errorAt(problems, 'rank')}
      />
      <Tick
        id="active"
        label="Masih bertugas di sini"
        help="Yang pindah atau pensiun tetap tercatat pada pekerjaannya."
        checked={active}
        onChange={setActive}
      />
      <div>
        <Button submit busy={save.busy && 'Menyimpan…'}>
          Simpan orang ini
        </Button>
      </div>
    </form>
  )
}
