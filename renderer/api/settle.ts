// Sends again while nobody answers what counts once however often it is sent.
import { useSyncExternalStore } from 'react'
import { desk } from '../../shared/contract/desk.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { session } from '../../shared/contract/session.ts'
import type { Result } from '../../shared/result.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { isOffline } from './faults.ts'

/** A komputer induk that starts anew is back within a minute; after two the person is asked. */
const patienceMillis = 120_000
const pauses = [1_000, 2_000, 3_000] as const

let unsettled = 0
const listeners = new Set<() => void>()

/** Asked to learn whether anybody answers, so its silence is the answer. */
const watching: ReadonlySet<string> = new Set([session.health.path, desk.changes.path])

/**
 * Whether it can be sent again: what only reads, a write with a key of its own, a file (known by its content, and of no
 * effect until something names it), and the password given once more (the newest proof takes the place of the one before).
 */
export function isRepeatable(endpoint: AnyEndpoint, input: unknown): boolean {
  if (endpoint.method === 'GET') return !watching.has(endpoint.path)
  if (endpoint.transfer === 'upload' || endpoint.path === session.prove.path) return true
  return typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string'
}

export interface Waiting {
  /** Whether the person is told that it waits: what only reads is not worth a word. */
  readonly told: boolean
  readonly now?: () => number
  readonly pause?: (millis: number) => Promise<void>
}

/** Tries until it is answered, whatever the answer is, or the patience ends. */
export async function settle<V>(
  attempt: () => Promise<Result<V, Fault<Code>>>,
  { told, now = Date.now, pause = sleep }: Waiting,
): Promise<Result<V, Fault<Code>>> {
  const start = now()
  let answer = await attempt()
  if (!isUnanswered(answer)) return answer
  if (told) count(1)
  try {
    for (let tries = 0; isUnanswered(answer) && now() - start < patienceMillis; tries += 1) {
      await pause(pauses[Math.min(tries, pauses.length - 1)] ?? 3_000)
      answer = await attempt()
    }
    return answer
  } finally {
    if (told) count(-1)
  }
}

/** Whether a command waits to be answered. */
export function useUnsettled(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => unsettled > 0,
  )
}

function isUnanswered<V>(answer: Result<V, Fault<Code>>): boolean {
  return !answer.ok && isOffline(answer.error)
}

function count(change: number): void {
  unsettled += change
  for (const listener of listeners) listener()
}

function sleep(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}
