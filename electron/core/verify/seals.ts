// Checks the seal of every row that is no part of the log, and what the log says of personal data.
import type { Json, JsonObject } from '../../../shared/json.ts'
import { personalDigest } from '../archive/sealed/personal.ts'
import { sealOf, sealedTables } from '../log/seal.ts'
import type { Inspected } from '../store/inspect/open.ts'
import { type Row, rowsOf, storedEvents } from '../store/inspect/rows.ts'
import { damage, type Finding } from './finding.ts'

export function sealFindings(connection: Inspected): Finding[] {
  return sealedTables.flatMap((table) => {
    const broken = [...rowsOf(connection, table)].filter((row) => sealOf(table, row) !== row['seal'])
    if (broken.length === 0) return []
    const sentence = `Segel ${broken.length} baris pada tabel ${table} tidak cocok: isinya diubah di luar Siladom atau rusak.`
    return [damage('seal', sentence)]
  })
}

/** Each record that the log names is there as last recorded, or was erased by an event. */
export function personalFindings(connection: Inspected): Finding[] {
  const digests = new Map<string, string>()
  const erasures = new Set<string>()
  for (const event of storedEvents(connection)) {
    if (event.stream === 'personal' && event.type === 'personal_erased') erasures.add(event.stream_id)
    if (event.body.includes('"personalId"')) collect(JSON.parse(event.body), digests)
  }
  const rows = new Map([...rowsOf(connection, 'personal')].map((row) => [String(row['id']), row]))
  const missing = [...digests].filter(([id]) => !rows.has(id)).length
  const changed = [...digests].filter(([id, digest]) => isChanged(rows.get(id), digest)).length
  const unexplained = [...rows].filter(([id, row]) => row['erased_at'] !== null && !erasures.has(id)).length
  return [
    ...told(missing, 'catatan data pribadi yang disebut riwayat tidak ada lagi'),
    ...told(changed, 'catatan data pribadi tidak sama dengan yang tercatat dalam riwayat'),
    ...told(unexplained, 'catatan data pribadi dihapus tanpa peristiwa penghapusan'),
  ]
}

function isChanged(row: Row | undefined, digest: string): boolean {
  const content = row?.['content']
  if (typeof content !== 'string') return false
  const read = parsed(content)
  return read === undefined || personalDigest(String(row?.['salt']), read) !== digest
}

/** Undefined where damage has left no JSON. */
function parsed(text: string): JsonObject | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function collect(value: Json, digests: Map<string, string>): void {
  if (value === null || typeof value !== 'object') return
  if (
    'personalId' in value &&
    'digest' in value &&
    typeof value.personalId === 'string' &&
    typeof value.digest === 'string'
  ) {
    digests.set(value.personalId, value.digest)
  }
  for (const inner of Object.values(value)) collect(inner, digests)
}

function told(count: number, what: string): Finding[] {
  return count === 0 ? [] : [damage('personal', `${count} ${what}. Kembalikan data dari cadangan yang teruji.`)]
}
