// Arsip as a list: what was put away, where, how long it is kept, and what is missing in it.
import type { ArchiveRow } from '../../../shared/contract/registry.ts'
import { addYears } from '../../../shared/calendar/dates.ts'
import { localDateOf, type OfficeZone } from '../../../shared/calendar/zone.ts'
import { type ArchiveCursor, type ArchiveLine, countArchive, selectArchive } from '../archive/queries.ts'
import { textOf, textsOf } from '../log/body.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { searchCaseIds } from '../search/case-ids.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

export interface ArchiveQuestion {
  readonly text: string
  readonly missing: 'all' | 'only'
  /** `next` of the page before; empty for the first. */
  readonly after: string
  readonly limit: number
}

export interface ArchiveAnswer {
  readonly rows: ArchiveRow[]
  readonly count: number
  readonly missingCount: number
  readonly next: string | null
}

export async function archiveList(
  tx: Tx,
  services: Services,
  { text, missing, after, limit }: ArchiveQuestion,
): Promise<ArchiveAnswer> {
  const asked = text.trim()
  const filter = {
    text: asked,
    found: asked === '' ? [] : await searchCaseIds(tx, asked, 1000),
    missingOnly: missing === 'only',
  }
  const lines = await selectArchive(tx, filter, cursorOf(after), limit)
  const { zone } = await services.office.calendar(tx)
  const units = new Map((await services.office.units(tx)).map((unit) => [unit.id, unit.name]))
  const last = lines.at(-1)
  return {
    rows: lines.map((line) => archiveRow(line, units, zone)),
    count: await countArchive(tx, filter),
    missingCount: await countArchive(tx, { ...filter, missingOnly: true }),
    next: last === undefined || lines.length < limit ? null : `${last.archived_at}|${last.case_id}`,
  }
}

function cursorOf(after: string): ArchiveCursor | null {
  const [at, caseId] = after.split('|')
  const from = Number(at)
  return caseId === undefined || !Number.isSafeInteger(from) ? null : { at: from, caseId }
}

function archiveRow(line: ArchiveLine, units: ReadonlyMap<string, string>, zone: OfficeZone): ArchiveRow {
  const detail: JsonObject = JSON.parse(line.detail)
  const missing: string[] = JSON.parse(line.missing)
  const stated = textsOf(detail, 'stated').map((reason) => `Catatan arsiparis: ${reason}`)
  return {
    caseId: line.case_id,
    agenda: line.agenda_no ?? line.tracking_code ?? '',
    what: line.title ?? '',
    unit: (line.unit_id === null ? undefined : units.get(line.unit_id)) ?? '',
    archivedAt: line.archived_at,
    classification: [line.classification, line.classification_title].filter((part) => part !== '').join(' '),
    retention: retentionWords(line),
    retainUntil: retainUntil(line, textOf(detail, 'date') || localDateOf(line.archived_at, zone)),
    place: line.place,
    missing: missing.length === 0 ? missing : [...missing, ...stated],
  }
}

const finalActions: Readonly<Record<string, string>> = {
  dinilai_kembali: 'lalu dinilai kembali',
  musnah: 'lalu dimusnahkan',
  permanen: 'lalu dipermanenkan',
}

/** "2 tahun aktif, 3 tahun inaktif, lalu dinilai kembali"; empty where nothing was said. */
function retentionWords({ active_years: active, inactive_years: inactive, final_action: final }: ArchiveLine): string {
  const parts = [
    active === null ? '' : `${active} tahun aktif`,
    inactive === null ? '' : `${inactive} tahun inaktif`,
    finalActions[final] ?? '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** Years; more than this was a slip of the keyboard and makes no date. */
const longestRetention = 500

/** The day on which both spans are over, counted from the archiving; empty where one is not known. */
function retainUntil({ active_years: active, inactive_years: inactive }: ArchiveLine, from: string): string {
  const years = (active ?? Number.NaN) + (inactive ?? Number.NaN)
  return years >= 0 && years <= longestRetention ? addYears(from, years) : ''
}
