// Marks of what the office's tables stand at: the hash of the last event that changed them, unique in the world.
import type { Tx } from '../store/database.ts'
import { selectSetting, upsertSetting } from './queries.ts'

export type Marked = 'office' | 'calendar' | 'definition'

/** A transaction sees one state of the database but for what it writes itself, so each mark is read once in it. */
const seen = new WeakMap<Tx, Map<Marked, string>>()

/** What was computed from tables under a mark holds for every database that shows the same mark. */
export async function readMark(tx: Tx, of: Marked): Promise<string> {
  const marks = seen.get(tx) ?? new Map<Marked, string>()
  seen.set(tx, marks)
  const mark = marks.get(of) ?? (await selectSetting(tx, `mark:${of}`)) ?? 'none'
  marks.set(of, mark)
  return mark
}

export async function setMark(tx: Tx, of: Marked, hash: string, seq: number): Promise<void> {
  seen.get(tx)?.delete(of)
  await upsertSetting(tx, `mark:${of}`, JSON.stringify(hash), seq)
}

/** Keeps the newest values made under marks; the oldest goes when there are too many. */
export function keptByMark<T>(limit = 16): (mark: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, T>()
  return async (mark, make) => {
    const known = kept.get(mark)
    if (known !== undefined) return known
    const made = await make()
    const oldest = kept.size >= limit ? kept.keys().next() : undefined
    if (oldest?.done === false) kept.delete(oldest.value)
    kept.set(mark, made)
    return made
  }
}
