// Things to see to that are no case: a post that nobody holds, a calendar that ends, what only an administrator can mend.
import { may } from '../../../shared/office/policy.ts'
import { longInstant } from '../../../shared/calendar/format.ts'
import { skbYears } from '../../../shared/calendar/decree.ts'
import type { DeskView } from '../../../shared/contract/desk.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import type { DateText } from '../../../shared/time.ts'
import { zoneWarning } from '../../../shared/registry/zone-expiry.ts'
import type { Caller } from '../http/caller.ts'
import { breachWarnings } from '../privacy/breach-warnings.ts'
import { refused } from '../office/acting.ts'
import { readZones } from '../registry/zones/zone-facts.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { selectLastRecorded } from './queries.ts'

const needed: readonly PostKey[] = ['jfu_sekretariat', 'jfu_bidang', 'staf_teknis', 'kabid', 'sekretaris', 'kadis']

/** A clock that was put back by less than this is no reason to warn. Milliseconds. */
const clockSlack = 2 * 60_000

export async function officeWarnings(
  tx: Tx,
  services: Services,
  caller: Caller,
  today: DateText,
): Promise<DeskView['warnings']> {
  return [
    ...(await breachWarnings(tx, services, caller)),
    ...(await clockWarning(tx, services)),
    ...(await zoneWarnings(tx, services, caller, today)),
    ...(await administratorWarnings(tx, services, caller, today)),
  ]
}

/** The log keeps its order whatever the clock says; times of acts would be wrong until it is set right. */
async function clockWarning(tx: Tx, services: Services): Promise<DeskView['warnings']> {
  const last = await selectLastRecorded(tx)
  if (last === null || services.clock.now() + clockSlack >= last) return []
  const { zone } = await services.office.calendar(tx)
  const sentence = `Jam komputer ini mundur: catatan terakhir bertanggal ${longInstant(last, zone)}. Betulkan tanggal dan jam komputer sebelum mencatat.`
  return [{ sentence, screen: '/pengaturan/kalender' }]
}

/** Zones near their recorded end, for those who look after the register. */
async function zoneWarnings(
  tx: Tx,
  services: Services,
  caller: Caller,
  today: DateText,
): Promise<DeskView['warnings']> {
  if (refused(caller, 'register.write') !== null) return []
  return (await readZones(tx, services)).flatMap((zone) => {
    const sentence = zoneWarning(zone, today)
    return sentence === null ? [] : [{ sentence, screen: '/register/zona' }]
  })
}

async function administratorWarnings(
  tx: Tx,
  services: Services,
  caller: Caller,
  today: DateText,
): Promise<DeskView['warnings']> {
  if (
    !may(
      caller.posts.map((held) => held.post),
      'people.write',
    )
  )
    return []
  const facts = await services.office.facts(tx, today)
  const vacant = needed
    .filter((post) => facts.vacant(post))
    .map((post) => ({
      sentence: `Jabatan ${facts.postTitle(post)} kosong. Tetapkan pejabat, Plt., atau Plh.`,
      screen: '/pengaturan/pejabat',
    }))
  const { calendar } = await services.office.calendar(tx)
  const year = Number(today.slice(0, 4))
  const wanted = today.slice(5) >= '11-01' ? [year, year + 1] : [year]
  const missing = wanted
    .filter((one) => !skbYears(calendar).includes(one))
    .map((one) => ({
      sentence: `Hari libur ${one} belum diisi: jatuh tempo tahun itu hanya perkiraan. Tempelkan daftar SKB ${one}.`,
      screen: '/pengaturan/kalender',
    }))
  return [...vacant, ...missing]
}
