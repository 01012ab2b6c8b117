// The test of every browser spec: a running office, made for the test and checked after it.
import { expect, test as base } from '@playwright/test'
import { type Office, openOffice } from './office.ts'
import { copyOf, emptyFolder, prepareOffice, removeFolder } from './prepared.ts'

export interface TestFixtures {
  /** The practice office with its twelve requests. */
  readonly office: Office
  /** The same at the machine's own time, for servers that refuse a signature of another hour. */
  readonly present: Office
  /** A host on an empty folder, where nothing is set up. */
  readonly unset: Office
}

interface WorkerFixtures {
  readonly prepared: string
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  prepared: [
    async ({ browserName }, use) => {
      const folder = await prepareOffice(browserName)
      await use(folder)
      await removeFolder(folder)
    },
    { scope: 'worker' },
  ],
  office: async ({ browser, prepared }, use) => {
    const office = await openOffice(browser, await copyOf(prepared))
    await use(office)
    expect(await office.close()).toEqual([])
  },
  present: async ({ browser, prepared }, use) => {
    const office = await openOffice(browser, await copyOf(prepared), 0)
    await use(office)
    expect(await office.close()).toEqual([])
  },
  unset: async ({ browser }, use) => {
    const office = await openOffice(browser, await emptyFolder())
    await use(office)
    expect(await office.close()).toEqual([])
  },
})

export { expect }
