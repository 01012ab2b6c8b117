// Step 11: number and date are reserved, the letters are rendered and stored, and one transaction binds it all.
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { fault } from '../../../shared/contract/faults.ts'
import type { JsonObject } from '../../../shared/json.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { DateText } from '../../../shared/time.ts'
import { loadCase } from '../cases/load.ts'
import { perform } from '../cases/perform.ts'
import { prepare } from '../cases/prepare.ts'
import type { CaseFault } from '../cases/refused.ts'
import type { Caller } from '../http/caller.ts'
import { objectOf, textOf } from '../log/body.ts'
import { eventsByKey } from '../log/read.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { freezePacket } from './freeze-packet.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { releaseReservation, reserveForReply } from './reservation.ts'
import { wetSignatureEvents } from './wet-signature.ts'

/** "Setujui untuk ditandatangani": where Siladom gives the number it is bound now, else in `numberPacket`. */
export async function approvePacket(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<null, CaseFault>> {
  const typed = await services.store.read(
    async (tx) => (await services.office.profile(tx)).numbering.outgoing === 'typed',
  )
  if (typed) return await perform(services, caller, caseId, input)
  const date = input.command.type === 'complete' ? textOf(input.command.values, 'signing_date') : ''
  return await freezeWith(services, caller, caseId, input, { date, typed: null, srikandiId: null })
}

/** "Beri nomor": the number was given in the paper book or SRIKANDI and is typed in before printing. */
export async function numberPacket(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<null, CaseFault>> {
  const values: JsonObject = input.command.type === 'complete' ? objectOf(input.command.values, 'typed_numbers') : {}
  const number = textOf(values, 'surat').trim()
  if (number === '') {
    const sentence = 'Ketik nomor surat seperti tertulis di buku agenda atau SRIKANDI.'
    return fail(fault('invalid', { problems: [{ path: 'values.typed_numbers', sentence }] }, sentence))
  }
  const date = await services.store.read(async (tx) =>
    textOf((await loadCase(tx, caseId))?.state.values ?? {}, 'signing_date'),
  )
  const srikandiId = textOf(values, 'srikandi_id').trim()
  return await freezeWith(services, caller, caseId, input, {
    date,
    typed: number,
    srikandiId: srikandiId === '' ? null : srikandiId,
  })
}

/** "Bertanda tangan basah": the scan or the JFU's statement, for each paper that was approved. */
export async function recordWetSignatures(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
): Promise<Result<null, CaseFault>> {
  const events = await services.store.read(async (tx) => {
    const loaded = await loadCase(tx, caseId)
    return loaded === null || input.command.type !== 'complete'
      ? ok([])
      : wetSignatureEvents(loaded, input.command.values, await services.office.today(tx))
  })
  if (!events.ok) return fail(fault('invalid', { problems: [...events.error] }, events.error[0]?.sentence))
  return await perform(services, caller, caseId, input, { before: events.value, after: async () => {} })
}

interface Numbering {
  readonly date: DateText
  readonly typed: string | null
  readonly srikandiId: string | null
}

async function freezeWith(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
  numbering: Numbering,
): Promise<Result<null, CaseFault>> {
  return await oneAtATime(services, caseId, () => freezeNow(services, caller, caseId, input, numbering))
}

async function freezeNow(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
  numbering: Numbering,
): Promise<Result<null, CaseFault>> {
  const reserved = await services.store.write(async (tx) => {
    if ((await eventsByKey(tx, input.key)).length > 0) return ok(null)
    const prepared = await prepare(tx, services, caller, caseId, input)
    if (!prepared.ok) return prepared
    return await reserveForReply(tx, services, prepared.value, numbering)
  })
  if (!reserved.ok) return reserved
  if (reserved.value === null) return ok(null)
  const { number } = reserved.value
  const papers = await freezePacket(services, caseId, numbering.date, number?.text ?? null)
  const version = await services.store.read(async (tx: Tx) => (await loadCase(tx, caseId))?.state.version ?? 0)
  const done = await perform(services, caller, caseId, { ...input, seen: version }, papers.additions(number))
  if (!done.ok && number !== null) await releaseReservation(services, caseId, number, 'Penandatanganan tidak selesai.')
  return done
}
