// A running office in a folder of its own: windows with a login each, its API, and the check of its data at the end.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { type ApiClient, apiClient, value } from '../../support/api-client.ts'
import { startHost } from '../../support/host-process.ts'
import { login } from './login.ts'
import { command, removeFolder } from './prepared.ts'
import { shiftedDate, shiftFromNow } from './shifted-date.ts'
import { watch } from './watch.ts'

export interface Office {
  readonly url: string
  readonly data: string
  /** Of every account of a practice office; empty in a real one. */
  readonly password: string
  /** The window of an account, logged in through the login screen when it is first asked for. */
  as(user: string): Promise<Page>
  /** A further window, nobody logged in. */
  window(options?: WindowOptions): Promise<Page>
  /** The API as that account. */
  api(user: string): Promise<ApiClient>
  /** Ends the host, and checks that nothing went wrong in a window and that the data are sound. */
  close(): Promise<readonly string[]>
}

export interface WindowOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  /** Another address of the same office. */
  readonly baseURL?: string
}

/** What serves an office, and how a window and the API reach it. */
export interface Served {
  /** Of the windows. */
  readonly url: string
  /** Of the API on this computer. */
  readonly apiUrl: () => string
  readonly context: BrowserContextOptions
  /** What may go wrong in a window of it, as when it is killed. */
  readonly forgives: (problem: string) => boolean
  readonly stop: () => Promise<unknown>
}

/** `shift` moves the clock of host and windows, in milliseconds. */
export async function openOffice(browser: Browser, data: string, shift = shiftFromNow()): Promise<Office> {
  const host = await startHost(data, [], ['--import', movedClock(shift)])
  const served = { url: host.url, apiUrl: () => host.url, context: {}, forgives: () => false, stop: host.stop }
  return await officeAt(browser, data, shift, served)
}

/** For Node: its clock is that of the tests. */
export function movedClock(shift: number): string {
  return `data:text/javascript,${encodeURIComponent(shiftedDate(shift))}`
}

export async function officeAt(browser: Browser, data: string, shift: number, served: Served): Promise<Office> {
  const problems: string[] = []
  const contexts: BrowserContext[] = []
  const windows = new Map<string, Promise<Page>>()
  const clients = new Map<string, Promise<ApiClient>>()
  const health = value(await clientOf(served, () => null).session.health({}, {}))
  const password = health.practice?.password ?? ''
  const window: Office['window'] = async (options = {}) => {
    const context = await browser.newContext({ baseURL: served.url, ...served.context, ...options })
    contexts.push(context)
    await context.addInitScript(shiftedDate(shift))
    await watch(context, problems)
    const page = await context.newPage()
    await page.goto('/')
    return page
  }
  return {
    url: served.url,
    data,
    password,
    window,
    as: (user) => {
      const known = windows.get(user) ?? window().then(async (page) => await login(page, user, password))
      windows.set(user, known)
      return known
    },
    api: (user) => {
      const known = clients.get(user) ?? loggedIn(served, user, password)
      clients.set(user, known)
      return known
    },
    close: async () => {
      for (const context of contexts) await context.close()
      await served.stop()
      const verified = await command('verify', '--data', data).catch((error: unknown) => String(error))
      await removeFolder(data)
      const wrong = problems.filter((problem) => !served.forgives(problem))
      return verified.includes('Data utuh.') ? wrong : [...wrong, verified]
    },
  }
}

function clientOf({ apiUrl }: Served, token: () => string | null): ApiClient {
  return apiClient(async (path, init) => await fetch(`${apiUrl()}${path}`, init), token)
}

async function loggedIn(served: Served, user: string, password: string): Promise<ApiClient> {
  const { token } = value(await clientOf(served, () => null).session.login({}, { user, password }))
  return clientOf(served, () => token)
}
