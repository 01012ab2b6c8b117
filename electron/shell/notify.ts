// Notices of the desktop, for a person who looks elsewhere; a click brings the window forward.
import { BrowserWindow, Notification } from 'electron'
import { desktopChannels, desktopNotice, type DesktopNotice } from '../../shared/contract/desktop.ts'
import { answerChannel } from './ipc.ts'
import { showAgain } from './window.ts'

/** One that is not held would be collected before it is clicked. */
let shown: Notification | undefined

export function answerNotify(): void {
  answerChannel(desktopChannels.notify, desktopNotice, (notice, contents) => {
    const window = BrowserWindow.fromWebContents(contents)
    if (window !== null) notify(notice, window)
  })
}

export function notify({ title, body }: DesktopNotice, window: BrowserWindow): void {
  if (!Notification.isSupported()) return
  shown?.close()
  shown = new Notification({ title, body })
  shown.on('click', () => showAgain(window))
  shown.show()
}
