// One box over everything: cases, letters, names, people, units; arrows choose, Enter opens.
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import type { SearchHit } from '../../shared/contract/registry.ts'
import { api } from '../api/client.ts'
import { useEndpoint } from '../api/queries.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useGo } from './navigation.ts'
import './palette.css'

const kinds: Record<SearchHit['kind'], string> = {
  case: 'Permohonan',
  agenda: 'Buku agenda',
  letter: 'Surat',
  register: 'Sub domain',
  person: 'Orang',
  unit: 'Perangkat daerah',
}

const limit = 12
const resting = 'Nomor agenda, nama sub domain, pemohon, nomor surat, atau kode lacak.'

export default function SearchPalette({ onClose }: { readonly onClose: () => void }) {
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const q = useDeferredValue(typed.trim())
  const asked = useEndpoint(['registry', 'search', q], () => api.registry.search({}, { q, limit }), {
    enabled: q !== '',
    keepOld: true,
  })
  const hits = q !== '' && asked.state === 'ready' ? asked.value.hits : []
  const isAnswered = typed.trim() === q && asked.state === 'ready' && !asked.refreshing
  const open = (hit: SearchHit | undefined) => {
    if (hit === undefined) return
    onClose()
    go(hit.screen)
  }
  /** What was typed quicker than it is answered is asked for before anything is opened. */
  const enter = async () => {
    if (isAnswered) return open(hits[chosen])
    const question = typed.trim()
    if (question === '') return
    const answer = await api.registry.search({}, { q: question, limit })
    if (answer.ok) open(answer.value.hits[0])
  }
  const choose = (index: number) => {
    const next = Math.max(index, 0)
    setChosen(next)
    document.getElementById(`palette-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void enter()
    else if (event.key === 'ArrowDown') choose(Math.min(chosen + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else return
    event.preventDefault()
  }
  return (
    <Dialog open title="Cari" onClose={onClose} width={42}>
      <input
        className="control"
        role="combobox"
        aria-label="Cari apa saja"
        aria-expanded={hits.length > 0}
        aria-controls="palette-hits"
        aria-activedescendant={hits.length > 0 ? `palette-${chosen}` : undefined}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-hits" className="palette" role="listbox" aria-label="Yang ditemukan">
        {hits.map((hit, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={`${hit.screen} ${hit.title} ${hit.kind}`}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === chosen}
            className="palette-hit"
            onClick={() => open(hit)}
            onPointerMove={(event) => {
              // A list that scrolls under a resting pointer chooses nothing.
              if (event.movementX !== 0 || event.movementY !== 0) setChosen(index)
            }}
          >
            <span className="palette-title">{hit.title}</span>
            <span className="quiet">{hit.detail}</span>
            <span className="palette-kind">{kinds[hit.kind]}</span>
          </button>
        ))}
      </div>
      <p className="quiet" role="status">
        {q === '' ? resting : asked.state === 'failed' ? asked.fault.message : foundSentence(hits.length, asked.state)}
      </p>
    </Dialog>
  )
}

function foundSentence(count: number, state: 'loading' | 'ready'): string {
  if (count >= limit) return `${limit} teratas; tulis lebih banyak untuk mempersempit`
  if (count > 0) return `${count} ditemukan`
  return state === 'loading' ? 'Mencari…' : 'Tidak ada yang cocok. Coba sebagian kata, atau nomor saja.'
}
