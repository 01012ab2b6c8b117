// What the office decided about names and its register, read from the settings of the office.
import { defaultNamePolicy } from '../../../shared/naming/policy.ts'
import type { NamePolicy } from '../../../shared/naming/types.ts'
import { asObject } from '../log/body.ts'
import { readSetting } from '../office/settings.ts'
import type { Tx } from '../store/database.ts'

export const registerCompleteKey = 'register_complete'
export const namePolicyKey = 'name_policy'

/** Whether somebody declared that the register holds every existing name. */
export async function readRegisterComplete(tx: Tx): Promise<boolean> {
  return asObject((await readSetting(tx, registerCompleteKey)) ?? undefined)['declared'] === true
}

export async function readNamePolicy(tx: Tx): Promise<NamePolicy> {
  const stored = await readSetting(tx, namePolicyKey)
  return stored === null ? defaultNamePolicy : { ...defaultNamePolicy, ...stored }
}
