// What each person sets for their own eyes and hands on this PC: text size, theme, single-letter shortcuts.
import { useSyncExternalStore } from 'react'

export const textSizes = [16, 18, 22, 26] as const
export type TextSize = (typeof textSizes)[number]
export type Theme = 'auto' | 'light' | 'dark'

export interface Preferences {
  /** Base size in CSS pixels. */
  readonly textSize: TextSize
  readonly theme: Theme
  /** Whether j, k, ? and other single letters act outside fields (WCAG 2.1.4). */
  readonly letterKeys: boolean
}

const storageKey = 'siladom.preferences'
const usual: Preferences = { textSize: 16, theme: 'auto', letterKeys: true }
const listeners = new Set<() => void>()
let current: Preferences = usual

/** Reads what was kept on this PC; a damaged value counts as absent. */
export function readPreferences(stored: string | null): Preferences {
  if (stored === null) return usual
  try {
    const parsed: unknown = JSON.parse(stored)
    if (typeof parsed !== 'object' || parsed === null) return usual
    const kept: Partial<Record<keyof Preferences, unknown>> = parsed
    return {
      textSize: textSizes.find((size) => size === kept.textSize) ?? usual.textSize,
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'auto',
      letterKeys: kept.letterKeys !== false,
    }
  } catch {
    return usual
  }
}

/** Reads the kept preferences and puts them on the page; called once before the first render. */
export function startPreferences(): void {
  current = readPreferences(localStorage.getItem(storageKey))
  apply()
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  localStorage.setItem(storageKey, JSON.stringify(current))
  apply()
  for (const listener of listeners) listener()
}

export function preferences(): Preferences {
  return current
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences, preferences)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function apply(): void {
  const root = document.documentElement
  root.dataset['textSize'] = String(current.textSize)
  if (current.theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = current.theme
  remeasure()
}

/** Chromium compares container widths in rem anew only when a container changes, not when rem does. */
function remeasure(): void {
  const page = document.getElementById('root')
  if (page === null) return
  page.style.containerType = 'normal'
  void page.offsetWidth
  page.style.containerType = ''
}
