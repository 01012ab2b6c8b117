// The shortcuts in force now: screens add theirs while they are shown, one listener runs them, `?` lists them.
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { preferences } from '../ui/theme/preferences.ts'

export interface Shortcut {
  /** A key as the browser names it ('j', 'Enter', '?', 'ArrowDown'), with 'Ctrl+' before it where it is held. */
  readonly key: string
  /** What it does, for the sheet: "baris berikutnya". */
  readonly does: string
  readonly run: () => void
}

let active: readonly (readonly Shortcut[])[] = []
const listeners = new Set<() => void>()

/** In force while the component is shown; the newest screen wins where two want the same key. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  const shape = shortcuts.map((shortcut) => `${shortcut.key}\n${shortcut.does}`).join('\n\n')
  useEffect(() => {
    const mine = shape.split('\n\n').map((line) => {
      const [key = '', does = ''] = line.split('\n')
      return { key, does, run: () => latest.current.find((now) => now.key === key)?.run() }
    })
    active = [...active, mine]
    tell()
    return () => {
      active = active.filter((one) => one !== mine)
      tell()
    }
  }, [shape])
}

/** All shortcuts in force, those of the frame first. */
export function useActiveShortcuts(): readonly Shortcut[] {
  const groups = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => active,
  )
  return groups.flat()
}

/** Runs the shortcut of a key press; single letters rest inside fields, in dialogs, and where they are switched off. */
export function runShortcut(event: KeyboardEvent): void {
  if (isDialogOpen() || event.altKey || event.metaKey || event.isComposing) return
  // A select answers Enter itself, also with Ctrl.
  if (event.defaultPrevented && !event.ctrlKey) return
  const key = event.ctrlKey ? `Ctrl+${event.key.toLowerCase()}` : event.key
  const found = active.flat().findLast((shortcut) => shortcut.key.toLowerCase() === key.toLowerCase())
  if (found === undefined) return
  if (!event.ctrlKey && isBusyPlace(event.target, event.key)) return
  if (isLetter(key) && !preferences().letterKeys) return
  event.preventDefault()
  found.run()
}

function isLetter(key: string): boolean {
  return key.length === 1
}

/** A lock, a question or a palette has the keyboard to itself. */
function isDialogOpen(): boolean {
  return document.querySelector('dialog[open], :popover-open, .ant-modal-wrap:not([style*="display: none"])') !== null
}

function isBusyPlace(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('input, textarea, select, [contenteditable="true"], [role="combobox"]')) return true
  // A button or a link answers Enter itself.
  return key === 'Enter' && target.closest('button, a, summary, [role="button"]') !== null
}

function tell(): void {
  for (const listener of listeners) listener()
}
