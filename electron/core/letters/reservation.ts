// The number of a reply between its reservation and the moment in which the letter is frozen.
import { fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import { type GivenNumber, reserveNumber, voidNumber } from '../agenda/numbers.ts'
import { selectReserved } from '../agenda/queries.ts'
import { toNewEvent } from '../cases/case-events.ts'
import { loadCase } from '../cases/load.ts'
import type { Prepared } from '../cases/prepare.ts'
import type { CaseFault } from '../cases/refused.ts'
import type { EventMeta } from '../log/event.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { packetModels } from './packet.ts'

export interface Reservation extends GivenNumber {
  readonly kind: string
}

interface Wanted {
  readonly date: DateText
  readonly typed: string | null
  readonly srikandiId: string | null
}

/** Reserves the number of the reply; null where the office sends no reply and nothing is numbered. */
export async function reserveForReply(
  tx: Tx,
  services: Services,
  { loaded, acting }: Prepared,
  wanted: Wanted,
): Promise<Result<{ readonly number: Reservation | null }, CaseFault>> {
  const models = await packetModels(tx, services, loaded)
  const reply = models.find((model) => 'opening' in model)
  if (reply === undefined) return ok({ number: null })
  const now = services.clock.now()
  const meta: EventMeta = {
    at: now,
    recordedAt: now,
    actor: acting.who.personId,
    recorder: acting.who.recorder,
    post: acting.who.post,
    capacity: acting.who.capacity,
    key: null,
  }
  const given = await reserveLetter({ tx, services, meta }, loaded.state.caseId, { ...wanted, kind: reply.kind })
  return given.ok ? ok({ number: given.value }) : given
}

/** Reserves the next number of the outgoing book, or the one that was typed, for one letter of a case. */
export async function reserveLetter(
  write: Write,
  caseId: string,
  wanted: Wanted & { readonly kind: string },
): Promise<Result<Reservation, CaseFault>> {
  const { numbering } = await write.services.office.profile(write.tx)
  const given = await reserveNumber(write, {
    book: 'surat_keluar',
    date: wanted.date,
    code: numbering.code,
    unit: numbering.unit,
    settings: numbering.outgoingFormat,
    typed: wanted.typed,
    srikandiId: wanted.srikandiId,
    caseId,
    purpose: wanted.kind,
  })
  if (!given.ok) return fail(fault('number_taken', {}, given.error.sentence))
  await recordAny(write, 'case', caseId, [
    toNewEvent({
      type: 'letter_number_reserved',
      kind: wanted.kind,
      numberId: given.value.numberId,
      number: given.value.text,
      date: wanted.date,
      source: wanted.typed === null ? 'siladom' : 'typed',
      srikandiId: wanted.srikandiId,
    }),
  ])
  return ok({ ...given.value, kind: wanted.kind })
}

/** Voids a reserved number whose letter was not frozen; it stays in the book. */
export async function releaseReservation(
  services: Services,
  caseId: string,
  number: { readonly numberId: string; readonly year: number; readonly kind: string },
  reason: string,
): Promise<void> {
  await services.store.write(async (tx) => {
    const now = services.clock.now()
    const meta: EventMeta = {
      at: now,
      recordedAt: now,
      actor: null,
      recorder: 'system',
      post: null,
      capacity: null,
      key: null,
    }
    const write: Write = { tx, services, meta }
    await voidNumber(write, number.numberId, 'surat_keluar', number.year, reason)
    if ((await loadCase(tx, caseId)) === null) return
    await recordAny(write, 'case', caseId, [
      toNewEvent({ type: 'letter_voided', kind: number.kind, numberId: number.numberId, reason }),
    ])
  })
}

/** At start: numbers that a power cut left reserved are voided, visibly, so that the approval can be given again. */
export async function releaseBrokenReservations(services: Services): Promise<number> {
  const broken = await services.store.read(selectReserved)
  for (const row of broken) {
    if (row.case_id === null || row.letter_id === null) continue
    await releaseReservation(
      services,
      row.case_id,
      { numberId: row.id, year: row.year, kind: row.letter_id },
      'Siladom terhenti sebelum surat dibekukan.',
    )
  }
  return broken.length
}
