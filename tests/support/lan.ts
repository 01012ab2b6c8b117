// A small office as komputer induk on 127.0.0.1, over real TLS, and devices that knock at it.
import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { officeSecretBox } from '../../electron/core/archive/sealed/office-secret-box.ts'
import { beginPairing } from '../../electron/host/remote/pair.ts'
import { makeCertificate, type MadeCertificate } from '../../electron/host/lan/certificate.ts'
import { createOfficeHost, type OfficeHost } from '../../electron/host/lan/office-host.ts'
import { type Line, openLine } from '../../electron/host/remote/pinned.ts'
import { type ApiClient, apiClient, value } from './api-client.ts'
import { openCore } from './core.ts'
import { freePort } from './free-port.ts'
import { sendOver } from './lan-clients.ts'
import { adminPassword, newKey, type Office, officeForm, logIn, prove, sendTo, window } from './small-office.ts'
import { tempFolder } from './temp-data.ts'
import { testClock } from './test-clock.ts'

export const secrets = officeSecretBox({ officeKey: async () => new Uint8Array(32).fill(7) })
export const chance = (size: number) => new Uint8Array(randomBytes(size))

export interface LanOffice extends Office {
  readonly host: OfficeHost
  readonly port: number
  /** PEM. */
  readonly certificate: string
}

/** Switched on over its settings, by the administrator at the computer itself. */
export async function lanOffice({
  browsers = false,
  port = 0,
  data = tempFolder(),
  now = () => Date.now(),
} = {}): Promise<LanOffice> {
  const clock = testClock()
  const host = createOfficeHost({ data, secrets, randomBytes: chance, now })
  const opened = await openCore({ data, clock, lanHost: host.lanHost })
  onTestFinished(() => host.end())
  await host.begin(opened.core)
  const send = sendTo(opened)
  value(await window(send).api.session.setup({}, officeForm))
  const admin = await logIn(send, officeForm.admin.user, adminPassword)
  const office = { ...opened, send, admin }
  const given = port === 0 ? await freePort() : port
  const { state } = value(await switchLan(office, { on: true, address: '127.0.0.1', port: given, browsers }))
  if (state.kind !== 'on') throw new Error(JSON.stringify(state))
  return { ...office, host, port: given, certificate: host.lanHost.identity()?.certificate ?? '' }
}

export async function switchLan(
  { admin }: Pick<Office, 'admin'>,
  settings: { on: boolean; address: string; port: number; browsers: boolean },
) {
  const proof = await prove(admin, adminPassword)
  return await admin.api.lan.save({}, { key: newKey(), settings, proof })
}

export function newDevice(now = Date.now()): MadeCertificate {
  return makeCertificate({ name: 'Laptop uji', hosts: [], now, randomBytes: chance })
}

export async function showCode({ admin }: Pick<Office, 'admin'>): Promise<string> {
  const proof = await prove(admin, adminPassword)
  return value(await admin.api.lan.showCode({}, { proof })).code
}

/** Pairs a device as two people do: both codes are compared, the administrator accepts. Answers its id. */
export async function pairDevice(office: LanOffice, own: MadeCertificate, name = 'Laptop uji'): Promise<string> {
  const code = await showCode(office)
  const pairing = value(
    await beginPairing({ address: '127.0.0.1', port: office.port, code, name, own, randomBytes: chance }),
  )
  const shown = value(await office.admin.api.lan.settings({}, {})).pairing?.request
  if (shown === undefined || shown === null || shown.code !== pairing.shortCode) throw new Error('the codes differ')
  await answerPairing(office, shown.id, true)
  value(await pairing.answer())
  const { devices } = value(await office.admin.api.lan.settings({}, {}))
  return devices.find((device) => device.name === name && device.revokedAt === null)?.id ?? ''
}

export async function answerPairing({ admin }: Pick<Office, 'admin'>, requestId: string, accept: boolean) {
  const proof = await prove(admin, adminPassword)
  return value(await admin.api.lan.answerPairing({}, { key: newKey(), requestId, accept, proof }))
}

export function deviceLine(office: Pick<LanOffice, 'port' | 'certificate'>, own: MadeCertificate): Line {
  const line = openLine({ address: '127.0.0.1', port: office.port }, own, office.certificate)
  onTestFinished(() => line.hangUp())
  return line
}

/** The API from a device, logged in as the administrator. */
export async function deviceClient(
  office: LanOffice,
  own: MadeCertificate,
): Promise<{ api: ApiClient; token: string }> {
  const send = sendOver(deviceLine(office, own))
  const { token } = value(
    await apiClient(send, () => null).session.login({}, { user: officeForm.admin.user, password: adminPassword }),
  )
  return { api: apiClient(send, () => token), token }
}
