// A core on an office that is measured, with its officials logged in.
import { randomBytes, randomUUID } from 'node:crypto'
import { officeSecretBox } from '../../electron/core/archive/sealed/office-secret-box.ts'
import { createCore } from '../../electron/core/core.ts'
import type { Core } from '../../electron/core/host-env.ts'
import { type ApiClient, apiClient, value } from '../support/api-client.ts'

export const users = ['jfu.sekretariat', 'staf.teknis', 'kasi', 'kabid', 'kadis'] as const
export type User = (typeof users)[number]
export type Tokens = ReadonlyMap<User, string>

const env = { transport: 'test' } as const
/** One moment for the whole run: it stands still, so that no session and no proof grows old. */
const moment = Date.now()

export async function openOffice(data: string): Promise<Core> {
  const opened = await createCore({
    data,
    backups: 'manual',
    clock: { now: () => moment },
    pageDir: null,
    makeId: () => randomUUID(),
    randomBytes: (size) => new Uint8Array(randomBytes(size)),
    secrets: officeSecretBox({ officeKey: async () => new Uint8Array(32) }),
  })
  if (!opened.ok) throw new Error(opened.error.sentence)
  return opened.value
}

export function clientOf(core: Core, token: string | null): ApiClient {
  const send = async (path: string, init: RequestInit) =>
    await core.fetch(new Request(`http://kantor.test${path}`, init), env)
  return apiClient(send, () => token)
}

/** Logs everybody in and lets each give the password once more. */
export async function logInAll(core: Core): Promise<Tokens> {
  const health = value(await clientOf(core, null).session.health({}, {}))
  const password = health.practice?.password ?? ''
  const tokens = new Map<User, string>()
  for (const user of users) {
    const { token } = value(await clientOf(core, null).session.login({}, { user, password }))
    value(await clientOf(core, token).session.prove({}, { password, digest: 'bench' }))
    tokens.set(user, token)
  }
  return tokens
}

/** One request as a host carries it to the core; the answer as text. @throws Error where it was refused. */
export async function ask(core: Core, token: string, path: string, body?: unknown): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await core.fetch(new Request(`http://kantor.test${path}`, init), env)
  const text = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`)
  return text
}

export function tokenOf(tokens: Tokens, user: User): string {
  const token = tokens.get(user)
  if (token === undefined) throw new Error(`${user} is not logged in`)
  return token
}
