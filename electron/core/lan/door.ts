// Who may knock over the LAN at all: a paired device, or a browser where the office allows it. Asked before anything else.
import { fault } from '../../../shared/contract/faults.ts'
import type { HostEnv } from '../host-env.ts'
import { faultAnswer } from '../http/answer.ts'
import type { Services } from '../services.ts'
import { readLanSettings } from './settings.ts'

/** Null where the caller may come in; else the whole answer. */
export type LanDoor = (request: Request, env: HostEnv) => Promise<Response | null>

export function createLanDoor({ store }: Services): LanDoor {
  return async (request, env) => {
    if (env.transport !== 'lan' || env.device !== undefined) return null
    const { pathname } = new URL(request.url)
    if (/^\/api\/pairing(\/|$)/.test(pathname)) return null
    if (env.certificate === undefined && (await store.read(readLanSettings)).browsers) return null
    const sentence = env.certificate === undefined ? noBrowsers : undefined
    const refused = fault('unknown_device', {}, sentence)
    return /^\/api(\/|$)/.test(pathname) ? faultAnswer(refused) : plain(refused.message)
  }
}

const noBrowsers =
  'Kantor ini belum mengizinkan peramban di jaringan. Pakai program Siladom di komputer yang sudah disandingkan, atau minta administrator mengizinkan peramban di Pengaturan, Komputer induk.'

function plain(sentence: string): Response {
  return new Response(sentence, {
    status: 401,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
