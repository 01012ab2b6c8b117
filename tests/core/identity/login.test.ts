// Logging in: right and wrong passwords, the brakes, what the log keeps of it.
import { expect, test } from 'vitest'
import { eventsOf } from '../../../electron/core/log/read.ts'
import { selectAccount } from '../../../electron/core/identity/queries.ts'
import { refusal, value } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import {
  accountFor,
  adminPassword,
  logIn,
  newKey,
  prove,
  sendTo,
  smallOffice,
  window,
} from '../../support/small-office.ts'
import { tempStore } from '../../support/temp-data.ts'
import { hour, minute } from '../../support/test-clock.ts'

const admin = 'rudi.hartono'

test('the right password gives a token of 256 bits that lasts ten hours', async () => {
  const { send, clock } = await smallOffice()
  const given = value(await window(send).api.session.login({}, { user: admin, password: adminPassword }))
  expect(given.token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(given.expiresAt).toBe(clock.now() + 10 * hour)
})

test('the name may be typed in capitals and with spaces around it', async () => {
  const { send } = await smallOffice()
  const opened = await logIn(send, ' Rudi.Hartono ', adminPassword)
  expect(value(await opened.api.session.me({}, {})).name).toBe('Rudi Hartono, S.Kom.')
})

test('a wrong password and an unknown name are answered alike', async () => {
  const { send } = await smallOffice()
  const { api } = window(send)
  const wrong = refusal(await api.session.login({}, { user: admin, password: 'bukan ini' }))
  const unknown = refusal(await api.session.login({}, { user: 'tidak.ada', password: 'bukan ini' }))
  expect(wrong).toEqual(unknown)
  expect(wrong.code).toBe('wrong_password')
})

for (const user of [admin, 'tidak.ada']) {
  test(`after five wrong passwords ${user} has to wait, then longer each time`, async () => {
    const { send, clock } = await smallOffice()
    const { api } = window(send)
    const attempt = async () => refusal(await api.session.login({}, { user, password: 'bukan ini' }))
    for (let wrong = 0; wrong < 4; wrong += 1) expect(await attempt()).toMatchObject({ data: { waitSeconds: 0 } })
    expect(await attempt()).toMatchObject({ code: 'wrong_password', data: { waitSeconds: 1 } })
    expect(await attempt()).toMatchObject({ code: 'slow_down', data: { waitSeconds: 1 } })
    clock.pass(1000)
    expect(await attempt()).toMatchObject({ code: 'wrong_password', data: { waitSeconds: 2 } })
  })
}

test('even the right password waits while the brake holds, and clears it afterwards', async () => {
  const { send, clock } = await smallOffice()
  const { api } = window(send)
  for (let wrong = 0; wrong < 5; wrong += 1) await api.session.login({}, { user: admin, password: 'bukan ini' })
  expect(refusal(await api.session.login({}, { user: admin, password: adminPassword })).code).toBe('slow_down')
  clock.pass(1000)
  value(await api.session.login({}, { user: admin, password: adminPassword }))
  expect(refusal(await api.session.login({}, { user: admin, password: 'bukan ini' }))).toMatchObject({
    data: { waitSeconds: 0 },
  })
})

test('parallel guesses do not outrun the brake', async () => {
  const { send } = await smallOffice()
  const { api } = window(send)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api.session.login({}, { user: admin, password: 'bukan ini' })),
  )
  const codes = answers.map((answer) => refusal(answer).code)
  expect(codes.filter((code) => code === 'wrong_password')).toHaveLength(5)
})

test('the brake of an account survives a restart', async () => {
  const first = await smallOffice()
  for (let wrong = 0; wrong < 8; wrong += 1) {
    await window(first.send).api.session.login({}, { user: admin, password: 'bukan ini' })
    first.clock.pass(8000)
  }
  await window(first.send).api.session.login({}, { user: admin, password: 'bukan ini' })
  await first.close()
  const again = await openCore({ data: first.data, clock: first.clock })
  const refused = refusal(await window(sendTo(again)).api.session.login({}, { user: admin, password: adminPassword }))
  expect(refused.code).toBe('slow_down')
})

test('a stranger elsewhere never holds the owner at their usual place, and strangers together slow each other', async () => {
  const opened = await smallOffice()
  const { send, clock } = opened
  const stranger = (at: number) => window(sendTo(opened, { transport: 'test', remote: `10.0.0.${at}` })).api.session
  const codes: string[] = []
  for (let wrong = 0; wrong < 200; wrong += 1) {
    const answer = refusal(await stranger(wrong % 50).login({}, { user: admin, password: `tebakan ${wrong}` }))
    codes.push(answer.code)
    value(await window(send).api.session.login({}, { user: admin, password: adminPassword }))
  }
  expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'wrong_password'))
  expect(codes.slice(20)).toEqual(Array.from({ length: 180 }, () => 'slow_down'))
  const waiting = refusal(await stranger(77).login({}, { user: admin, password: adminPassword }))
  expect(waiting).toMatchObject({ code: 'slow_down', data: { waitSeconds: 1 } })
  clock.pass(minute)
  value(await stranger(77).login({}, { user: admin, password: adminPassword }))
})

