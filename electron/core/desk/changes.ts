// Waits until the log has grown, so that a window hears of what other desks did.
import type { Services } from '../services.ts'
import { selectLastSeq } from './queries.ts'

const step = 500

/** The last sequence as soon as it passes `since`, or after `wait` seconds. */
export async function awaitChange(services: Services, since: number, wait: number): Promise<number> {
  const rounds = Math.ceil((wait * 1000) / step)
  for (let round = 0; ; round += 1) {
    const seq = await services.store.read(selectLastSeq)
    if (seq > since || round >= rounds || services.closing.aborted) return seq
    await new Promise((resume) => setTimeout(resume, step).unref())
  }
}
