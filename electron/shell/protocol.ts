// Carries the requests of our own page to the core in this process, without a port.
import { protocol, type Session } from 'electron'
import type { Core } from '../core/host-env.ts'
import { isOwnPage, scheme } from './own-page.ts'

/** Call once, before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }])
}

export function carryRequests(session: Session, core: Core): void {
  session.protocol.handle(scheme, (request) =>
    isOwnPage(request.url) ? core.fetch(request, { transport: 'desktop' }) : new Response(null, { status: 404 }),
  )
}
