// Reading and changing the profile of the office.
import type { Api } from '../../../shared/contract/api.ts'
import type { Handlers } from '../../../shared/contract/endpoint.ts'
import { fault } from '../../../shared/contract/faults.ts'
import { profileProblems } from '../../../shared/office/profile-problems.ts'
import { type OfficeProfile, officeProfileSchema } from '../../../shared/office/schema.ts'
import { fail, ok } from '../../../shared/result.ts'
import { zoneSet, zoneStream } from '../calendar/events.ts'
import { readZone } from '../calendar/read.ts'
import type { Caller } from '../http/caller.ts'
import { selectStreamLength } from '../log/queries.ts'
import { recordAny } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { doneBefore, invalid, refused, writeAs } from './acting.ts'
import { profileChanged, profileStream } from './events.ts'
import { selectPicture } from './queries.ts'

type ProfileHandlers = Pick<Handlers<Api['settings'], Caller>, 'office' | 'saveOffice'>

export function createProfileHandlers(services: Services): ProfileHandlers {
  const { store, office } = services
  return {
    office: async (caller) => {
      const no = refused(caller, 'settings.read')
      if (no !== null) return fail(no)
      return await store.read(async (tx) => {
        const profile = await office.profile(tx)
        const logo = profile.logo === null ? undefined : await selectPicture(tx, profile.logo)
        return ok({ profile: { ...profile }, logo: logo?.id ?? null, version: await versionOf(tx) })
      })
    },
    saveOffice: async (caller, _params, { key, profile, reason }) => {
      const no = refused(caller, 'office.write')
      if (no !== null) return fail(no)
      const parsed = officeProfileSchema.safeParse(profile)
      if (!parsed.success) return fail(invalid(parsed.error.issues, 'profile'))
      const problems = [...profileProblems(parsed.data), ...marginProblems(parsed.data)]
      if (problems.length > 0) {
        return fail(
          fault('invalid', { problems: problems.map(({ path, sentence }) => ({ path: `profile.${path}`, sentence })) }),
        )
      }
      return await store.write(async (tx) => {
        if ((await doneBefore(tx, key, 'profile_changed')) !== null) return ok({ version: await versionOf(tx) })
        const { logo, timeZone } = parsed.data
        if (logo !== null && (await selectPicture(tx, logo)) === undefined)
          return fail(fault('invalid', { problems: [noPicture] }))
        const write = writeAs(tx, services, caller, 'office.write', key)
        if (!write.ok) return write
        await recordAny(write.value, 'office', profileStream, [profileChanged(parsed.data, reason)])
        if (timeZone !== (await readZone(tx))) await recordAny(write.value, 'calendar', zoneStream, [zoneSet(timeZone)])
        return ok({ version: await versionOf(tx) })
      })
    },
  }
}

const noPicture = { path: 'profile.logo', sentence: 'Unggah logo sebagai PNG atau JPEG terlebih dahulu, lalu pilih.' }

async function versionOf(tx: Tx): Promise<number> {
  return await selectStreamLength(tx, 'office', profileStream)
}

/** The log keeps whole numbers only. */
function marginProblems({ print }: OfficeProfile) {
  return Object.entries(print.margins)
    .filter(([, millimetres]) => !Number.isInteger(millimetres))
    .map(([side]) => ({ path: `print.margins.${side}`, sentence: 'Tulis bilangan bulat dalam milimeter.' }))
}
