// The one path for acting on a case: decide, append, project and carry out the effects, in one transaction.
import type { PerformInput } from '../../../shared/contract/case-commands.ts'
import { fault } from '../../../shared/contract/faults.ts'
import type { ActDone, CaseEventBody } from '../../../shared/procedures/events.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { Caller } from '../http/caller.ts'
import type { EventMeta } from '../log/event.ts'
import { eventsByKey } from '../log/read.ts'
import { record, type Write } from '../record.ts'
import type { Services } from '../services.ts'
import type { Tx } from '../store/database.ts'
import { attachDocuments, documentsNamed } from './attach.ts'
import { toNewEvent } from './case-events.ts'
import type { EffectFault } from './effect-fault.ts'
import { applyEffects } from './effects.ts'
import { meanwhile } from './meanwhile.ts'
import { keepPersonal } from './personal-fields.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { CaseFault } from './refused.ts'

/** Events that another area adds in front of the act: a letter frozen, a number bound. */
export interface Additions {
  readonly before: readonly CaseEventBody[]
  /** Carried out in the same transaction, after the events. */
  after(write: Write): Promise<void>
}

const nothing: Additions = { before: [], after: async () => {} }

/** Carries out a command once: the same key does nothing the second time. */
export async function perform(
  services: Services,
  caller: Caller,
  caseId: string,
  input: PerformInput,
  additions: Additions = nothing,
): Promise<Result<null, CaseFault>> {
  return await services.store.write(async (tx) => {
    if ((await eventsByKey(tx, input.key)).length > 0) return ok(null)
    const prepared = await prepare(tx, services, caller, caseId, input)
    if (!prepared.ok) return prepared
    return await commit(tx, services, input.key, prepared.value, additions)
  })
}

/** Writes what was decided. A refusal of an effect rolls everything back. */
async function commit(
  tx: Tx,
  services: Services,
  key: string | null,
  { loaded, acting, bodies, personal }: Prepared,
  additions: Additions = nothing,
): Promise<Result<null, CaseFault>> {
  if (bodies.length === 0) return ok(null)
  const { who, at } = acting
  const meta: EventMeta = {
    at,
    recordedAt: services.clock.now(),
    actor: who.personId,
    recorder: who.recorder,
    post: who.post,
    capacity: who.capacity,
    key,
  }
  const write: Write = { tx, services, meta }
  const all = withAdditions(bodies, additions.before)
  const written = await record(write, 'case', loaded.state.caseId, all.map(toNewEvent), loaded.state.n)
  if (!written.ok) {
    const happened = await meanwhile(tx, services.office, loaded.state.caseId, loaded.state.version)
    return fail(fault('stale_version', { current: written.error.currentN, meanwhile: happened }))
  }
  await keepPersonal(tx, personal)
  const named = documentsNamed(all)
  const unknown = await attachDocuments(write, loaded.state.caseId, named.ids, named.kinds)
  if (unknown !== null)
    throw new EffectRefused(fault('guard', { problems: [{ path: 'documents', sentence: unknown }] }, unknown))
  const done = bodies.find((body): body is ActDone => body.type === 'act_done')
  const refused = await applyEffects(write, loaded, done ?? null, bodies)
  if (refused !== null) throw new EffectRefused(refused)
  await additions.after(write)
  return ok(null)
}

/** The act stays the last event of its command, so that Urungkan finds it. */
function withAdditions(bodies: readonly CaseEventBody[], before: readonly CaseEventBody[]): readonly CaseEventBody[] {
  return [...bodies.slice(0, -1), ...before, ...bodies.slice(-1)]
}

/** Thrown inside the transaction to roll it back; `perform`'s callers turn it into its fault. */
export class EffectRefused extends Error {
  override readonly name = 'EffectRefused'
  readonly fault: EffectFault
  constructor(fault: EffectFault) {
    super(fault.code)
    this.fault = fault
  }
}
