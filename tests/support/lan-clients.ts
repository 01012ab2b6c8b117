// Paired devices with their people at a komputer induk that runs as a process of its own, for load and for figures.
import { randomBytes } from 'node:crypto'
import { makeCertificate } from '../../electron/host/lan/certificate.ts'
import { beginPairing } from '../../electron/host/remote/pair.ts'
import { type Line, openLine } from '../../electron/host/remote/pinned.ts'
import { type ApiClient, apiClient, type Send, value } from './api-client.ts'
import type { OfficeProcess } from './office-process.ts'

const chance = (size: number) => new Uint8Array(randomBytes(size))

export interface LanClient {
  readonly user: string
  readonly api: ApiClient
  readonly send: Send
  readonly token: string
  close(): void
}

/** One device for each user, paired by the administrator `admin` of a practice office, with that user logged in. */
export async function lanClients(office: OfficeProcess, users: readonly string[]): Promise<readonly LanClient[]> {
  const here: Send = async (path, init) => await fetch(`${office.localUrl}${path}`, init)
  const nobody = apiClient(here, () => null)
  const password = value(await nobody.session.health({}, {})).practice?.password ?? ''
  const { token } = value(await nobody.session.login({}, { user: 'admin', password }))
  const admin = apiClient(here, () => token)
  const clients: LanClient[] = []
  for (const [index, user] of users.entries()) {
    const line = await pairedLine(office, admin, password, `Laptop ${index + 1}`)
    const send = sendOver(line)
    const session = value(await apiClient(send, () => null).session.login({}, { user, password }))
    const api = apiClient(send, () => session.token)
    value(await api.session.prove({}, { password, digest: 'uji' }))
    clients.push({ user, api, send, token: session.token, close: line.hangUp })
  }
  return clients
}

async function pairedLine(office: OfficeProcess, admin: ApiClient, password: string, name: string): Promise<Line> {
  const own = makeCertificate({ name, hosts: [], now: Date.now(), randomBytes: chance })
  const at = { address: new URL(office.url).hostname, port: office.port }
  const { proof } = value(await admin.session.prove({}, { password, digest: 'sandingkan' }))
  const { code } = value(await admin.lan.showCode({}, { proof }))
  const pairing = value(await beginPairing({ ...at, code, name, own, randomBytes: chance }))
  const request = value(await admin.lan.settings({}, {})).pairing?.request
  if (request?.code !== pairing.shortCode) throw new Error('the codes differ')
  const answer = { key: crypto.randomUUID(), requestId: request.id, accept: true, proof }
  value(await admin.lan.answerPairing({}, answer))
  value(await pairing.answer())
  return openLine(at, own, pairing.certificate)
}

/** What a device sends over its line, as the API client wants it. */
export function sendOver(line: Line): Send {
  return async (path, init) => {
    const body = typeof init.body === 'string' ? new TextEncoder().encode(init.body) : null
    const headers = Object.fromEntries(new Headers(init.headers))
    const answer = await line.ask({ method: init.method ?? 'GET', path, headers, body, patience: 30_000 })
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  }
}
