// Keeps what is typed: saved as one goes, restored after a reload, a lock or a power cut.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { JsonObject } from '../../shared/json.ts'
import { api } from './client.ts'

const pauseMillis = 800
/** A saving that found nobody is tried again after this. */
const againMillis = 3_000

export interface Draft<T extends JsonObject> {
  /** False until it is known whether something was kept; show the form after that. */
  readonly ready: boolean
  readonly value: T
  readonly set: (change: Partial<T>) => void
  /** The same, from what is there when it is called: for what comes late, as an upload does. */
  readonly update: (change: (latest: T) => Partial<T>) => void
  /** What is there when it is called, which a closure's `value` may no longer be. */
  readonly latest: () => T
  /** Instant of the last saving; null while nothing was saved. */
  readonly savedAt: number | null
  /** Whether the last saving failed; it is tried again by itself. */
  readonly failed: boolean
  /** Whether the value came from an earlier visit. */
  readonly restored: boolean
  /** Saves now; called by itself when the window is left. */
  readonly flush: () => Promise<void>
  /** Forgets the draft, after the act is done. */
  readonly drop: () => Promise<void>
}

/**
 * A form's values under a key such as `case:ID:verify`; only names of `initial` are restored.
 * A component that shows another key has to be another one: give it the key as its React key.
 */
export function useDraft<T extends JsonObject>(key: string, initial: T): Draft<T> {
  const [value, setValue] = useState(initial)
  const [ready, setReady] = useState(false)
  const [restored, setRestored] = useState(false)
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef(initial)
  const dirty = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const start = useRef(initial)
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const again = useRef(() => {})

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    if (!dirty.current) return
    dirty.current = false
    const sent = api.files.saveDraft({ key }, { content: latest.current })
    saving.current = sent
    const answer = await sent
    setFailed(!answer.ok)
    if (answer.ok) setSavedAt(answer.value.savedAt)
    else {
      dirty.current = true
      again.current()
    }
  }, [key])

  useEffect(() => {
    let gone = false
    again.current = () => {
      clearTimeout(timer.current)
      if (!gone) timer.current = setTimeout(() => void flush(), againMillis)
    }
    const first = start.current
    const restore = async () => {
      const answer = await api.files.getDraft({ key }, {})
      if (gone) return
      if (answer.ok && answer.value.content !== null && !dirty.current) {
        latest.current = restoredValue(first, answer.value.content)
        setValue(latest.current)
        setSavedAt(answer.value.savedAt)
        setRestored(true)
      }
      setReady(true)
    }
    void restore()
    const leave = () => void flush()
    const hide = () => {
      if (document.hidden) leave()
    }
    document.addEventListener('visibilitychange', hide)
    document.addEventListener('focusout', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', hide)
      document.removeEventListener('focusout', leave)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [key, flush])

  const set = useCallback(
    (change: Partial<T>) => {
      latest.current = { ...latest.current, ...change }
      dirty.current = true
      setValue(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pauseMillis)
    },
    [flush],
  )

  const update = useCallback((change: (now: T) => Partial<T>) => set(change(latest.current)), [set])

  const now = useCallback(() => latest.current, [])

  const drop = useCallback(async () => {
    clearTimeout(timer.current)
    dirty.current = false
    // A saving on its way would bring the draft back.
    await saving.current
    await api.files.dropDraft({ key }, {})
  }, [key])

  return { ready, value, set, update, latest: now, savedAt, failed, restored, flush, drop }
}

/** What was kept, for the keys that the form has today. */
export function restoredValue<T extends JsonObject>(initial: T, kept: JsonObject): T {
  const known = Object.entries(kept).filter(([name]) => Object.hasOwn(initial, name))
  return { ...initial, ...Object.fromEntries(known) }
}
