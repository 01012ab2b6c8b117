// Adds or corrects a holding: rights follow from it, so the password is asked.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { holdingInput } from '../../../shared/contract/settings.ts'
import type { z } from '../../../shared/contract/zod.ts'
import { holdingSchema } from '../../../shared/office/schema.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { doneBefore, invalid, unproven, writeAs } from './acting.ts'
import { holdingSaved } from './events.ts'
import { readSnapshot } from './snapshot.ts'

type Refused = Fault<'forbidden' | 'invalid' | 'not_found' | 'reauthentication_required'>

export async function saveHolding(
  services: Services,
  caller: Caller,
  input: z.infer<typeof holdingInput>,
): Promise<Result<{ id: string }, Refused>> {
  const { key, id, proof: _, ...entry } = input
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'people.write', key)
    if (!write.ok) return write
    const before = await doneBefore(tx, key, 'holding_saved')
    if (before !== null) return ok({ id: before.streamId })
    const { persons, holdings } = (await readSnapshot(tx)).records
    const isKnown =
      persons.some((one) => one.id === entry.personId) && (id === null || holdings.some((one) => one.id === id))
    if (!isKnown) return fail(fault('not_found', {}))
    const parsed = holdingSchema.safeParse({ ...entry, id: id ?? services.makeId() })
    if (!parsed.success) return fail(invalid(parsed.error.issues))
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    await recordAny(write.value, 'office', parsed.data.id, [holdingSaved(parsed.data)])
    return ok({ id: parsed.data.id })
  })
}
