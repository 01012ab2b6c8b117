// Mounts the contract: admission, input, handler, answer, for every endpoint in the same way.
import { Hono } from 'hono'
import { fault } from '../../../shared/contract/faults.ts'
import type { MakeId } from '../../../shared/ids.ts'
import type { Clock } from '../../../shared/time.ts'
import type { HostEnv } from '../host-env.ts'
import type { TellDenied } from '../identity/denied.ts'
import { storageTrouble } from '../store/trouble.ts'
import { downloadAnswer, faultAnswer, isDownload, jsonAnswer } from './answer.ts'
import { bugReport, type TellBug } from './bug-report.ts'
import { bearerToken, type Gatekeeper, nobody } from './gatekeeper.ts'
import { openApi } from './open-api.ts'
import { isForeign } from './origin.ts'
import { type Limits, readInput } from './read-input.ts'
import type { Route } from './route.ts'

export interface ApiOptions {
  readonly routes: readonly Route[]
  readonly gatekeeper: Gatekeeper
  readonly limits: Limits
  readonly version: string
  readonly clock: Clock
  readonly makeId: MakeId
  readonly tellBug: TellBug
  /** Writes down that a caller was refused; a failure of the writing changes no answer. */
  readonly tellDenied: TellDenied
}

type Served = (request: Request, params: Readonly<Record<string, string>>, env: HostEnv) => Promise<Response>

/** Answers everything under `/api/`. */
export function createApi(options: ApiOptions): Hono<{ Bindings: HostEnv }> {
  const app = new Hono<{ Bindings: HostEnv }>()
  let description: unknown = null
  app.get('/api/openapi.json', () => {
    description ??= openApi(options.routes, options.version)
    return jsonAnswer(description)
  })
  for (const route of options.routes) {
    const serve = served(route, options)
    const path = route.endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(route.endpoint.method, path, (context) => serve(context.req.raw, context.req.param(), context.env))
  }
  app.all('*', (context) => unknownRoute(options.gatekeeper, context.req.raw, context.env))
  return app
}

function served(route: Route, options: ApiOptions): Served {
  const { endpoint, id, handle } = route
  return async (request, params, env) => {
    try {
      const refused = options.gatekeeper.refusesHost(env)
      if (refused !== null) return faultAnswer(refused)
      if (isForeign(request, env)) return faultAnswer(fault('forbidden', {}, foreign))
      const caller = endpoint.open
        ? { ok: true as const, value: nobody(env) }
        : await admitted(route, options, request, env)
      if (!caller.ok) return faultAnswer(caller.error)
      const read = await readInput(endpoint, request, options.limits)
      if (!read.ok) return faultAnswer(read.error)
      const answer = await handle(caller.value, params as never, read.value.input as never, read.value.body)
      if (!answer.ok && answer.error.code === 'forbidden') await options.tellDenied(caller.value, id).catch(() => {})
      if (!answer.ok) return faultAnswer(answer.error)
      return isDownload(answer.value) ? downloadAnswer(answer.value) : jsonAnswer(answer.value)
    } catch (error) {
      const trouble = storageTrouble(error)
      if (trouble !== null) return faultAnswer(fault(trouble.code, {}, trouble.sentence))
      const report = options.makeId()
      const where = `${endpoint.method} ${endpoint.path} (${id})`
      options.tellBug(bugReport(report, options.clock.now(), where, error), error)
      return faultAnswer(fault('internal', { report }))
    }
  }
}

const foreign = 'Permintaan dari halaman lain ditolak. Buka Siladom di tabnya sendiri.'

function admitted(route: Route, { gatekeeper }: ApiOptions, request: Request, env: HostEnv) {
  const background = request.headers.get('x-background') === 'yes'
  return gatekeeper.admit({ token: bearerToken(request), env, route: route.id, background })
}

/** An address that does not exist tells a stranger no more than one that does. */
async function unknownRoute(gatekeeper: Gatekeeper, request: Request, env: HostEnv): Promise<Response> {
  const refused = gatekeeper.refusesHost(env)
  if (refused !== null) return faultAnswer(refused)
  const caller = await gatekeeper.admit({ token: bearerToken(request), env, route: 'unknown', background: true })
  return faultAnswer(caller.ok ? fault('not_found', {}) : caller.error)
}
