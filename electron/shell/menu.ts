// The window's menu in Indonesian: what a mouse user looks for and nothing that leads out of the page.
import { Menu, type MenuItemConstructorOptions } from 'electron'

interface MenuParts {
  readonly devTools: boolean
  /** Present where the window shows the office of a komputer induk. */
  readonly leaveHost: (() => void) | null
}

function menuTemplate({ devTools, leaveHost }: MenuParts): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { label: 'Muat ulang', role: 'reload' },
    { type: 'separator' },
    { label: 'Perbesar', role: 'zoomIn' },
    { label: 'Perkecil', role: 'zoomOut' },
    { label: 'Ukuran semula', role: 'resetZoom' },
    { type: 'separator' },
    { label: 'Layar penuh', role: 'togglefullscreen' },
  ]
  if (devTools) view.push({ label: 'Alat pengembang', role: 'toggleDevTools' })
  return [
    {
      label: 'Berkas',
      submenu: [
        { label: 'Cetak', accelerator: 'CmdOrCtrl+P', click: (_, window) => printWindow(window) },
        { type: 'separator' },
        ...(leaveHost === null ? [] : [{ label: 'Lepaskan dari komputer induk…', click: leaveHost }]),
        { label: 'Keluar', role: 'quit' },
      ],
    },
    {
      label: 'Sunting',
      submenu: [
        { label: 'Urungkan ketikan', role: 'undo' },
        { label: 'Ulangi ketikan', role: 'redo' },
        { type: 'separator' },
        { label: 'Potong', role: 'cut' },
        { label: 'Salin', role: 'copy' },
        { label: 'Tempel', role: 'paste' },
        { label: 'Pilih semua', role: 'selectAll' },
      ],
    },
    { label: 'Tampilan', submenu: view },
  ]
}

export function setMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)))
}

function printWindow(window: object | undefined): void {
  if (window !== undefined && 'webContents' in window) {
    const { webContents } = window as Electron.BrowserWindow
    webContents.print({ silent: false, printBackground: true })
  }
}
