// Nama cadangan: searched, added with their group, taken out.
import { useState } from 'react'
import { namePolicySchema } from '../../../shared/naming/policy.ts'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Column } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type ReservedEntry, without } from './name-edits.ts'
import { groupDetails, groups, groupWords } from './name-words.ts'
import type { NamePartProps } from './names-part.ts'
import { WordList } from './WordList.tsx'

const columns: readonly Column<ReservedEntry>[] = [
  { key: 'group', title: 'Golongan', width: '10rem', cell: ({ group }) => groupWords[group] },
  { key: 'detail', title: 'Dapat diberikan', cell: ({ group }) => groupDetails[group] },
]

const labelOf = (entry: ReservedEntry) => entry.label

export function ReservedPart({ saved, edits, set, readOnly, unsent, error }: NamePartProps) {
  return (
    <Section title="Nama cadangan" note="Dibandingkan dengan bagian pertama nama yang diminta.">
      {!readOnly && <AddReserved saved={saved} edits={edits} set={set} unsent={unsent} error={error} />}
      <WordList
        id="reserved"
        title="Nama cadangan"
        head="Nama"
        saved={saved.reserved}
        added={edits.reserved}
        removed={edits.notReserved}
        wordsOf={({ label, group }) => [label, groupWords[group]]}
        columns={columns}
        readOnly={readOnly}
        onRemove={(label) => {
          const { added, removed } = without(label, labelOf, edits.reserved, edits.notReserved)
          set({ reserved: added, notReserved: removed })
        }}
        onKeep={(label) =>
          set({
            notReserved: edits.notReserved.filter((one) => one !== label),
            reserved: edits.reserved.filter((one) => one.label !== label),
          })
        }
      />
    </Section>
  )
}

function AddReserved({ saved, edits, set, unsent, error }: Omit<NamePartProps, 'readOnly'>) {
  const [label, setLabel] = useState('')
  const [group, setGroup] = useState<ReservedEntry['group']>('trust')
  const [problem, setProblem] = useState<string>()
  const type = (typed: string) => {
    setLabel(typed)
    setProblem(undefined)
    unsent('reserved.label', typed.trim())
  }
  const add = () => {
    const entry = { label: label.trim().toLowerCase(), group }
    const read = namePolicySchema.shape.reserved.safeParse([entry])
    if (!read.success) return setProblem(read.error.issues[0]?.message)
    const stands = saved.reserved.some((one) => one.label === entry.label) && !edits.notReserved.includes(entry.label)
    if (stands || edits.reserved.some((one) => one.label === entry.label))
      return setProblem(`“${entry.label}” sudah ada di daftar ini. Cari, lalu hapus dahulu bila golongannya berubah.`)
    set({ reserved: [entry, ...edits.reserved] })
    type('')
  }
  return (
    <form
      className="word-adding"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        id="reserved.label"
        label="Nama yang dicadangkan"
        value={label}
        onChange={type}
        error={problem ?? error('reserved.label')}
        maxLength={63}
        spellCheck={false}
        autoComplete="off"
      />
      <Select
        id="reserved.group"
        label="Golongan"
        options={groups.map((one) => ({ value: one, label: groupWords[one], detail: groupDetails[one] }))}
        value={group}
        onChange={(chosen) => setGroup(groups.find((one) => one === chosen) ?? group)}
      />
      <Button submit>Tambah nama</Button>
    </form>
  )
}
