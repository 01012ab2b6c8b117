// Says in words when the page or the program has broken down, and offers to go on; what was acknowledged is on disk.
import { app, crashReporter, dialog, type BrowserWindow } from 'electron'

/** Crash dumps stay on this PC. */
export function watchProgram(): void {
  crashReporter.start({ uploadToServer: false })
  const broken = (error: unknown) => {
    console.error(error)
    dialog.showErrorBox(
      'Siladom berhenti',
      'Terjadi kesalahan pada program. Yang sudah tersimpan aman. Buka Siladom lagi.',
    )
    app.exit(1)
  }
  process.on('uncaughtException', broken)
  process.on('unhandledRejection', broken)
}

export function watchWindow(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_, details) => {
    if (details.reason === 'clean-exit') return
    console.error(`the page has ended: ${details.reason}`)
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      title: 'Siladom',
      message: 'Halaman Siladom berhenti.',
      detail: 'Yang sudah tersimpan aman. Buka lagi halaman untuk melanjutkan.',
      buttons: ['Buka lagi', 'Keluar'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (choice === 0) window.webContents.reload()
    else app.quit()
  })
}
