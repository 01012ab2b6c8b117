// Keeps every window on our own page: no navigation away, no second window, no embedded view.
import type { Event, WebContents } from 'electron'
import { openOutside } from './open-outside.ts'
import { isOwnBlob, isOwnPage } from './own-page.ts'

export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => refuseForeign(event, event.url))
  contents.on('will-redirect', (event) => refuseForeign(event, event.url))
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && isOwnBlob(event.url)) return
    refuseForeign(event, event.url)
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url)
    return { action: 'deny' }
  })
}

function refuseForeign(event: Event, address: string): void {
  if (!isOwnPage(address)) event.preventDefault()
}
