// Letters of one case are numbered and frozen one after the other: a double click never reserves two numbers.
import type { Services } from '../services.ts'

const running = new WeakMap<Services['store'], Map<string, Promise<unknown>>>()

/** Runs `work` once whatever was begun for the case before has ended, well or not. */
export async function oneAtATime<T>({ store }: Services, caseId: string, work: () => Promise<T>): Promise<T> {
  const cases = running.get(store) ?? new Map<string, Promise<unknown>>()
  running.set(store, cases)
  const before = cases.get(caseId) ?? Promise.resolve()
  const mine = before.then(work, work)
  cases.set(caseId, mine)
  try {
    return await mine
  } finally {
    if (cases.get(caseId) === mine) cases.delete(caseId)
  }
}
