// Refuses what no page of ours needs: devices, camera, notifications, local files.
import type { Session } from 'electron'
import { isOwnPage } from './own-page.ts'

/** Copying a status text to the clipboard is all that the page asks for. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) => {
    decide(granted.has(permission) && isOwnPage(contents.getURL()))
  })
  session.setPermissionCheckHandler((contents, permission) => {
    return granted.has(permission) && contents !== null && isOwnPage(contents.getURL())
  })
  session.setDevicePermissionHandler(() => false)
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
}
