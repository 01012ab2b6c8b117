// Adds or corrects a holding: rights follow from it, so the password is asked.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { holdingInput } from '../../../shared/contract/settings-records.ts'
import type { z } from '../../../shared/contract/zod.ts'
import { holdersOf } from '../../../shared/office/holdings.ts'
import { type Holding, holdingSchema } from '../../../shared/office/schema.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { selectAccounts } from '../identity/queries.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
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
    const after = [...holdings.filter((one) => one.id !== parsed.data.id), parsed.data]
    if (!(await hasAdministrator(tx, services, after))) return fail(nobodyLeft)
    const missing = await unproven(tx, services, caller)
    if (missing !== null) return fail(missing)
    await recordAny(write.value, 'office', parsed.data.id, [holdingSaved(parsed.data)])
    return ok({ id: parsed.data.id })
  })
}

const nobodyLeft = fault('invalid', {
  problems: [
    {
      path: 'to',
      sentence:
        'Dengan ini hari ini tidak ada lagi Administrator yang mempunyai akun. Catat penggantinya dan buatkan akunnya dahulu.',
    },
  ],
})

/** Somebody must be able to change it all again: an administrator of today with an account that is on. */
async function hasAdministrator(tx: Tx, { office }: Services, holdings: readonly Holding[]): Promise<boolean> {
  const accounts = (await selectAccounts(tx)).filter((account) => account.disabled_at === null)
  const administrators = holdersOf(holdings, 'admin', await office.today(tx))
  return administrators.some(({ personId }) => accounts.some((account) => account.person_id === personId))
}
