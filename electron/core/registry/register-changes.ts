// Changes of the register by hand: a name entered, corrected, given up; the register declared complete.
import { instantOf } from '../../../shared/calendar/zone.ts'
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { registerCompleteKey } from '../domains/policy.ts'
import { selectLiveName, selectRegisterEntry } from '../domains/queries.ts'
import { correctName, enterName, type RegisterEntry, releaseName } from '../domains/register.ts'
import type { Caller } from '../http/caller.ts'
import { doneBefore, writeAs } from '../office/acting.ts'
import { settingSaved } from '../office/events.ts'
import { recordAny, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import { keepContact, type KeptContact } from './contact.ts'
import { type CheckedEntry, checkEntry, pastDateProblem, type RegisterInput } from './entry-problems.ts'

type Refused = Fault<'forbidden' | 'invalid' | 'duplicate'>

/** Enters a name that exists already; answers its id. */
export async function enterExisting(
  services: Services,
  caller: Caller,
  input: RegisterInput,
): Promise<Result<string, Refused>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'register.write', input.key)
    if (!write.ok) return write
    const before = await doneBefore(tx, input.key, 'name_entered')
    if (before !== null) return ok(before.streamId)
    const checked = await checkEntry(tx, services, input)
    const refused = await refusal(write.value, checked, null)
    if (refused !== null) return fail(refused)
    const registerId = services.makeId()
    const contact = await keepContact(write.value, caller, registerId, input, null, '')
    await enterName(write.value, await entryOf(write.value, registerId, input, checked, contact, null))
    return ok(registerId)
  })
}

export async function correctEntry(
  services: Services,
  caller: Caller,
  registerId: string,
  input: RegisterInput & { readonly reason: string },
): Promise<Result<string, Refused | Fault<'not_found'>>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'register.write', input.key)
    if (!write.ok) return write
    if ((await doneBefore(tx, input.key, 'name_corrected')) !== null) return ok(registerId)
    const entry = await selectRegisterEntry(tx, registerId)
    if (entry === undefined || entry.state === 'planned') return fail(fault('not_found', {}))
    const checked = await checkEntry(tx, services, input)
    if (input.reason.trim() === '') checked.problems.push(noReason)
    const refused = await refusal(write.value, checked, entry.state === 'released' ? 'released' : registerId)
    if (refused !== null) return fail(refused)
    const contact = await keepContact(write.value, caller, registerId, input, entry.pic_ref, input.reason)
    await correctName(
      write.value,
      await entryOf(write.value, registerId, input, checked, contact, entry.case_id),
      input.reason.trim(),
    )
    return ok(registerId)
  })
}

export async function releaseEntry(
  services: Services,
  caller: Caller,
  registerId: string,
  input: { readonly key: string; readonly date: string; readonly reason: string },
): Promise<Result<string, Fault<'forbidden' | 'invalid' | 'not_found' | 'wrong_state'>>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'register.write', input.key)
    if (!write.ok) return write
    if ((await doneBefore(tx, input.key, 'name_released')) !== null) return ok(registerId)
    const entry = await selectRegisterEntry(tx, registerId)
    if (entry === undefined || entry.state === 'planned') return fail(fault('not_found', {}))
    if (entry.state === 'released')
      return fail(fault('wrong_state', {}, `${entry.fqdn} sudah dilepas. Muat ulang register.`))
    const date = pastDateProblem(input.date, await services.office.today(tx))
    const problems = [
      ...(date === null ? [] : [{ path: 'date', sentence: date }]),
      ...(input.reason.trim() === '' ? [noReason] : []),
    ]
    if (problems.length > 0) return fail(fault('invalid', { problems }))
    const { zone } = await services.office.calendar(tx)
    await releaseName(write.value, registerId, input.date, instantOf(input.date, 0, zone), input.reason.trim())
    return ok(registerId)
  })
}

/** Says whether the register holds every name that exists; until then the checks of names say that it may not. */
export async function declareComplete(
  services: Services,
  caller: Caller,
  input: { readonly key: string; readonly complete: boolean; readonly note: string },
): Promise<Result<null, Fault<'forbidden'>>> {
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'register.declare_complete', input.key)
    if (!write.ok) return write
    if ((await doneBefore(tx, input.key, 'setting_saved')) !== null) return ok(null)
    const value = { declared: input.complete, by: caller.personId, at: services.clock.now(), note: input.note.trim() }
    await recordAny(write.value, 'office', `setting:${registerCompleteKey}`, [settingSaved(registerCompleteKey, value)])
    return ok(null)
  })
}

const noReason = { path: 'reason', sentence: 'Tulis alasannya.' }

/** `self` is the entry itself, which is no duplicate of itself; a released one takes no name from anybody. */
async function refusal(write: Write, { name, problems }: CheckedEntry, self: string | null): Promise<Refused | null> {
  if (problems.length > 0) return fault('invalid', { problems })
  const live = self === 'released' ? undefined : await selectLiveName(write.tx, name.fqdn)
  if (live === undefined || live.id === self) return null
  const sentence =
    live.state === 'planned'
      ? `${name.fqdn} sudah disetujui pada permohonan lain dan sedang dibuat.`
      : `${name.fqdn} sudah ada di register. Buka catatannya untuk mengubah.`
  return fault('duplicate', { caseId: live.case_id }, sentence)
}

async function entryOf(
  write: Write,
  registerId: string,
  input: RegisterInput,
  { name }: CheckedEntry,
  contact: KeptContact,
  caseId: string | null,
): Promise<RegisterEntry> {
  const unit = input.unitId === null ? null : await write.services.office.unit(write.tx, input.unitId)
  return {
    registerId,
    fqdn: name.fqdn,
    label: name.label,
    zone: name.zone,
    unitId: input.unitId,
    ownerName: unit?.name ?? '',
    functionText: input.functionText.trim(),
    mode: input.mode === 'tidak_diketahui' ? null : input.mode,
    target: input.target.trim() === '' ? null : input.target.trim(),
    capacityGb: input.capacityGb,
    since: input.since === '' ? null : input.since,
    source: input.source.trim(),
    caseId,
    ...contact,
  }
}
