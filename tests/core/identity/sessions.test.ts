// Sessions: the idle lock, the end after ten hours, what a token is good for.
import { expect, test } from 'vitest'
import { refusal, value } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import { adminPassword, logIn, sendTo, smallOffice, window } from '../../support/small-office.ts'
import { hour, minute } from '../../support/test-clock.ts'

test('a window without a person for fifteen minutes is locked', async () => {
  const { admin, clock } = await smallOffice()
  clock.pass(15 * minute - 1)
  value(await admin.api.session.me({}, {}))
  clock.pass(15 * minute)
  expect(refusal(await admin.api.session.me({}, {})).code).toBe('locked')
})

test('asking does not wake a locked window; the password does, with a new token', async () => {
  const { admin, clock, send } = await smallOffice()
  clock.pass(15 * minute)
  for (let again = 0; again < 3; again += 1) expect(refusal(await admin.api.session.me({}, {})).code).toBe('locked')
  expect(refusal(await admin.api.session.unlock({}, { password: 'bukan ini' })).code).toBe('wrong_password')
  const old = admin.token
  const given = value(await admin.api.session.unlock({}, { password: adminPassword }))
  expect(refusal(await admin.api.session.me({}, {})).code).toBe('unauthenticated')
  expect(given.token).not.toBe(old)
  const unlocked = Object.assign(window(send), { token: given.token })
  value(await unlocked.api.session.me({}, {}))
})

test('the long poll and marked background requests keep nobody awake', async () => {
  const { admin, clock, send } = await smallOffice()
  const background = { authorization: `Bearer ${admin.token}`, 'x-background': 'yes' }
  for (let passed = 0; passed < 3; passed += 1) {
    clock.pass(5 * minute)
    await send('/api/changes?since=0', { headers: { authorization: `Bearer ${admin.token}` } })
    await send('/api/session', { headers: background })
  }
  expect(refusal(await admin.api.session.me({}, {})).code).toBe('locked')
})

test('a session ends ten hours after the login, however busy it is', async () => {
  const { admin, clock } = await smallOffice()
  for (let passed = 0; passed < 10 * hour - 10 * minute; passed += 10 * minute) {
    clock.pass(10 * minute)
    value(await admin.api.session.me({}, {}))
  }
  clock.pass(10 * minute)
  expect(refusal(await admin.api.session.me({}, {})).code).toBe('unauthenticated')
})

test('logging out ends the session, and works while locked', async () => {
  const { admin, clock } = await smallOffice()
  clock.pass(20 * minute)
  value(await admin.api.session.logout({}, {}))
  expect(refusal(await admin.api.session.me({}, {})).code).toBe('unauthenticated')
})

test('a token is good on its own host and device alone', async () => {
  const office = await smallOffice()
  for (const env of [
    { transport: 'loopback' },
    { transport: 'lan', device: 'laptop' },
    { transport: 'test', device: 'laptop' },
  ] as const) {
    const elsewhere = Object.assign(window(sendTo(office, env)), { token: office.admin.token })
    expect(refusal(await elsewhere.api.session.me({}, {})).code).toBe('unauthenticated')
  }
})

test('each login is a session of its own: one window does not end the other', async () => {
  const { admin, send } = await smallOffice()
  const second = await logIn(send, 'rudi.hartono', adminPassword)
  value(await second.api.session.logout({}, {}))
  expect(refusal(await second.api.session.me({}, {})).code).toBe('unauthenticated')
  expect(value(await admin.api.session.me({}, {})).userName).toBe('rudi.hartono')
})

test('a session outlives a restart, with the moment at which it was last used', async () => {
  const first = await smallOffice()
  first.clock.pass(10 * minute)
  value(await first.admin.api.session.me({}, {}))
  await first.close()
  const again = await openCore({ data: first.data, clock: first.clock })
  const same = Object.assign(window(sendTo(again)), { token: first.admin.token })
  again.clock.pass(14 * minute)
  value(await same.api.session.me({}, {}))
  again.clock.pass(15 * minute)
  expect(refusal(await same.api.session.me({}, {})).code).toBe('locked')
})

test('the token itself is nowhere in the data folder', async () => {
  const { admin, data, close } = await smallOffice()
  const { readFileSync } = await import('node:fs')
  await close()
  const file = readFileSync(`${data}/siladom.db`)
  expect(file.includes(admin.token ?? '?')).toBe(false)
  expect(file.includes(adminPassword)).toBe(false)
})
