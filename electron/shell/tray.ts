// The sign beside the clock: opens the window again, and ends the program for good.
import { app, type BrowserWindow, Menu, Tray } from 'electron'
import { notify } from './notify.ts'
import { showAgain } from './window.ts'

/** One that is not held disappears. */
let tray: Tray | undefined

interface TrayParts {
  readonly icon: string
  readonly window: BrowserWindow
  /** Whether others depend on this program: then closing the window only hides it. */
  staysOn(): boolean
}

export function showTray({ icon, window, staysOn }: TrayParts): void {
  tray = new Tray(icon)
  tray.setToolTip('Siladom')
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Buka Siladom', click: () => showAgain(window) },
      { type: 'separator' },
      { label: 'Keluar', click: () => app.quit() },
    ]),
  )
  tray.on('click', () => showAgain(window))
  let isEnding = false
  app.on('before-quit', () => {
    isEnding = true
  })
  window.on('close', (event) => {
    if (isEnding || !staysOn()) return
    event.preventDefault()
    window.hide()
    notify({ title: 'Siladom tetap menyala sebagai komputer induk', body: staying }, window)
  })
}

const staying = 'Rekan kantor masih dapat bekerja. Untuk mengakhirinya: ikon Siladom di dekat jam, lalu Keluar.'
