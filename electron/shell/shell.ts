// Starts the desktop program in its right order: guards, one instance, core, page, window.
import { app, type BrowserWindow, dialog, session } from 'electron'
import type { Result } from '../../shared/result.ts'
import type { Core } from '../core/host-env.ts'
import { faultShown, type HostFault } from '../host/host-fault.ts'
import { answerBridge } from './bridge.ts'
import { watchProgram, watchWindow } from './crash.ts'
import { guardContents } from './guard-contents.ts'
import { guardSession } from './guard-session.ts'
import { setMenu } from './menu.ts'
import { preloadFile } from './places.ts'
import { carryRequests, registerScheme } from './protocol.ts'
import { openWindow } from './window.ts'

export interface ShellParts {
  /** The data folder; beside it, never in it, Chromium keeps what is its own. */
  readonly data: string
  /** Called once, when the app is ready. */
  openCore(): Promise<Result<Core, HostFault>>
}

export async function startShell({ data, openCore }: ShellParts): Promise<void> {
  app.enableSandbox()
  // One instance for each data folder, since the lock belongs to this path; and nothing in the roaming profile.
  app.setPath('userData', `${data}-window`)
  if (!app.requestSingleInstanceLock()) return app.quit()
  watchProgram()
  registerScheme()
  app.on('web-contents-created', (_, contents) => guardContents(contents))
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()

  const core = await openCore()
  if (!core.ok) {
    dialog.showErrorBox('Siladom tidak dapat dibuka', core.error.sentence)
    return app.exit(faultShown)
  }
  closeAtEnd(core.value)
  guardSession(session.defaultSession)
  carryRequests(session.defaultSession, core.value)
  answerBridge()
  setMenu(!app.isPackaged)
  const window = await openWindow(preloadFile, !app.isPackaged)
  watchWindow(window)
  app.on('second-instance', () => showAgain(window))
}

function closeAtEnd(core: Core): void {
  app.on('will-quit', (event) => {
    event.preventDefault()
    void core.close().finally(() => app.exit(0))
  })
}

function showAgain(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
