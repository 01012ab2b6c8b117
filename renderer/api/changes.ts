// Listens for changes with one long poll and has every shown answer asked for again.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from './client.ts'
import { isOffline } from './faults.ts'
import { useSessionState } from './token.ts'

const waitSeconds = 20
const pauseMillis = 3000

/** Runs while the session is open and the window is seen; answers whether the server is there. */
export function useChanges(): { readonly offline: boolean } {
  const client = useQueryClient()
  const session = useSessionState()
  const [offline, setOffline] = useState(false)
  const isOpen = session.kind === 'open'
  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    const { signal } = stop
    const listen = async () => {
      let seen: number | null = null
      while (!signal.aborted) {
        if (document.hidden) await seenAgain()
        if (signal.aborted) return
        const answer = await api.desk.changes({}, { since: seen ?? 0, wait: seen === null ? 0 : waitSeconds })
        if (signal.aborted) return
        setOffline(!answer.ok && isOffline(answer.error))
        if (!answer.ok) {
          await pause(pauseMillis)
          continue
        }
        if (seen !== null && answer.value.seq !== seen) await client.invalidateQueries()
        // An answer at once would otherwise be a storm.
        else if (seen !== null) await pause(200)
        seen = answer.value.seq
      }
    }
    void listen()
    return () => {
      stop.abort()
    }
  }, [client, isOpen])
  return { offline }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}

function seenAgain(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.hidden) return
      document.removeEventListener('visibilitychange', check)
      resolve()
    }
    document.addEventListener('visibilitychange', check)
  })
}
