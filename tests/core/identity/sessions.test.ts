// Sessions: the idle lock, the end after ten hours, what a token is good for.
import { describe, expect, test } from 'vitest'
import { selectAccount } from '../../../electron/core/identity/queries.ts'
import { eventsOf } from '../../../electron/core/log/read.ts'
import { refusal, value } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import {
  accountFor,
  adminPassword,
  logIn,
  prove,
  sendTo,
  smallOffice,
  userPassword,
  window,
} from '../../support/small-office.ts'
import { tempStore } from '../../support/temp-data.ts'
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

describe('the list of sessions', () => {
  async function twoPlaces() {
    const office = await smallOffice()
    const kadis = await accountFor(office, 'kadis', 'tuti')
    const lan = sendTo(office, { transport: 'lan', remote: '10.0.0.9', device: 'laptop-kadis' })
    const laptop = await logIn(lan, 'tuti', userPassword)
    return { office, kadis, laptop }
  }

  test('shows its owner where they are logged in, and which window this is', async () => {
    const { kadis, laptop, office } = await twoPlaces()
    office.clock.pass(minute)
    value(await laptop.api.session.me({}, {}))
    const { sessions } = value(await laptop.api.session.sessions({}, {}))
    expect(sessions.map(({ where, current }) => [where, current])).toEqual([
      ['Jaringan kantor, 10.0.0.9, perangkat terpasang', true],
      ['Komputer tempat data Siladom', false],
    ])
    expect(value(await kadis.api.session.sessions({}, {})).sessions).toHaveLength(2)
  })

  test('ends one session after the password was given again, and its next request is refused', async () => {
    const { kadis, laptop } = await twoPlaces()
    const { sessions } = value(await kadis.api.session.sessions({}, {}))
    const sessionId = sessions.find((one) => !one.current)?.id ?? ''
    const end = async () => await kadis.api.session.endSessions({}, { sessionId, proof: null })
    expect(refusal(await end()).code).toBe('reauthentication_required')
    value(await laptop.api.session.me({}, {}))
    await prove(kadis, userPassword)
    expect(value(await end())).toEqual({ ended: 1 })
    expect(refusal(await laptop.api.session.me({}, {})).code).toBe('unauthenticated')
    value(await kadis.api.session.me({}, {}))
    expect(refusal(await end()).code).toBe('not_found')
  })

  test('Keluar dari semua perangkat ends every session, this one too', async () => {
    const { kadis, laptop } = await twoPlaces()
    await prove(kadis, userPassword)
    expect(value(await kadis.api.session.endSessions({}, { sessionId: null, proof: null }))).toEqual({ ended: 2 })
    for (const one of [kadis, laptop]) expect(refusal(await one.api.session.me({}, {})).code).toBe('unauthenticated')
  })

  test('of another account is neither shown nor ended, whoever knows the id', async () => {
    const { office, laptop } = await twoPlaces()
    const kabid = await accountFor(office, 'kabid', 'wulan')
    await prove(kabid, userPassword)
    const [first] = value(await laptop.api.session.sessions({}, {})).sessions
    const sessionId = first?.id ?? ''
    expect(refusal(await kabid.api.session.endSessions({}, { sessionId, proof: null })).code).toBe('not_found')
    expect(refusal(await kabid.api.settings.accountSessions({ user: 'tuti' }, {})).code).toBe('forbidden')
    const end = await kabid.api.settings.endAccountSessions({ user: 'tuti' }, { sessionId, proof: null })
    expect(refusal(end).code).toBe('forbidden')
    value(await laptop.api.session.me({}, {}))
  })

  test('an administrator sees and ends the sessions of any account, and the log says who did', async () => {
    const { office, kadis, laptop } = await twoPlaces()
    await prove(office.admin, adminPassword)
    const { sessions } = value(await office.admin.api.settings.accountSessions({ user: 'tuti' }, {}))
    expect(sessions.map((one) => one.current)).toEqual([false, false])
    value(await office.admin.api.settings.endAccountSessions({ user: 'tuti' }, { sessionId: null, proof: null }))
    for (const one of [kadis, laptop]) expect(refusal(await one.api.session.me({}, {})).code).toBe('unauthenticated')
    const { personId } = value(await office.admin.api.session.me({}, {}))
    await office.close()
    const store = await tempStore(office.data)
    const told = await store.read(async (tx) => {
      const account = await selectAccount(tx, 'tuti')
      return (await eventsOf(tx, 'account', account?.id ?? '')).filter((event) => event.type === 'sessions_ended')
    })
    expect(told.map((event) => event.actor)).toEqual([personId])
  })
})
