// Refuses what another web page sends through the user's browser: its requests name an origin that is not ours.
import type { HostEnv } from '../host-env.ts'

/** The window's own scheme, which no web page can have. */
const windowOrigin = 'app://kantor'

/** True where a browser says that a page of another origin asks. Programs without a browser send no origin. */
export function isForeign(request: Request, env: HostEnv): boolean {
  if (env.transport === 'desktop') return false
  const origin = request.headers.get('origin')
  if (origin !== null) return origin !== windowOrigin && hostOf(origin) !== hostOf(request.url)
  return request.headers.get('sec-fetch-site') === 'cross-site'
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null
}
