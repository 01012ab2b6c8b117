// The berita acara of step 7 gets its number from a yearly sequence of its own, when the names were made.
import { fault } from '../../../shared/contract/faults.ts'
import type { ActDone } from '../../../shared/procedures/events.ts'
import { bindNumber, reserveNumber } from '../agenda/numbers.ts'
import { toNewEvent } from '../cases/case-events.ts'
import type { EffectFault } from '../cases/effect-fault.ts'
import type { LoadedCase } from '../cases/load.ts'
import { recordAny, type Write } from '../record.ts'

/** Only where a name was made: a reset and a refusal have no berita acara. One number a case, whatever the rounds. */
export async function makeBeritaAcara(
  write: Write,
  { state }: LoadedCase,
  _done: ActDone,
): Promise<EffectFault | null> {
  const made = state.items.some((item) => item.values['decision'] === 'approve')
  if (!made || state.papers['berita_acara'] !== undefined) return null
  const { office } = write.services
  const date = await office.today(write.tx)
  const { numbering } = await office.profile(write.tx)
  const given = await reserveNumber(write, {
    book: 'berita_acara',
    date,
    code: numbering.code,
    unit: numbering.unit,
    settings: numbering.recordFormat,
    typed: null,
    srikandiId: null,
    caseId: state.caseId,
    purpose: 'berita_acara',
  })
  if (!given.ok) return fault('number_taken', {}, given.error.sentence)
  const { numberId, text, year } = given.value
  await bindNumber(write, { numberId, year, book: 'berita_acara' })
  await recordAny(write, 'case', state.caseId, [
    toNewEvent({ type: 'paper_numbered', kind: 'berita_acara', numberId, number: text, date }),
  ])
  return null
}
