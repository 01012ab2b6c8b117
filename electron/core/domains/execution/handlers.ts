// The endpoints of step 7 on servers: plan, apply, verify, roll back, read back, and the Kabid's leave.
import type { Api } from '../../../../shared/contract/api.ts'
import type { ExecutionView } from '../../../../shared/contract/domains.ts'
import type { Handlers } from '../../../../shared/contract/endpoint.ts'
import { ok, type Result } from '../../../../shared/result.ts'
import type { Caller } from '../../http/caller.ts'
import type { Services } from '../../services.ts'
import { type ContextFault, contextOf, type NameOfCase } from './context.ts'
import { plannedFor, planView } from './planned.ts'
import { proveName, readBackName, waiveProof } from './prove.ts'
import { applyName, rollBackName } from './run.ts'
import type { WatchParts } from '../../watch/watch-parts.ts'
import { proveWeb } from './prove-web.ts'
import { executionView } from './view.ts'

type ExecutionHandlers = Pick<
  Handlers<Api['domains'], Caller>,
  'execution' | 'plan' | 'apply' | 'verify' | 'checkWeb' | 'rollBack' | 'readBack' | 'waive'
>

export function createExecutionHandlers(services: Services, parts: WatchParts): ExecutionHandlers {
  const seen = async (caller: Caller, name: NameOfCase): Promise<Result<ExecutionView, ContextFault>> => {
    const context = await services.store.read((tx) => contextOf(tx, services, caller, name, 'dns.read'))
    return context.ok ? ok(executionView(context.value, caller)) : context
  }
  const after = async <F>(
    caller: Caller,
    name: NameOfCase,
    done: Result<null, F>,
  ): Promise<Result<ExecutionView, F | ContextFault>> => (done.ok ? await seen(caller, name) : done)
  return {
    execution: seen,
    plan: async (caller, name) => {
      const context = await services.store.read((tx) => contextOf(tx, services, caller, name, 'dns.write'))
      if (!context.ok) return context
      const planned = await plannedFor(services, context.value)
      return planned.ok ? ok(planView(context.value, planned.value)) : planned
    },
    apply: async (caller, name, input) => {
      const applied = await applyName(services, caller, name, input)
      if (applied.ok) await proveName(services, caller, name, null)
      return await after(caller, name, applied)
    },
    verify: async (caller, name, { key }) => await after(caller, name, await proveName(services, caller, name, key)),
    checkWeb: async (caller, name, { key }) =>
      await after(caller, name, await proveWeb(services, parts, caller, name, key)),
    rollBack: async (caller, name, input) => {
      const restored = await rollBackName(services, caller, name, input)
      if (restored.ok) await proveName(services, caller, name, null)
      return await after(caller, name, restored)
    },
    readBack: async (caller, name, { key }) =>
      await after(caller, name, await readBackName(services, caller, name, key)),
    waive: async (caller, name, input) => await after(caller, name, await waiveProof(services, caller, name, input)),
  }
}
