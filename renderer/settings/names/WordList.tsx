// A long list of words that can be searched, with each line's way out; what is not saved yet is marked.
import { useState } from 'react'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { More } from '../../ui/More.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Empty } from '../../ui/States.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { fitting } from './name-words.ts'

interface WordListProps<E> {
  readonly id: string
  /** "Nama cadangan". */
  readonly title: string
  /** The title of the column of words: "Nama". */
  readonly head: string
  readonly saved: readonly E[]
  readonly added: readonly E[]
  readonly removed: readonly string[]
  /** The word itself first, then what else is searched. */
  readonly wordsOf: (entry: E) => readonly string[]
  readonly columns: readonly Column<E>[]
  readonly readOnly: boolean
  readonly onRemove: (word: string) => void
  readonly onKeep: (word: string) => void
}

/** What a line will be once the page is saved; empty where it stays. */
type State = 'baru' | 'dihapus' | ''

const pageSize = 20

export function WordList<E>({ id, title, head, saved, added, removed, wordsOf, ...list }: WordListProps<E>) {
  const [text, setText] = useState('')
  const [shown, setShown] = useState(pageSize)
  const wordOf = (entry: E) => wordsOf(entry)[0] ?? ''
  const isAdded = (entry: E) => added.includes(entry)
  const stateOf = (entry: E): State => {
    if (isAdded(entry)) return 'baru'
    return removed.includes(wordOf(entry)) ? 'dihapus' : ''
  }
  const found = [...fitting(added, wordsOf, text), ...fitting(saved, wordsOf, text)]
  const all = [
    wordColumn(head, wordOf, stateOf),
    ...list.columns,
    ...(list.readOnly ? [] : [endColumn(wordOf, stateOf, list.onRemove, list.onKeep)]),
  ]
  return (
    <div className="word-list">
      <FilterBar label={title}>
        <SearchField
          id={`${id}-search`}
          label={`Cari ${title.toLowerCase()}`}
          placeholder={`Cari dari ${saved.length} ${title.toLowerCase()}`}
          value={text}
          onChange={(typed) => {
            setText(typed)
            setShown(pageSize)
          }}
        />
      </FilterBar>
      {found.length === 0 ? (
        <Empty sentence={text === '' ? 'Daftar ini kosong.' : 'Tidak ada yang cocok.'} />
      ) : (
        <Table
          caption={title}
          columns={all}
          rows={found.slice(0, shown)}
          rowKey={(entry) => `${isAdded(entry) ? 'baru' : 'lama'} ${wordOf(entry)}`}
        />
      )}
      <More
        shown={Math.min(shown, found.length)}
        count={found.length}
        what={title.toLowerCase()}
        more={shown < found.length ? () => setShown(shown + 5 * pageSize) : null}
        busy={false}
      />
    </div>
  )
}

function wordColumn<E>(head: string, wordOf: (entry: E) => string, stateOf: (entry: E) => State): Column<E> {
  return {
    key: 'word',
    title: head,
    rowHeader: true,
    cell: (entry) => <Word word={wordOf(entry)} state={stateOf(entry)} />,
  }
}

function endColumn<E>(
  wordOf: (entry: E) => string,
  stateOf: (entry: E) => State,
  onRemove: (word: string) => void,
  onKeep: (word: string) => void,
): Column<E> {
  const cell = (entry: E) => {
    const word = wordOf(entry)
    const isRemoved = stateOf(entry) === 'dihapus'
    return (
      <Button small look="quiet" onClick={() => (isRemoved ? onKeep(word) : onRemove(word))}>
        {isRemoved ? 'Kembalikan' : 'Hapus'}
        <span className="sr-only"> {word}</span>
      </Button>
    )
  }
  return { key: 'end', title: 'Ubah', width: '9rem', align: 'end', cell }
}

function Word({ word, state }: { readonly word: string; readonly state: State }) {
  if (state === '') return word
  return (
    <>
      {state === 'dihapus' ? <s>{word}</s> : word} <Badge>{state}</Badge>
    </>
  )
}
