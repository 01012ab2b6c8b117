// Carries the requests of our own page, without a port: to the core in this process, or to the komputer induk.
import { protocol, type Session } from 'electron'
import type { ShownOffice } from './shown-office.ts'
import { isOwnPage, scheme } from './own-page.ts'

/** Call once, before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }])
}

/** `office` is asked at each request: a window that joins a komputer induk goes on with its office. */
export function carryRequests(session: Session, office: () => ShownOffice): void {
  session.protocol.handle(scheme, (request) =>
    isOwnPage(request.url) ? office().fetch(request) : new Response(null, { status: 404 }),
  )
}
