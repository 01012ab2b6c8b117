// Which row of a list the keys act on: arrows and j/k move, Enter opens.
import { useState } from 'react'
import { useShortcuts } from '../app/shortcuts.ts'
import { focusRow } from '../ui/Rows.tsx'

export interface RowKeys {
  readonly at: (index: number) => { readonly current: boolean; readonly onFocus: () => void }
  /** From the search field into the list. */
  readonly enterList: () => void
}

export function useRowKeys(count: number, open: (index: number) => void): RowKeys {
  const [chosen, setChosen] = useState(0)
  const current = Math.min(chosen, Math.max(count - 1, 0))
  const move = (step: number) => {
    if (count === 0) return
    const isOnRow = document.activeElement?.classList.contains('row') === true
    setChosen(focusRow(current, isOnRow ? step : 0))
  }
  useShortcuts([
    { key: 'j', does: 'baris berikutnya', run: () => move(1) },
    { key: 'ArrowDown', does: 'baris berikutnya', run: () => move(1) },
    { key: 'k', does: 'baris sebelumnya', run: () => move(-1) },
    { key: 'ArrowUp', does: 'baris sebelumnya', run: () => move(-1) },
    { key: 'Enter', does: 'buka', run: () => open(current) },
    {
      key: '/',
      does: 'cari di daftar ini',
      run: () => document.querySelector<HTMLElement>('.search-field input')?.focus(),
    },
  ])
  return {
    at: (index) => ({ current: index === current, onFocus: () => setChosen(index) }),
    enterList: () => {
      if (count > 0) setChosen(focusRow(0, 0))
    },
  }
}
