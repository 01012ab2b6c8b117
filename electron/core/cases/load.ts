// Loads a case with its definition, as the rules need it.
import type { Definition } from '../../../shared/procedures/definition.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import { readBook } from '../procedures/book.ts'
import type { Tx } from '../store/database.ts'
import type { CasesTable } from '../store/tables/cases.ts'
import { selectCase } from './queries.ts'
import { readState } from './stored-state.ts'

export interface LoadedCase {
  readonly row: CasesTable
  readonly definition: Definition
  readonly state: CaseState
}

/** The case as it stands, or null where there is none. */
export async function loadCase(tx: Tx, caseId: string): Promise<LoadedCase | null> {
  const row = await selectCase(tx, caseId)
  if (row === undefined) return null
  const definition = (await readBook(tx)).of(row.definition_code, row.definition_version)
  if (definition === null)
    throw new Error(`case ${caseId} stands on an unknown definition ${row.definition_code} ${row.definition_version}`)
  return { row, definition, state: readState(row) }
}
