// Newer versions of a case's procedure, each with what a move to it would change and why it cannot be made.
import type { VersionMove } from '../../../shared/contract/case-versions.ts'
import type { CompiledCalendar } from '../../../shared/calendar/compile.ts'
import { durationInWords } from '../../../shared/calendar/format.ts'
import { promiseClock, promiseOf } from '../../../shared/procedures/clocks.ts'
import { actorDifferences, stepDifferences } from '../../../shared/procedures/compare-versions.ts'
import { placeIn } from '../../../shared/procedures/decide-move.ts'
import type { Definition } from '../../../shared/procedures/definition.ts'
import { deskOf } from '../../../shared/procedures/look-up.ts'
import { versionWords } from '../../../shared/procedures/revise.ts'
import type { CaseState } from '../../../shared/procedures/state.ts'
import { readBook } from '../procedures/book.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import type { LoadedCase } from './load.ts'

/** Nothing is written; the move itself is a command and is checked again. */
export async function versionMoves(
  tx: Tx,
  services: Services,
  { definition, state }: LoadedCase,
): Promise<{ present: string; newer: VersionMove[] }> {
  const office = await services.office.facts(tx, await services.office.today(tx))
  const calendar = await services.office.calendar(tx)
  const now = services.clock.now()
  const newer = (await readBook(tx)).above(definition).map((to): VersionMove => {
    const place = placeIn({ definition, state, office }, to)
    return {
      version: to.version,
      words: versionWords(to.version),
      from: to.validFrom,
      refusal: place.ok ? null : place.error.sentence,
      actors: actorDifferences(definition, to, (act) => office.postTitle(deskOf(act))).map((one) => ({ ...one })),
      promise: {
        before: promiseWords(definition, state),
        after: promiseWords(to, state),
        dueBefore: dueAt(definition, state, calendar, now),
        dueAfter: dueAt(to, state, calendar, now),
      },
      steps: [...stepDifferences(definition, to)],
    }
  })
  return { present: versionWords(definition.version), newer }
}

function promiseWords(definition: Definition, state: CaseState): string {
  const promise = promiseOf(definition, state)
  return promise === null ? 'tidak menjanjikan waktu' : durationInWords(promise.duration)
}

function dueAt(definition: Definition, state: CaseState, calendar: CompiledCalendar, now: number): number | null {
  return promiseClock(definition, state, calendar, now)?.due.at ?? null
}
