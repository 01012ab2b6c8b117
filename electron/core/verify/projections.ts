// Makes the projections and the search of names anew on a copy and compares them, table by table, row by row.
import type { Projector } from '../log/projector.ts'
import { needsRebuild, rebuildIn, tablesOf } from '../log/rebuild.ts'
import type { TableName } from '../store/database.ts'
import { workOn } from '../store/inspect/copy.ts'
import type { Inspected } from '../store/inspect/open.ts'
import { rowsOf } from '../store/inspect/rows.ts'
import { rebuildSearchIndexes } from '../store/search-indexes.ts'
import { rebuildSearchPeople } from '../store/search-people.ts'
import { damage, type Finding, note } from './finding.ts'

/** Compares the copy, made anew, with the original. */
export async function projectionFindings(
  original: Inspected,
  copy: Inspected,
  projectors: readonly Projector[],
): Promise<Finding[]> {
  let outdated = false
  await workOn(copy, async (tx) => {
    outdated = await needsRebuild(tx, projectors)
    await (outdated ? rebuildSearchIndexes(tx) : rebuildIn(tx, projectors))
    await rebuildSearchPeople(tx)
  })
  const names = differing(original, copy, 'search_people', ({ id: _id, ...rest }) => rest, 'personal_id')
  if (outdated) {
    const sentence = 'Tabel turunan dibuat oleh versi Siladom yang lain dan akan dibangun ulang saat Siladom dibuka.'
    return [note('projection_outdated', sentence), ...names]
  }
  return [...tablesOf(projectors).flatMap((table) => differing(original, copy, table)), ...names]
}

type Row = Readonly<Record<string, string | number | null>>

function differing(
  original: Inspected,
  copy: Inspected,
  table: TableName,
  shown: (row: Row) => Row = (row) => row,
  order?: string,
): Finding[] {
  const count = differences(lines(original, table, shown, order), lines(copy, table, shown, order))
  if (count === 0) return []
  const sentence = `Tabel ${table} berbeda dari hasil bangun ulang (${count} baris). Catatan utama tidak terpengaruh; bangun ulang tabel turunan.`
  return [damage('projection', sentence)]
}

function* lines(connection: Inspected, table: TableName, shown: (row: Row) => Row, order?: string): Generator<string> {
  if (order === undefined) {
    for (const row of rowsOf(connection, table)) yield JSON.stringify(shown(row))
    return
  }
  const rows = [...rowsOf(connection, table)]
  rows.sort((left, right) => (String(left[order]) < String(right[order]) ? -1 : 1))
  for (const row of rows) yield JSON.stringify(shown(row))
}

/** Rows that stand on one side only, read side by side. */
function differences(left: Iterator<string>, right: Iterator<string>): number {
  let count = 0
  for (;;) {
    const one = left.next()
    const other = right.next()
    if (one.done === true && other.done === true) return count
    if (one.done !== other.done || one.value !== other.value) count += 1
  }
}
