// Notices at once that a letter is already registered: same number and sender, same bytes, same names still open.
import { selectCase, selectCasesByNames } from '../cases/queries.ts'
import { readState } from '../cases/stored-state.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { selectByLetterNumber, selectCasesByHash } from './queries.ts'

export interface Duplicate {
  readonly caseId: string
  readonly agenda: string
  readonly what: string
  readonly why: string
  readonly channel: string
  /** An e-mail whose signed original has not come yet: this may be it. */
  readonly awaitsOriginal: boolean
}

/** Letters with the same number from the same unit, or with the same file. */
export async function duplicatesOf(
  tx: Tx,
  _services: Services,
  unitId: string | null,
  letterNo: string,
  hashes: readonly string[],
): Promise<readonly Duplicate[]> {
  const found = new Map<string, string>()
  const number = letterNo.trim()
  if (number !== '') {
    for (const row of await selectByLetterNumber(tx, number))
      if (row.case_id !== null) found.set(row.case_id, 'Nomor surat dan pengirim sama')
  }
  for (const row of await selectCasesByHash(tx, hashes))
    if (row.case_id !== null) found.set(row.case_id, 'Berkas yang sama persis')
  const duplicates = await Promise.all(
    [...found].map(async ([caseId, why]) => await duplicate(tx, caseId, why, unitId)),
  )
  return duplicates.filter((one) => one !== null)
}

/** Open cases that ask one of these names. */
export async function openCasesAsking(tx: Tx, fqdns: readonly string[]): Promise<readonly Duplicate[]> {
  const rows = await selectCasesByNames(tx, fqdns)
  const found = await Promise.all(
    rows.map(async (row) => await duplicate(tx, row.case_id, `Nama ${row.fqdn} sedang diminta`, null)),
  )
  return found.filter((one) => one !== null)
}

async function duplicate(tx: Tx, caseId: string, why: string, unitId: string | null): Promise<Duplicate | null> {
  const row = await selectCase(tx, caseId)
  if (row === undefined || (unitId !== null && row.unit_id !== unitId)) return null
  const state = readState(row)
  return {
    caseId,
    agenda: row.agenda_no ?? row.tracking_code,
    what: row.title,
    why,
    channel: row.channel,
    awaitsOriginal: row.channel === 'email' && state.originalReceived === null,
  }
}
