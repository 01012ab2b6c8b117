// Whether the server is there: a short question every few seconds, so that a silent network is noticed soon.
import { session } from '../../shared/contract/session.ts'
import type { Code, Fault } from '../../shared/contract/faults.ts'
import { isOffline } from './faults.ts'
import { send } from './send.ts'

const everyMillis = 4_000
const answerMillis = 5_000

/** Null where it answered in time, whatever it said; else the fault. */
async function askPulse(): Promise<Fault<Code> | null> {
  const answer = await send(session.health, { params: {}, input: {}, signal: AbortSignal.timeout(answerMillis) })
  if (answer.ok) return null
  const { error } = answer
  return isOffline(error) || error.code === 'host_changed' || error.code === 'unknown_device' ? error : null
}

/** Asks again and again; `tell` hears each answer until the signal ends it. */
export async function watchPulse(signal: AbortSignal, tell: (fault: Fault<Code> | null) => void): Promise<void> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, everyMillis))
    if (signal.aborted) return
    const fault = await askPulse()
    if (!signal.aborted) tell(fault)
  }
}
