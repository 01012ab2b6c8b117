// Adds or changes a person of the office.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { personInput } from '../../../shared/contract/settings-records.ts'
import type { z } from '../../../shared/contract/zod.ts'
import { personSchema } from '../../../shared/office/schema.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { doneBefore, invalid, writeAs } from './acting.ts'
import { personSaved } from './events.ts'

type Refused = Fault<'forbidden' | 'invalid' | 'not_found'>

export async function savePerson(
  services: Services,
  caller: Caller,
  input: z.infer<typeof personInput>,
): Promise<Result<{ id: string }, Refused>> {
  const { key, id, name, nip, rank, active } = input
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'people.write', key)
    if (!write.ok) return write
    const before = await doneBefore(tx, key, 'person_saved')
    if (before !== null) return ok({ id: before.streamId })
    if (id !== null && (await services.office.person(tx, id)) === null) return fail(fault('not_found', {}))
    const parsed = personSchema.safeParse({ id: id ?? services.makeId(), name, nip, rank, active })
    if (!parsed.success) return fail(invalid(parsed.error.issues))
    await recordAny(write.value, 'office', parsed.data.id, [personSaved(parsed.data)])
    return ok({ id: parsed.data.id })
  })
}
