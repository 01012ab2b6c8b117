// What was chosen to be destroyed, looked up and checked: all of it may go, or nothing does.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { selectDocument } from '../archive/objects/queries.ts'
import { personalOf, personalOfSubject } from '../archive/sealed/personal.ts'
import { selectPersonal } from '../archive/sealed/queries.ts'
import { personalDigest } from '../archive/sealed/personal.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { heldRecord, heldScan } from './held-data.ts'

export interface DoomedRecord {
  readonly id: string
  readonly what: string
  readonly about: string
  readonly digest: string
}

export interface DoomedScan {
  readonly documentId: string
  readonly sha256: string
  /** Records of its given file name. */
  readonly names: readonly string[]
  readonly what: string
  readonly about: string
}

export interface Doomed {
  readonly records: readonly DoomedRecord[]
  readonly scans: readonly DoomedScan[]
  /** Every text that is to be nowhere afterwards. */
  readonly values: readonly string[]
}

interface Chosen {
  readonly recordIds: readonly string[]
  readonly scanIds: readonly string[]
}

export async function doomedData(
  tx: Tx,
  services: Services,
  { recordIds, scanIds }: Chosen,
): Promise<Result<Doomed, Fault<'not_found' | 'wrong_state'>>> {
  const records: DoomedRecord[] = []
  const scans: DoomedScan[] = []
  const values: string[] = []
  for (const id of new Set(recordIds)) {
    const row = await selectPersonal(tx, id)
    const record = await personalOf(tx, id)
    if (row === undefined || record === null || record.kind === 'file_name') return fail(gone)
    const held = await heldRecord(tx, services, row)
    if (!held.erasable) return fail(fault('wrong_state', {}, `${held.about}: ${held.note}`))
    const digest = personalDigest(record.salt, record.content)
    records.push({ id, what: held.label, about: held.about, digest })
    values.push(...textsOf(record.content))
  }
  for (const documentId of new Set(scanIds)) {
    const row = await selectDocument(tx, documentId)
    if (row === undefined || row.personal === 0) return fail(gone)
    const held = await heldScan(tx, services, row)
    if (!held.erasable) return fail(fault('wrong_state', {}, `${held.about}: ${held.note}`))
    const names = await personalOfSubject(tx, documentId)
    scans.push({
      documentId,
      sha256: row.object_sha,
      names: names.map((name) => name.id),
      what: held.label,
      about: held.about,
    })
    values.push(...names.flatMap((name) => textsOf(name.content)))
  }
  if (records.length + scans.length === 0) return fail(gone)
  return ok({ records, scans, values })
}

const gone = fault('not_found', {}, 'Data yang dipilih tidak ada lagi atau sudah dimusnahkan. Cari lagi.')

function textsOf(content: { readonly [key: string]: unknown }): string[] {
  return Object.values(content).filter((value): value is string => typeof value === 'string' && value.trim() !== '')
}
