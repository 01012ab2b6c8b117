// SQL that finds letters which may be the same one.
import type { Tx } from '../store/database.ts'

export interface SameLetter {
  readonly case_id: string | null
  readonly number_text: string
  readonly year: number
  readonly letter_no: string | null
}

/** Letters of the agenda with this letter number, newest first. */
export async function selectByLetterNumber(tx: Tx, letterNo: string): Promise<SameLetter[]> {
  return await tx
    .selectFrom('agenda_in')
    .select(['case_id', 'number_text', 'year', 'letter_no'])
    .where('letter_no', '=', letterNo)
    .orderBy('updated_seq', 'desc')
    .limit(5)
    .execute()
}

/** Cases that hold a document with one of these bytes. */
export async function selectCasesByHash(tx: Tx, hashes: readonly string[]): Promise<{ case_id: string | null }[]> {
  if (hashes.length === 0) return []
  return await tx
    .selectFrom('documents')
    .select('case_id')
    .where('object_sha', 'in', [...hashes])
    .where('case_id', 'is not', null)
    .limit(5)
    .execute()
}
