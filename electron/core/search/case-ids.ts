// Finds cases by any text: name, agenda number, tracking code, letter number, unit, subject, applicant.
import { searchTerms } from '../store/search-entries.ts'
import type { Tx } from '../store/database.ts'
import { selectCaseIds } from './queries.ts'

/** Ids of the cases that the text finds, newest first. No text throws; one without a letter or digit finds nothing. */
export async function searchCaseIds(tx: Tx, text: string, limit: number): Promise<string[]> {
  const terms = searchTerms(text)
  return terms === null ? [] : await selectCaseIds(tx, terms, limit)
}
