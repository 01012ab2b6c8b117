// Settings of the office that an area keeps for itself, one JSON object under each key.
import type { JsonObject } from '../../../shared/json.ts'
import type { Tx } from '../store/database.ts'
import { selectSetting } from './queries.ts'

/** The value under a key, or null where nobody has set it. Written by the event `settingSaved`. */
export async function readSetting(tx: Tx, key: string): Promise<JsonObject | null> {
  const text = await selectSetting(tx, key)
  if (text === undefined) return null
  const value: JsonObject = JSON.parse(text)
  return value
}
