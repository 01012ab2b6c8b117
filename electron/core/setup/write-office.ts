// Writes a new office into the log: profile, posts, people, holdings, units, calendar, procedures, accounts.
import { defaultCalendar } from '../../../shared/calendar/default-calendar.ts'
import type { Post } from '../../../shared/office/posts.ts'
import type { Holding, OfficeProfile, Person, Unit } from '../../../shared/office/schema.ts'
import { decreeSaved, zoneSet, zoneStream } from '../calendar/events.ts'
import { accountCreated } from '../identity/events.ts'
import { insertAccount } from '../identity/queries.ts'
import { holdingSaved, personSaved, postsSetUp, profileChanged, profileStream, unitSaved } from '../office/events.ts'
import { publishDefinitions } from '../office/publish-definitions.ts'
import { recordAny, type Write } from '../record.ts'

export interface NewOffice {
  readonly profile: OfficeProfile
  readonly posts: readonly Post[]
  readonly persons: readonly Person[]
  readonly holdings: readonly Holding[]
  readonly units: readonly Unit[]
  readonly accounts: readonly NewAccount[]
}

export interface NewAccount {
  readonly login: string
  readonly personId: string
  /** PHC string. */
  readonly password: string
}

export async function writeOffice(write: Write, office: NewOffice): Promise<void> {
  const { profile } = office
  await recordAny(write, 'office', profileStream, [profileChanged(profile, 'Penyiapan kantor')])
  await recordAny(write, 'office', 'posts', [postsSetUp(office.posts)])
  for (const person of office.persons) await recordAny(write, 'office', person.id, [personSaved(person)])
  for (const holding of office.holdings) await recordAny(write, 'office', holding.id, [holdingSaved(holding)])
  for (const unit of office.units) await recordAny(write, 'office', unit.id, [unitSaved(unit)])
  await recordAny(write, 'calendar', zoneStream, [zoneSet(profile.timeZone)])
  for (const decree of defaultCalendar(profile.timeZone).decrees) {
    await recordAny(write, 'calendar', decree.id, [decreeSaved(decree, 'Bawaan Siladom')])
  }
  await publishDefinitions(write)
  for (const account of office.accounts) await writeAccount(write, account)
}

async function writeAccount(write: Write, { login, personId, password }: NewAccount): Promise<void> {
  const { tx, services, meta } = write
  const id = services.makeId()
  await insertAccount(tx, {
    id,
    login,
    person_id: personId,
    password,
    must_change: 0,
    disabled_at: null,
    activation: null,
    activation_expires_at: null,
    created_at: meta.recordedAt,
  })
  await recordAny(write, 'account', id, [accountCreated(login, personId)])
}
