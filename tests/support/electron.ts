// A stand-in for the module `electron` where its binary is absent: the real shell runs over it, in the system's Chromium.
// It does not cover isolated worlds, the sandbox, fuses and the real custom scheme; the smoke test of the binary does.
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import type { CustomScheme, MenuItemConstructorOptions } from 'electron'
import { answers, type Invoked, type PageHandler, records } from './electron/records.ts'
import { BrowserWindow } from './electron/window.ts'

export { answers, records } from './electron/records.ts'
export { BrowserWindow } from './electron/window.ts'

class App extends EventEmitter {
  readonly isPackaged = false
  enableSandbox(): void {
    records.isSandboxed = true
  }
  setPath(name: string, path: string): void {
    records.paths.set(name, path)
  }
  getPath(name: string): string {
    return records.paths.get(name) ?? tmpdir()
  }
  getVersion(): string {
    return '9.9.9'
  }
  requestSingleInstanceLock(): boolean {
    return answers.hasLock
  }
  async whenReady(): Promise<void> {
    records.isReady = true
  }
  relaunch(): void {
    records.relaunched += 1
  }
  quit(): void {
    this.emit('before-quit')
    let prevented = false
    this.emit('will-quit', { preventDefault: () => (prevented = true) })
    if (!prevented) this.exit(0)
  }
  exit(code: number): void {
    records.exitCode = code
    this.emit('exited')
  }
}

export const app = new App()
BrowserWindow.announce = (contents) => app.emit('web-contents-created', {}, contents)

export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (records.isReady || records.schemes.length > 0) throw new Error('register once, before the app is ready')
    records.schemes.push(...schemes)
  },
}

export const session = {
  defaultSession: {
    protocol: { handle: (scheme: string, handler: PageHandler) => void records.handlers.set(scheme, handler) },
    setPermissionRequestHandler: (handler: typeof records.permissionRequest) =>
      void (records.permissionRequest = handler),
    setPermissionCheckHandler: (handler: typeof records.permissionCheck) => void (records.permissionCheck = handler),
    setDevicePermissionHandler: (handler: typeof records.devicePermission) => void (records.devicePermission = handler),
  },
}

export const ipcMain = { handle: (channel: string, handler: Invoked) => void records.channels.set(channel, handler) }

export const shell = {
  openExternal: async (url: string) => void records.openedOutside.push(url),
  openPath: async (path: string) => {
    records.openedPaths.push(path)
    return ''
  },
  showItemInFolder: (path: string) => void records.shownInFolder.push(path),
}

export const dialog = {
  showErrorBox: (title: string, sentence: string) => void records.errorBoxes.push({ title, sentence }),
  showMessageBoxSync: () => answers.chosenButton,
  showOpenDialog: async () => ({ canceled: answers.chosenFiles.length === 0, filePaths: answers.chosenFiles }),
}

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: MenuItemConstructorOptions[]) => void (records.menu = template),
}

export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return true
  }
  readonly options: { readonly title: string; readonly body: string }
  constructor(options: { title: string; body: string }) {
    super()
    this.options = options
  }
  show(): void {
    records.notices.push({ ...this.options, click: () => this.emit('click') })
  }
  close(): void {}
}

export class Tray extends EventEmitter {
  readonly icon: string
  constructor(icon: string) {
    super()
    this.icon = icon
  }
  setToolTip(): void {}
  setContextMenu(template: MenuItemConstructorOptions[]): void {
    records.tray = { icon: this.icon, template }
  }
}

export const crashReporter = { start: () => undefined }

/** Protects nothing; only turns the text round, so that a test sees the difference. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => answers.protects,
  getSelectedStorageBackend: () => answers.backend,
  encryptStringAsync: async (text: string) => Buffer.from(`wrapped:${text.split('').toReversed().join('')}`),
  decryptStringAsync: async (bytes: Buffer) => {
    const text = bytes.toString()
    if (!text.startsWith('wrapped:')) throw new Error('not encrypted')
    return { result: text.slice('wrapped:'.length).split('').toReversed().join(''), shouldReEncrypt: false }
  },
}
