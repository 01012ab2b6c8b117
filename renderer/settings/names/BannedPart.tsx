// Kata terlarang: searched, added with where they count and why, taken out.
import { useState } from 'react'
import { namePolicySchema } from '../../../shared/naming/policy.ts'
import { Button } from '../../ui/Button.tsx'
import { errorAt, type Problem } from '../../ui/ErrorSummary.tsx'
import { Section } from '../../ui/Page.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Column } from '../../ui/Table.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { type BannedEntry, without } from './name-edits.ts'
import { whereWords } from './name-words.ts'
import type { NamePartProps } from './names-part.ts'
import { WordList } from './WordList.tsx'

const columns: readonly Column<BannedEntry>[] = [
  { key: 'where', title: 'Terlarang', width: '15rem', cell: ({ where }) => whereWords[where] },
  { key: 'reason', title: 'Alasannya', cell: ({ reason }) => reason },
]

const textOf = (entry: BannedEntry) => entry.text

export function BannedPart({ saved, edits, set, readOnly, unsent, error }: NamePartProps) {
  return (
    <Section title="Kata terlarang" note="Kepala Bidang dapat mengizinkannya dengan alasan tertulis.">
      {!readOnly && <AddBanned saved={saved} edits={edits} set={set} unsent={unsent} error={error} />}
      <WordList
        id="banned"
        title="Kata terlarang"
        head="Kata"
        saved={saved.banned}
        added={edits.banned}
        removed={edits.notBanned}
        wordsOf={({ text, reason }) => [text, reason]}
        columns={columns}
        readOnly={readOnly}
        onRemove={(text) => {
          const { added, removed } = without(text, textOf, edits.banned, edits.notBanned)
          set({ banned: added, notBanned: removed })
        }}
        onKeep={(text) =>
          set({
            notBanned: edits.notBanned.filter((one) => one !== text),
            banned: edits.banned.filter((one) => one.text !== text),
          })
        }
      />
    </Section>
  )
}

const none: readonly Problem[] = []
const empty: BannedEntry = { text: '', where: 'part', reason: '' }

function AddBanned({ saved, edits, set, unsent, error }: Omit<NamePartProps, 'readOnly'>) {
  const [entry, setEntry] = useState(empty)
  const [problems, setProblems] = useState(none)
  const change = (part: Partial<BannedEntry>) => {
    const next = { ...entry, ...part }
    setEntry(next)
    setProblems(none)
    unsent('banned.text', next.text.trim())
  }
  const add = () => {
    const typed = { ...entry, text: entry.text.trim().toLowerCase(), reason: entry.reason.trim() }
    const read = namePolicySchema.shape.banned.safeParse([typed])
    if (!read.success)
      return setProblems(
        read.error.issues.map(({ path, message }) => ({ path: String(path.at(-1)), sentence: message })),
      )
    const stands = saved.banned.some((one) => one.text === typed.text) && !edits.notBanned.includes(typed.text)
    if (stands || edits.banned.some((one) => one.text === typed.text))
      return setProblems([
        { path: 'text', sentence: `“${typed.text}” sudah ada di daftar ini. Cari, lalu hapus dahulu bila berubah.` },
      ])
    set({ banned: [typed, ...edits.banned] })
    change(empty)
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
        id="banned.text"
        label="Kata"
        value={entry.text}
        onChange={(text) => change({ text })}
        error={errorAt(problems, 'text') ?? error('banned.text')}
        maxLength={63}
        spellCheck={false}
        autoComplete="off"
      />
      <Select
        id="banned.where"
        label="Terlarang"
        options={[
          { value: 'part', label: whereWords.part, detail: 'pan-kota, tidak panti' },
          { value: 'anywhere', label: whereWords.anywhere, detail: 'juga di tengah kata lain' },
        ]}
        value={entry.where}
        onChange={(where) => change({ where: where === 'anywhere' ? 'anywhere' : 'part' })}
      />
      <TextField
        id="banned.reason"
        label="Alasannya"
        help="Berdiri dalam kalimat: memuat “kata”, alasan."
        value={entry.reason}
        onChange={(reason) => change({ reason })}
        error={errorAt(problems, 'reason')}
        maxLength={200}
      />
      <Button submit>Tambah kata</Button>
    </form>
  )
}
