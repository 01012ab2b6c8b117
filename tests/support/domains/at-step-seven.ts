// A request at step 7 in the technician's hands, with the office's clock at the true time, and the endpoints of its servers.
import { createDomainHandlers } from '../../../electron/core/domains/handlers.ts'
import { domains } from '../../../shared/contract/domains.ts'
import type { Answer } from '../../../shared/contract/endpoint.ts'
import type { Code } from '../../../shared/contract/faults.ts'
import type { JsonObject } from '../../../shared/json.ts'
import type { PostKey } from '../../../shared/office/posts.ts'
import { approved, walk } from '../cases/walk.ts'
import { asked, type Practice } from '../cases/practice.ts'

export interface AtWork {
  readonly caseId: string
  readonly itemId: string
  /** Calls an endpoint of the name as the holder of a post. */
  plan(post?: PostKey): ReturnType<Handlers['plan']>
  apply(hash: string, key?: string): ReturnType<Handlers['apply']>
  call(which: 'verify' | 'rollBack' | 'readBack', post?: PostKey): ReturnType<Handlers['rollBack']>
  waive(reason: string, post?: PostKey): ReturnType<Handlers['waive']>
  view(post?: PostKey): ReturnType<Handlers['execution']>
}

type Handlers = ReturnType<typeof createDomainHandlers>

/** The clock goes to the true time once the step is reached: signatures of updates are dated. */
export async function atStepSeven(office: Practice, label: string, decided: JsonObject): Promise<AtWork> {
  const caseId = await office.open({ names: [asked(label)] })
  await walk(office, caseId, 'S7.execute', { 'S6.decide': { each: { ...approved, ...decided } } })
  await office.send(caseId, 'staf_teknis', { type: 'take' })
  office.setClock(Date.now())
  const itemId = (await office.view(caseId)).items[0]?.id ?? ''
  return handed(office, caseId, itemId)
}

export function handed(office: Practice, caseId: string, itemId: string): AtWork {
  const handlers = createDomainHandlers(office.services)
  const name = { caseId, itemId }
  const none = new Uint8Array()
  const as = async (post: PostKey) => await office.caller(post)
  const key = () => ({ key: office.services.makeId() })
  return {
    ...name,
    plan: async (post = 'staf_teknis') => kept('plan', await handlers.plan(await as(post), name, {}, none)),
    apply: async (hash, own = office.services.makeId()) =>
      kept('apply', await handlers.apply(await as('staf_teknis'), name, { key: own, hash }, none)),
    call: async (which, post = 'staf_teknis') => kept(which, await handlers[which](await as(post), name, key(), none)),
    waive: async (reason, post = 'kabid') =>
      kept('waive', await handlers.waive(await as(post), name, { ...key(), reason }, none)),
    view: async (post = 'staf_teknis') => kept('execution', await handlers.execution(await as(post), name, {}, none)),
  }
}

/** The answer, once it is what the contract says. */
function kept<A extends Answer<unknown, Code>>(which: keyof typeof domains, answer: A): A {
  const checked = answer.ok ? domains[which].output.safeParse(answer.value) : null
  if (checked !== null && !checked.success) throw new Error(JSON.stringify(checked.error.issues))
  return answer
}
