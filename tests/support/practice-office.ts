// The practice office with its twelve requests, set up over the API; every account shares one password.
import { value } from './api-client.ts'
import { openCore, type OpenedCore } from './core.ts'
import { logIn, sendTo, window, type Window_ } from './small-office.ts'

export interface Practice extends OpenedCore {
  readonly password: string
  logIn(user: string): Promise<Window_>
}

export async function practiceOffice(options: Parameters<typeof openCore>[0] = {}): Promise<Practice> {
  const opened = await openCore(options)
  const send = sendTo(opened)
  value(await window(send).api.session.setup({}, { kind: 'sample' }))
  const password = value(await window(send).api.session.health({}, {})).practice?.password ?? ''
  return { ...opened, password, logIn: (user) => logIn(send, user, password) }
}
