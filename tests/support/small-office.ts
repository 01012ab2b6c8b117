// A small real office, set up over the API: seven people with their posts, the administrator among them.
import type { Core, HostEnv } from '../../electron/core/host-env.ts'
import type { PostKey } from '../../shared/office/posts.ts'
import { apiClient, type ApiClient, type Send, value } from './api-client.ts'
import { inTest, openCore, type OpenedCore } from './core.ts'
import { adminPassword, officeForm, userPassword } from './office-form.ts'

export { adminPassword, officeForm, userPassword }

export interface Window_ {
  readonly api: ApiClient
  /** The present token. */
  token: string | null
  readonly send: Send
}

/** A window without a session. */
export function window(send: Send): Window_ {
  const made: { token: string | null } = { token: null }
  const api = apiClient(send, () => made.token)
  return Object.assign(made, { api, send })
}

export function sendTo(opened: { readonly core: Pick<Core, 'fetch'> }, env: HostEnv = inTest): Send {
  return (path, init) => opened.core.fetch(new Request(`http://kantor.test${path}`, init), env)
}

export async function logIn(send: Send, user: string, password: string): Promise<Window_> {
  const made = window(send)
  made.token = value(await made.api.session.login({}, { user, password })).token
  return made
}

export interface Office extends OpenedCore {
  readonly send: Send
  readonly admin: Window_
}

export async function smallOffice(options: Parameters<typeof openCore>[0] = {}): Promise<Office> {
  const opened = await openCore(options)
  const send = sendTo(opened)
  value(await window(send).api.session.setup({}, officeForm))
  return { ...opened, send, admin: await logIn(send, officeForm.admin.user, adminPassword) }
}

export async function prove(window: Window_, password: string, digest = 'pengaturan'): Promise<string> {
  return value(await window.api.session.prove({}, { password, digest })).proof
}

let made = 0

/** A new idempotency key. */
export function newKey(): string {
  made += 1
  return `kunci-uji-${made}`
}

/** Makes an account for the holder of a post, chooses its password and logs in. */
export async function accountFor(
  { admin, send }: Pick<Office, 'admin' | 'send'>,
  post: PostKey,
  user: string,
): Promise<Window_> {
  const { officials } = value(await admin.api.settings.officials({}, {}))
  const personId = officials.find((one) => one.post === post)?.personId ?? ''
  const proof = await prove(admin, adminPassword)
  const { code } = value(await admin.api.settings.createAccount({}, { key: newKey(), personId, user, proof }))
  const fresh = await logIn(send, user, code)
  fresh.token = value(await fresh.api.session.changePassword({}, { current: code, next: userPassword })).token
  return fresh
}
