// Keeps watch while the program runs: a round when names are due, one at a time, and single checks by hand.
import { worstLevel } from '../../../shared/watch/finding.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { Checker } from './checker/observe.ts'
import { readChecker } from './read-checker.ts'
import { type CheckResult, keepResults } from './keep-results.ts'
import { dueNames, roundNameOf, roundNames } from './names.ts'
import { checkRound, type RoundName } from './round.ts'
import { readWatchSetting } from './settings.ts'
import type { WatchParts } from './watch-parts.ts'

export interface RoundSummary {
  readonly names: number
  readonly bad: number
  readonly warn: number
  readonly unknown: number
  readonly results: readonly CheckResult[]
}

export interface Watcher {
  /** How far the round at hand is; null where none runs. */
  progress(): { readonly done: number; readonly total: number } | null
  /** Checks every name, or those that are due; null where a round runs already. */
  round(which: 'all' | 'due'): Promise<RoundSummary | null>
  /** Checks one name of the register now; null where there is no such name. */
  check(registerId: string): Promise<CheckResult | null>
  /** Looks once a minute whether names are due, where the office keeps watch. */
  begin(): void
  stop(): Promise<void>
}

const minuteMillis = 60_000
const hourMillis = 3_600_000
/** Kept together, so that no other desk waits long. */
const keptAtOnce = 25

export function createWatcher(services: Services, parts: WatchParts): Watcher {
  const { store, clock, closing } = services
  let progress: { done: number; total: number } | null = null
  let running: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null

  const checkerNow = async (): Promise<Checker> => await store.read((tx) => readChecker(tx, services, parts))
  const keep = async (results: readonly CheckResult[]): Promise<void> => {
    for (let from = 0; from < results.length; from += keptAtOnce)
      await store.write((tx) => keepResults(tx, services, results.slice(from, from + keptAtOnce)))
  }
  const run = async (names: readonly RoundName[]): Promise<RoundSummary> => {
    const results = await checkRound(await checkerNow(), names, closing, (done) => {
      progress = { done, total: names.length }
    })
    await keep(results)
    return summaryOf(results)
  }
  const round: Watcher['round'] = async (which) => {
    if (progress !== null) return null
    progress = { done: 0, total: 0 }
    const work = (async () => {
      try {
        const names = await store.read(async (tx) =>
          which === 'all' ? await roundNames(tx) : await dueNames(tx, await dueBefore(tx)),
        )
        return await run(names)
      } finally {
        progress = null
      }
    })()
    running = work.catch(() => {})
    return await work
  }
  const dueBefore = async (tx: Tx): Promise<number> => {
    const { everyHours } = await readWatchSetting(tx)
    return clock.now() - everyHours * hourMillis
  }
  const tick = async (): Promise<void> => {
    const { on } = await store.read(readWatchSetting)
    if (on && !closing.aborted) await round('due')
  }
  return {
    progress: () => progress,
    round,
    check: async (registerId) => {
      const name = await store.read((tx) => roundNameOf(tx, registerId))
      if (name === null) return null
      const [result] = await checkRound(await checkerNow(), [name], closing)
      if (result === undefined) return null
      await keep([result])
      return result
    },
    begin: () => {
      timer = setInterval(() => void tick().catch(() => {}), minuteMillis)
      timer.unref()
    },
    stop: async () => {
      if (timer !== null) clearInterval(timer)
      await running
    },
  }
}

function summaryOf(results: readonly CheckResult[]): RoundSummary {
  const levels = results.map(({ findings }) => worstLevel(findings))
  const count = (level: (typeof levels)[number]) => levels.filter((one) => one === level).length
  return { names: results.length, bad: count('bad'), warn: count('warn'), unknown: count('unknown'), results }
}