test('both kinds of brakes survive a restart, for names that nobody has as well', async () => {
  const opened = await smallOffice()
  const { clock } = opened
  const lan = (at: number) => ({ transport: 'test' as const, remote: `10.0.0.${at}` })
  for (const user of [admin, 'tidak.ada']) {
    for (let wrong = 0; wrong < 26; wrong += 1) {
      await window(sendTo(opened, lan(wrong))).api.session.login({}, { user, password: 'bukan ini' })
      clock.pass(minute)
    }
  }
  for (const user of [admin, 'tidak.ada']) {
    await window(sendTo(opened, lan(90))).api.session.login({}, { user, password: 'bukan ini' })
  }
  await opened.close()
  const again = await openCore({ data: opened.data, clock })
  for (const user of [admin, 'tidak.ada']) {
    const refused = refusal(
      await window(sendTo(again, lan(91))).api.session.login({}, { user, password: adminPassword }),
    )
    expect(refused).toMatchObject({ code: 'slow_down', data: { waitSeconds: 60 } })
  }
})

test('a reset by the administrator lifts every brake', async () => {
  const office = await smallOffice()
  const kadis = await accountFor(office, 'kadis', 'tuti')
  value(await kadis.api.session.me({}, {}))
  for (let wrong = 0; wrong < 12; wrong += 1) {
    await window(office.send).api.session.login({}, { user: 'tuti', password: 'bukan ini' })
    office.clock.pass(minute)
  }
  expect(refusal(await window(office.send).api.session.login({}, { user: 'tuti', password: 'x' })).code).toBe(
    'slow_down',
  )
  const proof = await prove(office.admin, adminPassword)
  const { code } = value(await office.admin.api.settings.resetAccount({ user: 'tuti' }, { key: newKey(), proof }))
  value(await window(office.send).api.session.login({}, { user: 'tuti', password: code }))
})

test('every wrong password is written down with its origin and pause, and tries while a brake holds once a minute', async () => {
  const first = await smallOffice()
  const lan = { transport: 'lan', remote: '10.0.0.9', device: 'laptop-9' } as const
  const there = window(sendTo(first, lan)).api.session
  for (let wrong = 0; wrong < 9; wrong += 1) await there.login({}, { user: admin, password: 'bukan ini' })
  await first.close()
  const store = await tempStore(first.data)
  const told = await store.read(async (tx) => {
    const account = await selectAccount(tx, admin)
    const events = await eventsOf(tx, 'account', account?.id ?? '')
    return events.filter((event) => event.type === 'password_refused' || event.type === 'login_braked')
  })
  const from = { transport: 'lan', remote: '10.0.0.9', device: 'laptop-9', at: 'login' }
  expect(told.map((event) => [event.type, event.body])).toEqual([
    ...[0, 0, 0, 0, 1].map((pauseSeconds) => ['password_refused', { ...from, pauseSeconds }]),
    ['login_braked', { ...from, waitSeconds: 1 }],
  ])
})

test('thirty wrong passwords from one device hold that device for an hour, over a restart, and no other', async () => {
  const first = await smallOffice()
  const lan = { transport: 'lan', device: 'laptop-kabid' } as const
  const there = window(sendTo(first, lan)).api
  for (let wrong = 0; wrong < 30; wrong += 1)
    await there.session.login({}, { user: `orang-${wrong}`, password: 'bukan ini' })
  await first.close()
  const again = await openCore({ data: first.data, clock: first.clock })
  const refused = refusal(
    await window(sendTo(again, lan)).api.session.login({}, { user: admin, password: adminPassword }),
  )
  expect(refused).toMatchObject({ code: 'slow_down', data: { waitSeconds: 3600 } })
  const other = { transport: 'lan', device: 'laptop-lain' } as const
  value(await window(sendTo(again, other)).api.session.login({}, { user: admin, password: adminPassword }))
  again.clock.pass(60 * minute)
  value(await window(sendTo(again, lan)).api.session.login({}, { user: admin, password: adminPassword }))
})

test('a hash that was made with less than today’s cost is made anew at the login', async () => {
  const first = await smallOffice()
  await first.close()
  const passwordCost = { memory: 128, passes: 2, lanes: 1 }
  const again = await openCore({ data: first.data, clock: first.clock, passwordCost })
  await logIn(sendTo(again), admin, adminPassword)
  await again.close()
  const store = await tempStore(first.data)
  const account = await store.read((tx) => selectAccount(tx, admin))
  expect(account?.password).toContain('m=128,t=2,p=1')
})
