// Who asks for what their posts do not allow is written down, once a minute, without what they sent.
import { expect, test } from 'vitest'
import { eventsOf } from '../../../electron/core/log/read.ts'
import { selectAccount } from '../../../electron/core/identity/queries.ts'
import { openStore } from '../../../electron/core/store/open.ts'
import { accountFor, smallOffice } from '../../support/small-office.ts'
import { minute } from '../../support/test-clock.ts'

test('a refused request is an event of the account, and the same again within a minute is not', async () => {
  const office = await smallOffice()
  const kadis = await accountFor(office, 'kadis', 'tuti')
  const ask = async () => await kadis.api.settings.accounts({}, {})
  expect([(await ask()).ok, (await ask()).ok]).toEqual([false, false])
  await kadis.api.settings.parseSkb({}, { text: 'rahasia', year: 2027 })
  office.clock.pass(2 * minute)
  await ask()
  await office.close()
  const opened = await openStore({ dataDir: office.data, create: false })
  if (!opened.ok) throw new Error(opened.error.sentence)
  const denied = await opened.value.read(async (tx) => {
    const account = await selectAccount(tx, 'tuti')
    return (await eventsOf(tx, 'account', account?.id ?? '')).filter((event) => event.type === 'access_denied')
  })
  opened.value.close()
  expect(denied.map((event) => event.body)).toEqual([
    { route: 'settings.accounts', transport: 'test' },
    { route: 'settings.parseSkb', transport: 'test' },
    { route: 'settings.accounts', transport: 'test' },
  ])
  expect(new Set(denied.map((event) => event.actor)).size).toBe(1)
})
