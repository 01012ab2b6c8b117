// SQL of the reads of personal data.
import type { Tx } from '../store/database.ts'
import type { PersonalReadsTable } from '../store/tables/privacy.ts'

export async function insertRead(tx: Tx, row: PersonalReadsTable): Promise<void> {
  await tx.insertInto('personal_reads').values(row).execute()
}

export interface ReadFilter {
  /** Older than this sequence number. */
  readonly before: number | null
  readonly personId: string
  readonly caseId: string
  readonly limit: number
}

/** Newest first, each with the number and title of its case and the kind of its document. */
export async function selectReads(tx: Tx, { before, personId, caseId, limit }: ReadFilter) {
  return await tx
    .selectFrom('personal_reads')
    .leftJoin('cases', 'cases.id', 'personal_reads.case_id')
    .leftJoin('documents', 'documents.id', 'personal_reads.ref')
    .leftJoin('register', 'register.id', 'personal_reads.ref')
    .select([
      'personal_reads.seq',
      'personal_reads.at',
      'personal_reads.person_id',
      'personal_reads.post',
      'personal_reads.what',
      'personal_reads.ref',
      'personal_reads.case_id',
      'personal_reads.reason',
      'cases.agenda_no',
      'cases.title',
      'documents.kind',
      'register.fqdn',
    ])
    .$if(before !== null, (query) => query.where('personal_reads.seq', '<', before ?? 0))
    .$if(personId !== '', (query) => query.where('personal_reads.person_id', '=', personId))
    .$if(caseId !== '', (query) => query.where('personal_reads.case_id', '=', caseId))
    .orderBy('personal_reads.seq', 'desc')
    .limit(limit)
    .execute()
}

/** Who looked at these records, scans, cases or persons; oldest first. */
export async function selectReadsOf(tx: Tx, refs: readonly string[]) {
  if (refs.length === 0) return []
  return await tx
    .selectFrom('personal_reads')
    .selectAll()
    .where('ref', 'in', [...refs])
    .orderBy('seq')
    .limit(500)
    .execute()
}
