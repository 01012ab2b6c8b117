// An asked name with everything that acts on its servers look at: the case, its connection, the rules for names.
import { type Fault, fault } from '../../../../shared/contract/faults.ts'
import type { ZoneConnection } from '../../../../shared/domains/connection.ts'
import type { NamePolicy } from '../../../../shared/naming/types.ts'
import { type Action, may } from '../../../../shared/office/policy.ts'
import type { OfficeFacts } from '../../../../shared/procedures/commands.ts'
import { untouched } from '../../../../shared/procedures/evolve-technical.ts'
import type { ItemState, ItemTechnical } from '../../../../shared/procedures/state.ts'
import { fail, ok, type Result } from '../../../../shared/result.ts'
import { type LoadedCase, loadCase } from '../../cases/load.ts'
import type { Caller } from '../../http/caller.ts'
import { textOf } from '../../log/body.ts'
import type { Services } from '../../services.ts'
import type { Tx } from '../../store/database.ts'
import { readConnection } from '../connections/stored.ts'
import { readNamePolicy } from '../policy.ts'

export interface NameOfCase {
  readonly caseId: string
  readonly itemId: string
}

export interface Context {
  readonly loaded: LoadedCase
  readonly item: ItemState
  readonly technical: ItemTechnical
  readonly connection: ZoneConnection
  readonly policy: NamePolicy
  readonly office: OfficeFacts
}

export type ContextFault = Fault<'case_not_found' | 'forbidden' | 'wrong_state' | 'not_found'>
/** What reading and planning may end in. */
export type ReadingFault = ContextFault | Fault<'guard' | 'name_server'>
export type WritingFault = ReadingFault | Fault<'plan_changed' | 'not_your_turn' | 'taken_by_other'>

/** Refused as not there, not for this post, or not now. */
export async function contextOf(
  tx: Tx,
  { office }: Services,
  caller: Caller,
  { caseId, itemId }: NameOfCase,
  action: Action,
): Promise<Result<Context, ContextFault>> {
  const loaded = await loadCase(tx, caseId)
  const posts = caller.posts.map((held) => held.post)
  if (loaded === null || !may(posts, 'case.read', loaded.state.status)) return fail(fault('case_not_found', {}))
  if (!may(posts, action, loaded.state.status))
    return fail(may(posts, action, 'open') ? fault('wrong_state', {}) : fault('forbidden', {}))
  const item = loaded.state.items.find((one) => one.id === itemId)
  if (item === undefined) return fail(fault('not_found', {}))
  return ok({
    loaded,
    item,
    technical: loaded.state.technical[itemId] ?? untouched,
    connection: await readConnection(tx, item.zone),
    policy: await readNamePolicy(tx),
    office: await office.facts(tx, await office.today(tx)),
  })
}

/** The step in which names are made, taken by this person: only then is anything written. */
export function isAtWork({ loaded }: Pick<Context, 'loaded'>, caller: Caller): boolean {
  const { position, taken, status } = loaded.state
  return status === 'open' && position?.step === 'S7' && taken?.by === caller.personId
}

/** Approved names are made; a reset of access touches no server. */
export function isToBeMade({ item }: Pick<Context, 'item'>): boolean {
  return item.values['decision'] === 'approve'
}

export type Standing = 'nothing' | 'written' | 'unknown' | 'writing'

/** What the runs so far leave on the server. */
export function standingOf({ runs }: Pick<ItemTechnical, 'runs'>): Standing {
  let standing: Standing = 'nothing'
  for (const { kind, ended } of runs) {
    if (ended === null) standing = 'writing'
    else if (ended.outcome === 'unknown') standing = 'unknown'
    else if (ended.outcome !== 'refused') standing = kind === 'apply' ? 'written' : 'nothing'
    else if (standing === 'unknown' || standing === 'writing') standing = 'nothing'
  }
  return standing
}

/** Every server answers as planned, and what was planned still stands: a green proof after a rollback is of the old state. */
export function isProved(technical: ItemTechnical): boolean {
  return standingOf(technical) === 'written' && textOf(technical.proof?.record ?? {}, 'colour') === 'green'
}
