// Reading and changing the office's rules for names.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { namePolicyProblems } from '../../../shared/naming/policy-problems.ts'
import type { NamePolicy } from '../../../shared/naming/types.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import { asObject, numberOf, textOf } from '../log/body.ts'
import { doneBefore, refused, writeAs } from '../office/acting.ts'
import { settingSaved } from '../office/events.ts'
import { readSetting } from '../office/settings.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { namePolicyKey, readNamePolicy } from './policy.ts'

type NameHandlers = Pick<Handlers<Api['settings'], Caller>, 'names' | 'saveNames'>

export function createNamePolicyHandlers(services: Services): NameHandlers {
  const { store, clock } = services
  return {
    names: async (caller) => {
      const no = refused(caller, 'settings.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) =>
        ok({ policy: copyOf(await readNamePolicy(tx)), changed: await lastChange(tx, services) }),
      )
    },
    saveNames: async (caller, _params, { key, policy, reason }) => {
      const no = refused(caller, 'names.write')
      if (no !== null) return fail(no)
      const problems = namePolicyProblems(policy).map(({ path, sentence }) => ({ path: `policy.${path}`, sentence }))
      if (reason.trim() === '') problems.push({ path: 'reason', sentence: 'Tulis alasannya.' })
      if (problems.length > 0) return fail(fault('invalid', { problems }))
      return await store.write(async (tx) => {
        if ((await doneBefore(tx, key, 'setting_saved')) !== null) return ok({})
        const write = writeAs(tx, services, caller, 'names.write', key)
        if (!write.ok) return write
        const changed = { by: caller.personId, at: clock.now(), reason: reason.trim() }
        const value = { ...policy, changed }
        await recordAny(write.value, 'office', `setting:${namePolicyKey}`, [settingSaved(namePolicyKey, value)])
        return ok({})
      })
    },
  }
}

/** Without what the setting says of its last change. */
function copyOf({ reserved, banned, minimumLength, longFrom, districtPattern, quarantineDays }: NamePolicy) {
  return {
    reserved: reserved.map(({ label, group }) => ({ label, group })),
    banned: banned.map(({ text, where, reason }) => ({ text, where, reason })),
    minimumLength,
    longFrom,
    districtPattern,
    quarantineDays,
  }
}

async function lastChange(tx: Tx, { office }: Services) {
  const stored = await readSetting(tx, namePolicyKey)
  if (stored === null) return null
  const changed = asObject(stored['changed'])
  const person = await office.person(tx, textOf(changed, 'by'))
  return { by: person?.name ?? '', at: numberOf(changed, 'at'), reason: textOf(changed, 'reason') }
}
