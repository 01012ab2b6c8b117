// Whether the register was declared complete, by whom and when.
import { registerCompleteKey } from '../domains/policy.ts'
import { numberOrNull, textOf } from '../log/body.ts'
import { readSetting } from '../office/settings.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'

export interface Completeness {
  readonly declared: boolean
  readonly by: string | null
  readonly at: number | null
}

export async function completeness(tx: Tx, services: Services): Promise<Completeness> {
  const value = await readSetting(tx, registerCompleteKey)
  if (value === null) return { declared: false, by: null, at: null }
  const person = await services.office.person(tx, textOf(value, 'by'))
  return { declared: value['declared'] === true, by: person?.name ?? null, at: numberOrNull(value, 'at') }
}
