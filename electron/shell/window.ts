// Makes the main window, with every protection of the page written out.
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { startPage } from './own-page.ts'

/** `devTools` only where the program is not packaged. */
function windowOptions(preload: string, devTools: boolean): BrowserWindowConstructorOptions {
  return {
    name: 'main',
    windowStatePersistence: true,
    title: 'Siladom',
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    backgroundColor: '#F6F6F3',
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools,
    },
  }
}

/** Shows the window once there is something to see. */
export async function openWindow(preload: string, devTools: boolean): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions(preload, devTools))
  window.once('ready-to-show', () => window.show())
  await window.loadURL(startPage)
  return window
}

export function showAgain(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
