// Projects the archive: where each finished case lies, how long it is kept, and what is missing in it today.
import { readState } from '../cases/stored-state.ts'
import { selectCase } from '../cases/queries.ts'
import { numberOrNull, textOf, textsOf } from '../log/body.ts'
import type { StoredEvent } from '../log/event.ts'
import type { Projector } from '../log/projector.ts'
import type { Tx } from '../store/database.ts'
import { missingPapers } from './missing.ts'
import { selectDocumentsOf } from './objects/queries.ts'
import { deleteArchived, selectArchived, updateMissing, upsertArchived } from './queries.ts'

/** Case events after which a paper may have come in, or the archiving may have been taken back. */
const watched: ReadonlySet<string> = new Set(['undone', 'document_added', 'corrected', 'letter_wet_signed'])

export const archiveProjector: Projector = {
  name: 'archive',
  version: 1,
  tables: ['archive'],
  streams: ['archive', 'case'],
  apply: async (tx, event) => {
    if (event.type === 'case_archived') return await putArchived(tx, event)
    if (event.type === 'document_attached') return await lookAgain(tx, textOf(event.body, 'caseId'), event.seq)
    if (event.stream === 'case' && watched.has(event.type)) return await lookAgain(tx, event.streamId, event.seq)
  },
}

async function putArchived(tx: Tx, event: StoredEvent): Promise<void> {
  const { body, seq } = event
  const caseId = textOf(body, 'caseId')
  const place = textOf(body, 'place')
  await upsertArchived(tx, {
    case_id: caseId,
    classification: textOf(body, 'classification'),
    classification_title: textOf(body, 'classificationTitle'),
    active_years: numberOrNull(body, 'activeYears'),
    inactive_years: numberOrNull(body, 'inactiveYears'),
    final_action: textOf(body, 'finalAction'),
    place,
    archived_at: event.at,
    missing: JSON.stringify(await missingNow(tx, caseId, place)),
    detail: JSON.stringify({ date: textOf(body, 'date'), stated: textsOf(body, 'stated'), note: textOf(body, 'note') }),
    updated_seq: seq,
  })
}

/** A paper that came later leaves the list; an archiving that was undone leaves the archive. */
async function lookAgain(tx: Tx, caseId: string, seq: number): Promise<void> {
  const archived = await selectArchived(tx, caseId)
  if (archived === undefined) return
  const row = await selectCase(tx, caseId)
  if (row?.status !== 'ended') return await deleteArchived(tx, caseId)
  await updateMissing(tx, caseId, JSON.stringify(await missingNow(tx, caseId, archived.place)), seq)
}

async function missingNow(tx: Tx, caseId: string, place: string): Promise<readonly string[]> {
  const row = await selectCase(tx, caseId)
  return row === undefined ? [] : missingPapers(readState(row), await selectDocumentsOf(tx, caseId), place)
}
