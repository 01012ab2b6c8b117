// Starts the desktop program in its right order: guards, one instance, office, page, window.
import { app, type BrowserWindow, dialog, session } from 'electron'
import { ok, type Result } from '../../shared/result.ts'
import type { Core } from '../core/host-env.ts'
import { faultShown, type HostFault } from '../host/host-fault.ts'
import { machine } from '../host/machine.ts'
import { answerBridge } from './bridge.ts'
import type { Client } from './client.ts'
import { watchProgram, watchWindow } from './crash.ts'
import { guardContents } from './guard-contents.ts'
import { guardSession } from './guard-session.ts'
import { answerJoin } from './join.ts'
import { setMenu } from './menu.ts'
import { answerNotify } from './notify.ts'
import { offerRestore } from './offer-restore.ts'
import { startPage } from './own-page.ts'
import { iconFile, preloadFile } from './places.ts'
import { carryRequests, registerScheme } from './protocol.ts'
import { clientOffice, ownOffice, type ShownOffice } from './shown-office.ts'
import { showTray } from './tray.ts'
import { openWindow, showAgain } from './window.ts'

export interface ShellParts {
  /** The data folder; beside it, never in it, Chromium keeps what is its own. */
  readonly data: string
  /** Called once, when the app is ready and this computer is no client. */
  openCore(): Promise<Result<Core, HostFault>>
  readonly client: Client
  /** Whether this computer is the komputer induk just now. */
  isHost(): boolean
}

export async function startShell(parts: ShellParts): Promise<void> {
  app.enableSandbox()
  // One instance for each data folder, since the lock belongs to this path; and nothing in the roaming profile.
  app.setPath('userData', `${parts.data}-window`)
  if (!app.requestSingleInstanceLock()) return app.quit()
  watchProgram()
  registerScheme()
  app.on('web-contents-created', (_, contents) => guardContents(contents))
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()

  const opened = await openOrRestore(parts)
  if (opened === null) return app.exit(faultShown)
  let office = opened
  closeAtEnd(() => office)
  guardSession(session.defaultSession)
  carryRequests(session.defaultSession, () => office)
  answerBridge()
  answerNotify()
  const menuOf = ({ kind }: ShownOffice) =>
    setMenu({ devTools: !app.isPackaged, leaveHost: kind === 'client' ? () => leave(parts.client) : null })
  menuOf(office)
  let shown: BrowserWindow | undefined
  answerJoin({
    client: parts.client,
    mayJoin: () => needsSetup(office),
    joined: async (remote) => {
      const before = office
      office = clientOffice(remote)
      menuOf(office)
      await before.close()
      // The page that asked has to hear the answer before it is gone.
      setTimeout(() => void shown?.loadURL(startPage), 200)
    },
  })
  shown = await openWindow(preloadFile, !app.isPackaged)
  const window = shown
  watchWindow(window)
  showTray({ icon: iconFile, window, staysOn: () => office.kind === 'own' && parts.isHost() })
  app.on('second-instance', () => showAgain(window))
}

/** Null where it cannot be opened, which was shown. */
async function openOrRestore(parts: ShellParts): Promise<ShownOffice | null> {
  for (;;) {
    const opened = await openOffice(parts)
    if (opened.ok) return opened.value
    if (!(await offerRestore(parts.data, opened.error, machine.clock.now))) return null
  }
}

async function openOffice({ client, openCore }: ShellParts): Promise<Result<ShownOffice, HostFault>> {
  const remote = await client.open()
  if (!remote.ok) return remote
  if (remote.value !== null) return ok(clientOffice(remote.value))
  const core = await openCore()
  return core.ok ? ok(ownOffice(core.value)) : core
}

async function needsSetup(office: ShownOffice): Promise<boolean> {
  if (office.kind === 'client') return false
  const health: unknown = await (await office.fetch(new Request(`${startPage}api/health`))).json()
  return Reflect.get(Object(health), 'needsSetup') === true
}

function leave(client: Client): void {
  const choice = dialog.showMessageBoxSync({
    type: 'question',
    title: 'Siladom',
    message: 'Lepaskan komputer ini dari komputer induk?',
    detail:
      'Data kantor tetap di komputer induk. Untuk bergabung lagi diperlukan kode baru. Minta administrator mencabut perangkat ini dari daftarnya.',
    buttons: ['Lepaskan', 'Batal'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (choice !== 0) return
  client.forget()
  app.relaunch()
  app.quit()
}

function closeAtEnd(office: () => ShownOffice): void {
  app.on('will-quit', (event) => {
    event.preventDefault()
    void office()
      .close()
      .finally(() => app.exit(0))
  })
}
