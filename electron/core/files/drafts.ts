// Drafts: what a person typed and has not finished, for that person alone.
import type { JsonObject } from '../../../shared/json.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Services } from '../services.ts'
import { deleteDraft, deleteDraftsBefore, selectDraft, upsertDraft } from './queries.ts'

/** Forgotten drafts may hold data of applicants, so they go after ninety days. */
const keptMillis = 90 * 24 * 3_600_000

export interface Draft {
  readonly content: JsonObject | null
  readonly savedAt: Instant | null
}

export async function getDraft({ store }: Services, personId: string, scope: string): Promise<Draft> {
  const row = await store.read((tx) => selectDraft(tx, personId, scope))
  if (row === undefined) return { content: null, savedAt: null }
  const content: JsonObject = JSON.parse(row.content)
  return { content, savedAt: row.updated_at }
}

export async function saveDraft(
  { store, clock, makeId }: Services,
  personId: string,
  scope: string,
  content: JsonObject,
): Promise<Instant> {
  const now = clock.now()
  await store.write(async (tx) => {
    await deleteDraftsBefore(tx, now - keptMillis)
    const known = await selectDraft(tx, personId, scope)
    const id = known?.id ?? makeId()
    await upsertDraft(tx, { id, person_id: personId, scope, content: JSON.stringify(content), updated_at: now })
  })
  return now
}

export async function dropDraft({ store }: Services, personId: string, scope: string): Promise<void> {
  await store.write((tx) => deleteDraft(tx, personId, scope))
}
