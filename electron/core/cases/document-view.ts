// A document of a case as a list shows it.
import type { DocumentView } from '../../../shared/contract/parts.ts'
import type { OfficeFacts } from '../../../shared/procedures/commands.ts'
import type { DocumentsTable } from '../store/tables/archive.ts'
import { documentLabel } from '../letters/titles.ts'

export function documentViewOf(row: DocumentsTable, office: OfficeFacts): DocumentView {
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    label: documentLabel(row.kind),
    fileName: row.file_name,
    mime: row.mime,
    size: row.size,
    pages: row.pages,
    addedAt: row.added_at,
    addedBy: office.personName(row.added_by),
    sha256: row.object_sha,
    personal: row.personal === 1,
    note: row.note ?? '',
  }
}
