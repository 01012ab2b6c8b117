// What a changed calendar does to the due dates of the cases that run: how many move, how many become punctual or late.
import type { Instant } from '../../../shared/time.ts'
import type { Tx } from '../store/database.ts'
import { selectOpenDues } from './queries.ts'

export type Dues = ReadonlyMap<string, Instant | null>

export async function readDues(tx: Tx): Promise<Dues> {
  return new Map((await selectOpenDues(tx)).map((row) => [row.id, row.promise_due]))
}

/** `14 permohonan bergeser, 2 menjadi tepat waktu.` Late means that the due date lies before `now`. */
export function effectSentence(before: Dues, after: Dues, now: Instant): string {
  const moved = [...before].flatMap(([id, old]) => {
    const next = after.get(id)
    return old === null || next === undefined || next === null || next === old ? [] : [{ old, next }]
  })
  if (moved.length === 0) return 'Tidak ada jatuh tempo yang bergeser.'
  const punctual = moved.filter(({ old, next }) => old < now && next >= now).length
  const late = moved.filter(({ old, next }) => old >= now && next < now).length
  const parts = [`${moved.length} permohonan bergeser`]
  if (punctual > 0) parts.push(`${punctual} menjadi tepat waktu`)
  if (late > 0) parts.push(`${late} menjadi terlambat`)
  return `${parts.join(', ')}.`
}
