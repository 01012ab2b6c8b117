// The window's menu in Indonesian: what a mouse user looks for and nothing that leads out of the page.
import { Menu, type MenuItemConstructorOptions } from 'electron'

function menuTemplate(devTools: boolean): MenuItemConstructorOptions[] {
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

export function setMenu(devTools: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(devTools)))
}

function printWindow(window: object | undefined): void {
  if (window !== undefined && 'webContents' in window) {
    const { webContents } = window as Electron.BrowserWindow
    webContents.print({ silent: false, printBackground: true })
  }
}
