// Sends a command again while nobody answers: its key makes it count once, so it may be sent until it is answered.
import { useSyncExternalStore } from 'react'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import type { Result } from '../../shared/result.ts'
import type { AnyEndpoint } from './endpoint.ts'
import { isOffline } from './faults.ts'

/** A komputer induk that starts anew is back within a minute; after two the person is asked. */
const patienceMillis = 120_000
const pauses = [1_000, 2_000, 3_000] as const

let unsettled = 0
const listeners = new Set<() => void>()

/** Whether it can be sent again: a write with a key of its own. */
export function isKeyed(endpoint: AnyEndpoint, input: unknown): boolean {
  if (endpoint.method === 'GET' || endpoint.transfer !== 'json') return false
  return typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string'
}

/** Tries until it is answered, whatever the answer is, or the patience ends. */
export async function settle<V>(
  attempt: () => Promise<Result<V, Fault<Code>>>,
  now: () => number = Date.now,
  pause: (millis: number) => Promise<void> = sleep,
): Promise<Result<V, Fault<Code>>> {
  const start = now()
  let answer = await attempt()
  if (!isUnanswered(answer)) return answer
  count(1)
  try {
    for (let tries = 0; isUnanswered(answer) && now() - start < patienceMillis; tries += 1) {
      await pause(pauses[Math.min(tries, pauses.length - 1)] ?? 3_000)
      answer = await attempt()
    }
    return answer
  } finally {
    count(-1)
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
