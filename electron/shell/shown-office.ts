// The office that the window shows: of this computer, or of the komputer induk that it has joined.
import type { Core } from '../core/host-env.ts'
import type { RemoteOffice } from '../host/remote/remote-office.ts'

export interface ShownOffice {
  readonly kind: 'own' | 'client'
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

export function ownOffice(core: Core): ShownOffice {
  return { kind: 'own', fetch: (request) => core.fetch(request, { transport: 'desktop' }), close: () => core.close() }
}

export function clientOffice(remote: RemoteOffice): ShownOffice {
  return { kind: 'client', fetch: remote.fetch, close: remote.close }
}
