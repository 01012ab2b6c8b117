// The endpoints of the office's zones: read them, record or correct what is known of one.
import type { Api } from '../../../../shared/contract/api.ts'
import type { Handlers } from '../../../../shared/contract/endpoint.ts'
import { fault } from '../../../../shared/contract/faults.ts'
import { expiryInWords, isZoneDue } from '../../../../shared/registry/zone-expiry.ts'
import { fail, ok } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import { doneBefore, refused, writeAs } from '../../office/acting.ts'
import { settingSaved } from '../../office/events.ts'
import { recordAny } from '../../record.ts'
import type { Services } from '../../services.ts'
import { readZones, zoneKeyOf } from './zone-facts.ts'

export function createZoneHandlers(services: Services): Handlers<Api['zones'], Caller> {
  const { store, office, clock } = services
  return {
    list: async (caller) => {
      const no = refused(caller, 'register.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const today = await office.today(tx)
        const zones = (await readZones(tx, services)).map((one) => ({
          ...one,
          expiry: expiryInWords(one.expires, today),
          due: isZoneDue(one.expires, today),
        }))
        return ok({ zones })
      })
    },
    save: async (caller, { zone }, { key, expires, accountHolder, nameOfficial, reason }) =>
      await store.write(async (tx) => {
        const write = writeAs(tx, services, caller, 'register.write', key)
        if (!write.ok) return write
        if ((await doneBefore(tx, key, 'setting_saved')) !== null) return ok({})
        if (!(await office.profile(tx)).zones.includes(zone))
          return fail(fault('not_found', {}, `${zone} bukan zona kantor ini. Daftar zona ada di Pengaturan, Kantor.`))
        if (reason.trim() === '')
          return fail(fault('invalid', { problems: [{ path: 'reason', sentence: 'Tulis alasannya.' }] }))
        const value = {
          expires,
          accountHolder: accountHolder.trim(),
          nameOfficial: nameOfficial.trim(),
          changed: { by: caller.personId, at: clock.now(), reason: reason.trim() },
        }
        const settingKey = zoneKeyOf(zone)
        await recordAny(write.value, 'office', `setting:${settingKey}`, [settingSaved(settingKey, value)])
        return ok({})
      }),
  }
}
