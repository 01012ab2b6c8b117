// Adds or changes a unit that asks for names.
import { type Fault, fault } from '../../../shared/contract/faults.ts'
import type { unitInput } from '../../../shared/contract/settings-records.ts'
import type { z } from '../../../shared/contract/zod.ts'
import { unitSchema } from '../../../shared/office/schema.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import { doneBefore, invalid, writeAs } from './acting.ts'
import { unitSaved } from './events.ts'

type Refused = Fault<'forbidden' | 'invalid' | 'not_found' | 'duplicate'>

export async function saveUnit(
  services: Services,
  caller: Caller,
  input: z.infer<typeof unitInput>,
): Promise<Result<{ id: string }, Refused>> {
  const { key, id, address, abbreviation, ...entry } = input
  return await services.store.write(async (tx) => {
    const write = writeAs(tx, services, caller, 'people.write', key)
    if (!write.ok) return write
    const before = await doneBefore(tx, key, 'unit_saved')
    if (before !== null) return ok({ id: before.streamId })
    const units = await services.office.units(tx)
    const known = units.find((one) => one.id === id)
    if (id !== null && known === undefined) return fail(fault('not_found', {}))
    if (entry.parentId !== null && !units.some((one) => one.id === entry.parentId)) return fail(fault('not_found', {}))
    const parsed = unitSchema.safeParse({
      ...entry,
      id: id ?? services.makeId(),
      abbreviation: abbreviation.trim().toLowerCase(),
      address: address ?? known?.address ?? '',
    })
    if (!parsed.success) return fail(invalid(parsed.error.issues))
    const unit = parsed.data
    const twin = units.find((one) => one.id !== unit.id && one.active && unit.active && isSame(one, unit))
    if (twin !== undefined)
      return fail(
        fault(
          'duplicate',
          { caseId: null },
          `${twin.name} sudah tercatat. Buka catatan itu, atau beri singkatan lain.`,
        ),
      )
    await recordAny(write.value, 'office', unit.id, [unitSaved(unit)])
    return ok({ id: unit.id })
  })
}

interface Named {
  readonly name: string
  readonly abbreviation: string
}

function isSame(one: Named, other: Named): boolean {
  const name = (text: string): string => text.trim().toLowerCase()
  return name(one.name) === name(other.name) || (one.abbreviation !== '' && one.abbreviation === other.abbreviation)
}
