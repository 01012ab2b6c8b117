// Listens for changes with one long poll and has every shown answer asked for again; notices when the server is away.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { api } from './client.ts'
import { desktop } from './desktop.ts'
import { isOffline } from './faults.ts'
import { watchPulse } from './host-watch.ts'
import { useSessionState } from './token.ts'
import { tellTurns } from './turns.ts'

const waitSeconds = 20
const pauseMillis = 2000

export type Link =
  | { readonly kind: 'there' }
  /** Nobody answers; it is tried again by itself. */
  | { readonly kind: 'away' }
  /** The komputer induk is not the one that was paired, or it has revoked this device. */
  | { readonly kind: 'stopped'; readonly sentence: string }

const there: Link = { kind: 'there' }
const away: Link = { kind: 'away' }

/** Runs while somebody is logged in; behind the lock it listens for their turn alone. */
export function useChanges(): Link {
  const client = useQueryClient()
  const session = useSessionState()
  const [link, setLink] = useState<Link>(there)
  const isListening = session.kind === 'open' || session.kind === 'locked'
  useEffect(() => {
    if (!isListening) return
    const stop = new AbortController()
    const { signal } = stop
    let wasAway = false
    const tell = (fault: Fault<Code> | null) => {
      const next = linkOf(fault)
      setLink((before) => (before.kind === next.kind ? before : next))
      if (next.kind === 'there' && wasAway) void client.invalidateQueries()
      wasAway = next.kind !== 'there'
    }
    const listen = async () => {
      let seen: number | null = null
      while (!signal.aborted) {
        // A browser has few connections for all its tabs; the desktop window listens on, to tell of a turn.
        if (document.hidden && desktop() === null) await seenAgain()
        if (signal.aborted) return
        const answer = await api.desk.changes({}, { since: seen ?? 0, wait: seen === null ? 0 : waitSeconds })
        if (signal.aborted) return
        if (!answer.ok) {
          if (linkOf(answer.error).kind !== 'there') tell(answer.error)
          await pause(pauseMillis)
          continue
        }
        tell(null)
        tellTurns(answer.value, client)
        if (seen !== null && answer.value.seq !== seen) await client.invalidateQueries()
        // An answer at once would otherwise be a storm.
        else if (seen !== null) await pause(200)
        seen = answer.value.seq
      }
    }
    void listen()
    void watchPulse(signal, tell)
    return () => {
      stop.abort()
    }
  }, [client, isListening])
  return link
}

function linkOf(fault: Fault<Code> | null): Link {
  if (fault?.code === 'host_changed' || fault?.code === 'unknown_device')
    return { kind: 'stopped', sentence: fault.message }
  return fault !== null && isOffline(fault) ? away : there
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
