// Logging in: right and wrong passwords, the brakes, what the log keeps of it.
import { expect, test } from 'vitest'
import { selectAccount } from '../../../electron/core/identity/queries.ts'
import { refusal, value } from '../../support/api-client.ts'
import { openCore } from '../../support/core.ts'
import { logIn, adminPassword, sendTo, smallOffice, window } from '../../support/small-office.ts'
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
