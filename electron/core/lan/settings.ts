// The switch of the komputer induk, kept among the settings of the office; off until an administrator turns it.
import { type LanSettings, lanSettings } from '../../../shared/contract/lan.ts'
import { readSetting } from '../office/settings.ts'
import type { Tx } from '../store/database.ts'

export const lanKey = 'lan'

/** The usual port of the komputer induk. */
const usualPort = 4651

const switchedOff: LanSettings = { on: false, address: '', port: usualPort, browsers: false }

export async function readLanSettings(tx: Tx): Promise<LanSettings> {
  const kept = lanSettings.safeParse(await readSetting(tx, lanKey))
  return kept.success ? kept.data : switchedOff
}
