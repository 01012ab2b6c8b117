// Reads a pasted SKB and says what it would change, without storing anything.
import type { Decree, Holiday } from '../../../shared/calendar/decree.ts'
import { parseSkb } from '../../../shared/calendar/parse-skb.ts'
import { type Fault } from '../../../shared/contract/faults.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { writeAs } from '../office/acting.ts'
import type { Services } from '../services.ts'
import { readDues } from './due-effect.ts'
import { readCalendar } from './read.ts'
import { putDecree } from './save-decree.ts'

export interface SkbPreview {
  readonly holidays: Holiday[]
  readonly problems: string[]
  readonly effect: string
}

export async function previewSkb(
  services: Services,
  caller: Caller,
  text: string,
  year: number,
): Promise<Result<SkbPreview, Fault<'forbidden'>>> {
  const { holidays, problems } = parseSkb(text, year)
  const sentences = problems.map(({ line, sentence }) => (line === 0 ? sentence : `Baris ${line}: ${sentence}`))
  const effect =
    holidays.length === 0 ? ok('Tidak ada yang berubah.') : await effectOf(services, caller, holidays, year)
  return effect.ok ? ok({ holidays: [...holidays], problems: sentences, effect: effect.value }) : effect
}

/** Carries the answer out of a transaction that is rolled back. */
class Preview extends Error {
  override readonly name = 'Preview'
  readonly effect: string
  constructor(effect: string) {
    super('preview')
    this.effect = effect
  }
}

/** The decree is written, its effect looked at, and everything rolled back: the preview is what saving will do. */
async function effectOf(
  services: Services,
  caller: Caller,
  holidays: readonly Holiday[],
  year: number,
): Promise<Result<string, Fault<'forbidden'>>> {
  try {
    return await services.store.write(async (tx) => {
      const write = writeAs(tx, services, caller, 'calendar.write', services.makeId())
      if (!write.ok) return write
      const { calendar } = await readCalendar(tx)
      const known = calendar.decrees.find((one) => one.kind === 'holidays' && one.complete && one.year === year)
      const decree: Decree = {
        id: known?.id ?? services.makeId(),
        kind: 'holidays',
        title: `SKB ${year}`,
        number: `SKB ${year}`,
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
        assumed: null,
        year,
        complete: true,
        holidays,
      }
      throw new Preview(await putDecree(write.value, decree, 'pratinjau', await readDues(tx)))
    })
  } catch (error) {
    if (error instanceof Preview) return ok(error.effect)
    throw error
  }
}
