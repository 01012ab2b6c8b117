// Which row of Meja saya the keys act on, and what Enter does there.
import { useState } from 'react'
import type { DeskRow } from '../../shared/contract/desk.ts'
import { useGo } from '../app/navigation.ts'
import { useShortcuts } from '../app/shortcuts.ts'
import { focusRow } from '../ui/Rows.tsx'
import { takeAndOpen } from './take-and-open.ts'

export interface DeskRowKeys {
  readonly current: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly onEnter: () => void
}

/** `rows` in the order in which they are shown; the first `takeable` of them can be taken. */
export function useDeskRows(
  rows: readonly DeskRow[],
  takeable: number,
): { readonly at: (index: number) => DeskRowKeys } {
  const go = useGo()
  const [chosen, setChosen] = useState(0)
  const current = Math.min(chosen, Math.max(rows.length - 1, 0))
  const move = (step: number) => {
    const isOnRow = document.activeElement?.classList.contains('row') === true
    // The first press only brings the focus to the row that is marked already.
    setChosen(focusRow(current, isOnRow ? step : 0))
  }
  const enter = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    if (index < takeable) void takeAndOpen(row, go)
    else go(row.screen)
  }
  useShortcuts([
    { key: 'j', does: 'baris berikutnya', run: () => move(1) },
    { key: 'ArrowDown', does: 'baris berikutnya', run: () => move(1) },
    { key: 'k', does: 'baris sebelumnya', run: () => move(-1) },
    { key: 'ArrowUp', does: 'baris sebelumnya', run: () => move(-1) },
    { key: 'Enter', does: 'ambil dan buka', run: () => enter(current) },
  ])
  return {
    at: (index) => ({
      current: index === current,
      onFocus: () => setChosen(index),
      onOpen: () => go(rows[index]?.screen ?? '/'),
      onEnter: () => enter(index),
    }),
  }
}
