// How many cases a second all projections are made anew from the log.
import { rebuild } from '../../electron/core/log/rebuild.ts'
import { projectors } from '../../electron/core/projectors.ts'
import { openStore } from '../../electron/core/store/open.ts'
import type { Workplace } from './data.ts'
import { took } from './timing.ts'

/** Cases a second. */
export async function measureRebuild(office: string, place: Workplace, cases: number): Promise<number> {
  const opened = await openStore({ dataDir: place.copy(office, 'rebuild'), create: false })
  if (!opened.ok) throw new Error(opened.error.sentence)
  const store = opened.value
  const { ms } = await took(() => rebuild(store, projectors))
  store.close()
  return cases / (ms / 1000)
}
