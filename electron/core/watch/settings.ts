// Whether and how often the office keeps watch. Off until somebody switches it on: an office may have no network.
import { z } from '../../../shared/contract/zod.ts'
import { readSetting } from '../office/settings.ts'
import type { Tx } from '../store/database.ts'

export const watchKey = 'watch'

const watchSetting = z.object({
  on: z.boolean(),
  everyHours: z.int().min(1).max(168),
  resolvers: z.array(z.string()),
  changedBy: z.string().nullable(),
  changedAt: z.int().nullable(),
})
export type WatchSetting = z.infer<typeof watchSetting>

const standard: WatchSetting = { on: false, everyHours: 6, resolvers: [], changedBy: null, changedAt: null }

export async function readWatchSetting(tx: Tx): Promise<WatchSetting> {
  const stored = watchSetting.safeParse(await readSetting(tx, watchKey))
  return stored.success ? stored.data : standard
}
