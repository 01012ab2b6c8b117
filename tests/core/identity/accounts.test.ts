// Accounts: made with a one-time code, reset, switched off; only by the administrator, with the password.
import { expect, test } from 'vitest'
import { refusal, value } from '../../support/api-client.ts'
import {
  accountFor,
  adminPassword,
  logIn,
  newKey,
  prove,
  smallOffice,
  userPassword,
  window,
  type Office,
} from '../../support/small-office.ts'
import { hour } from '../../support/test-clock.ts'

async function newAccount({ admin }: Office, user: string): Promise<string> {
  const { people } = value(await admin.api.settings.people({}, {}))
  const personId = people.find((one) => one.name.startsWith('Wulan'))?.id ?? ''
  await prove(admin, adminPassword)
  return value(await admin.api.settings.createAccount({}, { key: newKey(), personId, user, proof: null })).code
}

test('a new account enters with its code and may do nothing before choosing a password', async () => {
  const office = await smallOffice()
  const code = await newAccount(office, 'wulan')
  const fresh = await logIn(office.send, 'wulan', code.toLowerCase().replaceAll('-', ''))
  expect(value(await fresh.api.session.me({}, {}))).toMatchObject({ mustChangePassword: true })
  expect(refusal(await fresh.api.desk.get({}, {})).code).toBe('forbidden')
  expect(refusal(await fresh.api.session.changePassword({}, { current: code, next: 'pendek' })).code).toBe('invalid')
  fresh.token = value(await fresh.api.session.changePassword({}, { current: code, next: userPassword })).token
  value(await fresh.api.desk.get({}, {}))
  expect(refusal(await window(office.send).api.session.login({}, { user: 'wulan', password: code })).code).toBe(
    'wrong_password',
  )
  await logIn(office.send, 'wulan', userPassword)
})

test('a code ends after three days, and an hour after its first use', async () => {
  const office = await smallOffice()
  const unused = await newAccount(office, 'wulan')
  const used = await newAccount(office, 'wulan.dua')
  await logIn(office.send, 'wulan.dua', used)
  office.clock.pass(hour)
  expect(refusal(await window(office.send).api.session.login({}, { user: 'wulan.dua', password: used })).code).toBe(
    'wrong_password',
  )
  await logIn(office.send, 'wulan', unused)
  office.clock.pass(72 * hour)
  expect(refusal(await window(office.send).api.session.login({}, { user: 'wulan', password: unused })).code).toBe(
    'wrong_password',
  )
})

test('a reset ends every session and the old password', async () => {
  const office = await smallOffice()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  await prove(office.admin, adminPassword)
  const { code } = value(
    await office.admin.api.settings.resetAccount({ user: 'wulan' }, { key: newKey(), proof: null }),
  )
  expect(refusal(await kabid.api.session.me({}, {})).code).toBe('unauthenticated')
  expect(refusal(await window(office.send).api.session.login({}, { user: 'wulan', password: userPassword })).code).toBe(
    'wrong_password',
  )
  await logIn(office.send, 'wulan', code)
})

test('an account that is switched off is out at once, and back when switched on', async () => {
  const office = await smallOffice()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  await prove(office.admin, adminPassword)
  const { setAccount } = office.admin.api.settings
  value(await setAccount({ user: 'wulan' }, { key: newKey(), active: false, proof: null }))
  expect(refusal(await kabid.api.session.me({}, {})).code).toBe('unauthenticated')
  expect(refusal(await window(office.send).api.session.login({}, { user: 'wulan', password: userPassword })).code).toBe(
    'wrong_password',
  )
  value(await setAccount({ user: 'wulan' }, { key: newKey(), active: true, proof: null }))
  await logIn(office.send, 'wulan', userPassword)
})

test('a new password ends the other windows of the account and keeps this one', async () => {
  const office = await smallOffice()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  const other = await logIn(office.send, 'wulan', userPassword)
  const next = 'gunung putih di utara'
  kabid.token = value(await kabid.api.session.changePassword({}, { current: userPassword, next })).token
  value(await kabid.api.session.me({}, {}))
  expect(refusal(await other.api.session.me({}, {})).code).toBe('unauthenticated')
})

test('the same command sent twice makes one account, and both answers hold a working code', async () => {
  const office = await smallOffice()
  const { people } = value(await office.admin.api.settings.people({}, {}))
  await prove(office.admin, adminPassword)
  const input = { key: newKey(), personId: people[0]?.id ?? '', user: 'sekali', proof: null }
  value(await office.admin.api.settings.createAccount({}, input))
  const again = value(await office.admin.api.settings.createAccount({}, input))
  const { accounts } = value(await office.admin.api.settings.accounts({}, {}))
  expect(accounts.filter((one) => one.user === 'sekali')).toHaveLength(1)
  await logIn(office.send, 'sekali', again.code)
  expect(refusal(await office.admin.api.settings.createAccount({}, { ...input, key: newKey() })).code).toBe('duplicate')
})

test('nobody but the administrator sees or changes accounts', async () => {
  const office = await smallOffice()
  const kabid = await accountFor(office, 'kabid', 'wulan')
  await prove(kabid, userPassword)
  const { settings } = kabid.api
  const key = newKey()
  const refusals = [
    await settings.accounts({}, {}),
    await settings.createAccount({}, { key, personId: 'x', user: 'baru', proof: null }),
    await settings.resetAccount({ user: 'rudi.hartono' }, { key, proof: null }),
    await settings.setAccount({ user: 'rudi.hartono' }, { key, active: false, proof: null }),
  ].map((answer) => refusal<unknown, { code: string }>(answer).code)
  expect(refusals).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden'])
})

test('the administrator shuts nobody out who could open again: not the own account, not the last one', async () => {
  const office = await smallOffice()
  const { settings } = office.admin.api
  await prove(office.admin, adminPassword)
  const own = { user: 'rudi.hartono' }
  expect(refusal(await settings.setAccount(own, { key: newKey(), active: false, proof: null })).code).toBe(
    'wrong_state',
  )
  expect(refusal(await settings.resetAccount(own, { key: newKey(), proof: null })).code).toBe('wrong_state')
  const { holdings } = value(await settings.people({}, {}))
  const held = holdings.find((one) => one.post === 'admin')
  if (held === undefined) throw new Error('nobody holds the post of the administrator')
  const { person: _, ...holding } = held
  const end = async () => await settings.saveHolding({}, { ...holding, key: newKey(), to: holding.from, proof: null })
  expect(refusal(await end())).toMatchObject({ code: 'invalid', data: { problems: [{ path: 'to' }] } })
  const personId = holdings.find((one) => one.post === 'kabid')?.personId ?? ''
  const second = { ...holding, id: null, personId, capacity: 'definitif' as const, key: newKey(), proof: null }
  value(await settings.saveHolding({}, second))
  expect(refusal(await end()).code).toBe('invalid')
  value(await settings.createAccount({}, { key: newKey(), personId, user: 'wulan', proof: null }))
  value(await end())
  expect(refusal(await settings.people({}, {})).code).toBe('forbidden')
})
