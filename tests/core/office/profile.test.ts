// The profile of the office: read, changed with a reason, checked as a whole.
import { expect, test } from 'vitest'
import type { JsonObject } from '../../../shared/json.ts'
import { refusal, value } from '../../support/api-client.ts'
import { newKey, smallOffice, type Office } from '../../support/small-office.ts'

async function save({ admin }: Office, change: JsonObject, key = newKey()) {
  const { profile } = value(await admin.api.settings.office({}, {}))
  return await admin.api.settings.saveOffice({}, { key, profile: { ...profile, ...change }, reason: 'Pindah kantor' })
}

test('a change is there at once and counts as a new version', async () => {
  const office = await smallOffice()
  expect(value(await save(office, { address: 'Jalan Baru 1' })).version).toBe(2)
  const read = value(await office.admin.api.settings.office({}, {}))
  expect(read).toMatchObject({ version: 2, logo: null, profile: { address: 'Jalan Baru 1' } })
})

test('the same command sent twice is one change', async () => {
  const office = await smallOffice()
  const key = newKey()
  value(await save(office, { address: 'Jalan Baru 1' }, key))
  expect(value(await save(office, { address: 'Jalan Lain 2' }, key)).version).toBe(2)
  expect(value(await office.admin.api.settings.office({}, {})).profile['address']).toBe('Jalan Baru 1')
})

test.each([
  ['no zone', { zones: [] }, 'profile.zones'],
  ['a zone that is none', { zones: ['bukan zona'] }, 'profile.zones.0'],
  ['both papers switched off', { work: { notice: false, report: false } }, 'profile.work'],
  ['a logo that nobody uploaded', { logo: 'a'.repeat(64) }, 'profile.logo'],
])('%s is refused beside its field', async (_what, change, path) => {
  const office = await smallOffice()
  const refused = refusal(await save(office, change))
  expect(refused.code).toBe('invalid')
  expect(JSON.stringify(refused.data)).toContain(path)
})

test('a margin in fractions is refused, since the log keeps whole numbers', async () => {
  const office = await smallOffice()
  const { profile } = value(await office.admin.api.settings.office({}, {}))
  const print = Object(profile['print'])
  const refused = refusal(await save(office, { print: { ...print, margins: { ...print.margins, top: 12.5 } } }))
  expect(refused).toMatchObject({ data: { problems: [{ path: 'profile.print.margins.top' }] } })
})

test('another zone moves the calendar with it', async () => {
  const office = await smallOffice()
  value(await save(office, { timeZone: 'Asia/Jayapura' }))
  expect(value(await office.admin.api.session.me({}, {})).office.timeZone).toBe('Asia/Jayapura')
})
