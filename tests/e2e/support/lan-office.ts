// An office as komputer induk over HTTPS, without a window, whose browsers may join; it can be killed and started anew.
import type { Browser } from '@playwright/test'
import { apiClient, value } from '../../support/api-client.ts'
import { freePort } from '../../support/free-port.ts'
import { startOffice } from '../../support/office-process.ts'
import { movedClock, type Office, officeAt } from './office.ts'
import { shiftFromNow } from './shifted-date.ts'

export interface LanOffice extends Office {
  /** SIGKILL, then a new start on the same data, address and port. */
  restart(): Promise<void>
  /** The page for whoever manages it on this computer. */
  localUrl(): string
}

export async function openLanOffice(browser: Browser, data: string, { browsers = true } = {}): Promise<LanOffice> {
  const shift = shiftFromNow()
  const words = { port: await freePort(), node: ['--import', movedClock(shift)] }
  let host = await startOffice(data, words)
  const office = await officeAt(browser, data, shift, {
    url: host.url,
    apiUrl: () => host.localUrl,
    context: { ignoreHTTPSErrors: true },
    // What a browser writes while nobody listens.
    forgives: (problem) => /net::ERR_(CONNECTION|EMPTY_RESPONSE|NETWORK|SOCKET)/.test(problem),
    stop: () => host.stop(),
  })
  const send = async (path: string, init: RequestInit) => await fetch(`${host.localUrl}${path}`, init)
  const { token } = value(
    await apiClient(send, () => null).session.login({}, { user: 'admin', password: office.password }),
  )
  const admin = apiClient(send, () => token)
  const { proof } = value(await admin.session.prove({}, { password: office.password, digest: 'lan' }))
  const settings = { on: true, address: '127.0.0.1', port: words.port, browsers }
  value(await admin.lan.save({}, { key: crypto.randomUUID(), settings, proof }))
  return {
    ...office,
    localUrl: () => host.localUrl,
    restart: async () => {
      await host.kill()
      host = await startOffice(data, words)
    },
  }
}
